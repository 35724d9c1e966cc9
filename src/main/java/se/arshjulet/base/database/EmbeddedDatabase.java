package se.arshjulet.base.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;

/**
 * A real PostgreSQL in a folder of its own, sorting å ä ö as Swedish does, and with a role for the application that is no
 * superuser.
 */
public final class EmbeddedDatabase implements AutoCloseable {

    static final String DATABASE = "arshjulet";
    static final String ROLE = "arshjulet";

    private final EmbeddedPostgres server;

    private EmbeddedDatabase(EmbeddedPostgres server) {
        this.server = server;
    }

    /**
     * Starts the server on the folder, making the database there the first time.
     *
     * @param durable whether what is committed must outlive the machine's own fall; an application's it outlives anyway
     * @throws UncheckedIOException if the server does not start within a minute
     */
    public static EmbeddedDatabase start(Path folder, boolean durable) {
        String onOff = durable ? "on" : "off";
        try {
            Files.createDirectories(folder);
            OrphanServer.end(folder);
            EmbeddedPostgres server = EmbeddedPostgres.builder()
                    .setDataDirectory(folder)
                    .setCleanDataDirectory(false)
                    .setRegisterShutdownHook(false)
                    .setPGStartupWait(Duration.ofMinutes(1))
                    .setLocaleConfig("locale-provider", "icu")
                    .setLocaleConfig("icu-locale", "sv-SE")
                    .setLocaleConfig("locale", "C.UTF-8")
                    .setServerConfig("fsync", onOff)
                    .setServerConfig("synchronous_commit", onOff)
                    .setServerConfig("full_page_writes", onOff)
                    .setServerConfig("max_connections", "100")
                    .setServerConfig("shared_buffers", "128MB")
                    .setErrorRedirector(ProcessBuilder.Redirect.DISCARD)
                    .setOutputRedirector(ProcessBuilder.Redirect.DISCARD)
                    .start();
            prepare(server);
            return new EmbeddedDatabase(server);
        } catch (IOException e) {
            throw new UncheckedIOException("The embedded PostgreSQL did not start in " + folder, e);
        }
    }

    private static void prepare(EmbeddedPostgres server) {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            if (!exists(statement, "select 1 from pg_roles where rolname = '" + ROLE + "'")) {
                statement.execute("create role " + ROLE + " login nosuperuser nocreatedb nocreaterole");
            }
            if (!exists(statement, "select 1 from pg_database where datname = '" + DATABASE + "'")) {
                statement.execute("create database " + DATABASE + " owner " + ROLE);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The embedded PostgreSQL could not be prepared", e);
        }
    }

    private static boolean exists(Statement statement, String query) throws SQLException {
        try (var result = statement.executeQuery(query)) {
            return result.next();
        }
    }

    /** The JDBC address of the application's database. */
    public String jdbcUrl() {
        return "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/" + DATABASE + "?ApplicationName=arshjulet";
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
