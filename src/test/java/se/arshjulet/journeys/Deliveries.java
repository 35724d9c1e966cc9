package se.arshjulet.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import se.arshjulet.mail.FakeSmtp;

/** What the mail server got, held against what the application's own log says of it. */
final class Deliveries {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private Deliveries() {}

    /** Every mail has gone, and only those said to be uncertain may have gone twice. */
    static void assertOnceEach(ApplicationProcess application, FakeSmtp smtp) {
        await("every mail has gone")
                .atMost(PATIENCE)
                .until(() -> application.column("select distinct state from outbox_mail"), List.of("SENT")::equals);
        List<String> received =
                smtp.messages().stream().map(Deliveries::messageId).toList();
        Set<String> seen = new HashSet<>();
        Set<String> twice = received.stream().filter(id -> !seen.add(id)).collect(Collectors.toSet());
        assertThat(received).containsAll(application.column("select message_id from outbox_mail"));
        assertThat(application.column("select message_id from outbox_mail where was_uncertain"))
                .containsAll(twice);
    }

    private static String messageId(String message) {
        return message.lines()
                .filter(line -> line.regionMatches(true, 0, "Message-ID:", 0, 11))
                .map(line -> line.substring(11).strip())
                .findFirst()
                .orElseThrow();
    }

    /** A server slow enough that a kill always comes while something is on its way. */
    static FakeSmtp.Manners taking(Duration each) {
        return new FakeSmtp.Manners() {

            @Override
            public String toMessage(String message) {
                try {
                    Thread.sleep(each.toMillis());
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
                return "250 OK";
            }
        };
    }
}
