package se.arshjulet.base.database;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.jdbc.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the embedded server behind the ordinary connection pool, where {@code arshjulet.database.embedded} says so. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("arshjulet.database.embedded")
class EmbeddedDatabaseConfiguration {

    @Bean(destroyMethod = "close")
    EmbeddedDatabase embeddedDatabase(
            @Value("${arshjulet.data}") Path data, @Value("${arshjulet.database.durable:true}") boolean durable) {
        return EmbeddedDatabase.start(data.resolve("postgres").toAbsolutePath(), durable);
    }

    @Bean
    JdbcConnectionDetails embeddedConnection(EmbeddedDatabase database) {
        return new JdbcConnectionDetails() {
            @Override
            public String getUsername() {
                return EmbeddedDatabase.ROLE;
            }

            @Override
            public String getPassword() {
                return "";
            }

            @Override
            public String getJdbcUrl() {
                return database.jdbcUrl();
            }
        };
    }
}
