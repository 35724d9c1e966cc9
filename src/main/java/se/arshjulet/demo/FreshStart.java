package se.arshjulet.demo;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.flyway.FlywayMigrationStrategy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Empties the database when the demo was being put in and the machine died. Only our own seeding writes that it has
 * begun, and only where nothing was: so nothing of anybody's can be lost.
 */
@Component
@ConditionalOnProperty("arshjulet.demo")
class FreshStart implements FlywayMigrationStrategy {

    private static final Logger LOG = LoggerFactory.getLogger(FreshStart.class);

    @Override
    public void migrate(Flyway flyway) {
        if (isHalfSeeded(flyway.getConfiguration().getDataSource())) {
            LOG.info("The demo was only half in place; it is put in anew");
            Flyway.configure()
                    .configuration(flyway.getConfiguration())
                    .cleanDisabled(false)
                    .load()
                    .clean();
        }
        flyway.migrate();
    }

    private static boolean isHalfSeeded(DataSource database) {
        JdbcClient jdbc = JdbcClient.create(database);
        boolean known = jdbc.sql("select to_regclass('demo_seed') is not null")
                .query(Boolean.class)
                .single();
        return known
                && jdbc.sql("select exists (select from demo_seed where done_at is null)")
                        .query(Boolean.class)
                        .single();
    }
}
