package se.arshjulet.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import se.arshjulet.FreePort;

/**
 * The whole application in a process of its own, on a folder that outlives it, so that it can be killed and started again.
 * What is to happen in it is asked of its {@link Scene}, a line at a time; nothing of the test runs in it.
 */
final class ApplicationProcess implements AutoCloseable {

    private final Class<? extends Scene> scene;
    private final Path data;
    private final Path log;
    private final int smtpPort;
    private final int port = FreePort.find();
    private Process process;
    private BufferedReader answers;

    private ApplicationProcess(Class<? extends Scene> scene, Path data, int smtpPort) {
        this.scene = scene;
        this.data = data;
        this.smtpPort = smtpPort;
        log = Path.of("target", scene.getSimpleName() + ".log");
    }

    static ApplicationProcess start(Class<? extends Scene> scene, Path data, int smtpPort) {
        ApplicationProcess application = new ApplicationProcess(scene, data, smtpPort);
        application.start();
        return application;
    }

    private void start() {
        try {
            process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-Xmx512m",
                            "-XX:TieredStopAtLevel=1",
                            "-XX:+UseSerialGC",
                            "-cp",
                            System.getProperty("java.class.path"),
                            scene.getName(),
                            "--spring.profiles.active=test",
                            "--server.port=" + port,
                            "--arshjulet.base-url=" + address(),
                            "--arshjulet.data=" + data,
                            "--spring.mail.host=127.0.0.1",
                            "--spring.mail.port=" + smtpPort)
                    .redirectError(ProcessBuilder.Redirect.appendTo(log.toFile()))
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        answers = process.inputReader(StandardCharsets.UTF_8);
        assertThat(answer()).isEqualTo(Scene.READY);
    }

    /** SIGKILL, and a new process on what it left. */
    void killAndRestart() {
        process.destroyForcibly();
        process.onExit().join();
        start();
    }

    /** @return what came of it */
    String play(String act) {
        try {
            process.getOutputStream().write((act + "\n").getBytes(StandardCharsets.UTF_8));
            process.getOutputStream().flush();
        } catch (IOException e) {
            throw new UncheckedIOException("see " + log, e);
        }
        return answer();
    }

    private String answer() {
        try {
            String line = answers.readLine();
            assertThat(line).as("see %s", log).isNotNull();
            return line;
        } catch (IOException e) {
            throw new UncheckedIOException("see " + log, e);
        }
    }

    String address() {
        return "http://127.0.0.1:" + port;
    }

    /** Straight to its database, as its own role. */
    Connection database() throws SQLException {
        try {
            String databasePort = Files.readAllLines(data.resolve("postgres/postmaster.pid"))
                    .get(3)
                    .strip();
            return DriverManager.getConnection(
                    "jdbc:postgresql://127.0.0.1:" + databasePort + "/arshjulet", "arshjulet", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The first column of what a query finds: what the application itself says. */
    List<String> column(String query) {
        try (Connection connection = database();
                var rows = connection.createStatement().executeQuery(query)) {
            List<String> found = new ArrayList<>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
