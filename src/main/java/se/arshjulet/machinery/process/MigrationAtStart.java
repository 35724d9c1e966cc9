package se.arshjulet.machinery.process;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** When the application has started, one node moves what goes on in old versions; nobody waits for it, and nothing stops for it. */
@Component
@ConditionalOnProperty(name = "camunda.bpm.job-execution.enabled", matchIfMissing = true)
class MigrationAtStart {

    private static final Logger LOG = LoggerFactory.getLogger(MigrationAtStart.class);
    static final long LOCK = 0x6d69677261746564L;

    private final DataSource database;
    private final ModelMigration migration;

    MigrationAtStart(DataSource database, ModelMigration migration) {
        this.database = database;
        this.migration = migration;
    }

    @EventListener(ApplicationReadyEvent.class)
    void started() {
        Thread thread = new Thread(this::migrate, "model-migration");
        thread.setDaemon(true);
        thread.start();
    }

    /** The lock is the connection's: if the node dies, so does the lock. */
    void migrate() {
        try (Connection connection = database.getConnection()) {
            if (locked(connection, "select pg_try_advisory_lock(?)")) {
                try {
                    migration.run();
                } finally {
                    locked(connection, "select pg_advisory_unlock(?)");
                }
            }
        } catch (SQLException | RuntimeException trouble) {
            LOG.warn("What goes on in old versions of a model stays there until the next start", trouble);
        }
    }

    private static boolean locked(Connection connection, String sql) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setLong(1, LOCK);
            try (ResultSet answer = statement.executeQuery()) {
                return answer.next() && answer.getBoolean(1);
            }
        }
    }
}
