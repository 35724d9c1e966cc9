package se.arshjulet.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import se.arshjulet.TestWorld.TestPerson;
import se.arshjulet.journeys.BrowserExtension.Chromium;
import se.arshjulet.mail.FakeSmtp;

/** SIGKILL while a representative types and while mails are being sent: what was said to be saved is, and no mail is lost. */
@ExtendWith(NeedsBundle.class)
@Tag("journey")
class KillTest {

    private static final String FIELD = "Uppdrag i den arbetslivsinriktade rehabiliteringen";
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    private Path data;

    private final FakeSmtp smtp = FakeSmtp.start(new Slow());
    private final Chromium chromium = new Chromium();
    private final int port = freePort();
    private Process application;

    @BeforeEach
    void start() throws IOException {
        application = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Scene.class.getName(),
                        "--spring.profiles.active=test",
                        "--server.port=" + port,
                        "--arshjulet.base-url=" + address(),
                        "--arshjulet.data=" + data,
                        "--spring.mail.host=127.0.0.1",
                        "--spring.mail.port=" + smtp.port())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        Path.of("target", "kill-test.log").toFile()))
                .start();
        await("the application is up").atMost(PATIENCE).until(() -> isUp() && Files.exists(data.resolve(Scene.FACTS)));
    }

    @AfterEach
    void stop() {
        application.destroy();
        application.onExit().join();
        chromium.close();
        smtp.close();
    }

    @Test
    void whatWasShownAsSavedIsThereAndEveryMailGoes() throws Exception {
        killAndLookAgain(1);
        everyMailWentOnceUnlessSaidToBeUncertain();
    }

    @Test
    @Tag("long")
    void alsoWhenKilledAgainAndAgain() throws Exception {
        for (int time = 1; time <= 10; time++) {
            killAndLookAgain(time);
        }
        everyMailWentOnceUnlessSaidToBeUncertain();
    }

    private void killAndLookAgain(int time) throws Exception {
        List<String> facts = Files.readAllLines(data.resolve(Scene.FACTS));
        String saved;
        String typing = "Under tangenterna, gång " + time;
        Browser browser = new Browser(chromium.browser(), address());
        Page page = browser.signedIn(new TestPerson(null, "", facts.get(0), Set.of()));
        page.navigate("/uppgifter/" + facts.get(1));
        AnswerSheet sheet = new AnswerSheet(page);
        int round = 0;
        do {
            saved = "Gång " + time + ", text " + ++round;
            sheet.write(FIELD, saved);
        } while (round < 5);
        Locator field = page.getByLabel(FIELD);
        field.fill(typing);
        kill();
        browser.close();
        start();
        Browser again = new Browser(chromium.browser(), address());
        Page after = again.signedIn(new TestPerson(null, "", facts.get(0), Set.of()));
        after.navigate("/uppgifter/" + facts.get(1));
        assertThat(after.getByLabel(FIELD).inputValue()).isIn(saved, typing);
        again.close();
    }

    private void kill() {
        application.destroyForcibly();
        application.onExit().join();
    }

    private void everyMailWentOnceUnlessSaidToBeUncertain() throws SQLException, IOException {
        await("every mail has gone")
                .atMost(PATIENCE)
                .until(() -> column("state", "true"), states -> states.equals(Set.of("SENT")));
        List<String> received =
                smtp.messages().stream().map(KillTest::messageId).toList();
        Set<String> twice = received.stream()
                .filter(id -> received.indexOf(id) != received.lastIndexOf(id))
                .collect(Collectors.toSet());
        assertThat(received).containsAll(column("message_id", "true"));
        assertThat(new TreeSet<>(received)).hasSizeGreaterThanOrEqualTo(Scene.MEMBERS);
        assertThat(column("message_id", "was_uncertain")).containsAll(twice);
    }

    private static String messageId(String message) {
        return message.lines()
                .filter(line -> line.regionMatches(true, 0, "Message-ID:", 0, 11))
                .map(line -> line.substring(11).strip())
                .findFirst()
                .orElseThrow();
    }

    /** Straight from the database: what the application itself says of its mails. */
    private Set<String> column(String name, String condition) throws SQLException, IOException {
        String databasePort = Files.readAllLines(data.resolve("postgres/postmaster.pid"))
                .get(3)
                .strip();
        try (Connection connection = DriverManager.getConnection(
                        "jdbc:postgresql://127.0.0.1:" + databasePort + "/arshjulet", "arshjulet", "");
                var rows = connection
                        .createStatement()
                        .executeQuery("select " + name + " from outbox_mail where " + condition)) {
            Set<String> found = new TreeSet<>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        }
    }

    private boolean isUp() {
        assertThat(application.isAlive()).as("see target/kill-test.log").isTrue();
        try {
            return HttpClient.newHttpClient()
                            .send(
                                    HttpRequest.newBuilder(URI.create(address() + "/actuator/health"))
                                            .build(),
                                    BodyHandlers.ofString())
                            .statusCode()
                    == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private String address() {
        return "http://127.0.0.1:" + port;
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Slow enough that a kill always comes while something is on its way. */
    private static final class Slow implements FakeSmtp.Manners {

        @Override
        public String toMessage(String message) {
            try {
                Thread.sleep(400);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return "250 OK";
        }
    }
}
