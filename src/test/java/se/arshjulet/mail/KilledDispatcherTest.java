package se.arshjulet.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.arshjulet.base.MovableClock;

/** What the log promises of mails that were under way when a node died: none lost, and only the uncertain ones sent twice. */
class KilledDispatcherTest extends OutboxLeftAlone {

    private static final int MAILS = 300;
    private static final int KILLS = 3;

    @Autowired
    private DispatchQueue queue;

    @Autowired
    private DataSource database;

    @Autowired
    private MovableClock clock;

    @Test
    void aDispatcherKilledAgainAndAgainLosesNoMailAndRepeatsOnlyUncertainOnes()
            throws IOException, SQLException, InterruptedException {
        mails.putMany(MAILS);
        try (FakeSmtp server = FakeSmtp.start(new FakeSmtp.Manners() {})) {
            for (int kill = 1; kill <= KILLS; kill++) {
                int enough = kill * MAILS / (KILLS + 1);
                Process node = node(server.port());
                await().pollInterval(Duration.ofMillis(2)).until(() -> server.taken() >= enough);
                node.destroyForcibly().waitFor();
            }
            Dispatcher survivor = OutboxFixture.dispatcher(queue, LoneDispatcher.settings(), server.port(), clock);
            survivor.start();
            await().until(() -> mails.states().equals(List.of("SENT")));
            survivor.stop();

            Set<String> uncertain = uncertain();
            assertThat(uncertain).hasSizeBetween(1, KILLS * OutcomeWriter.UNDER_WAY);
            assertThat(addresses(server, 0)).isEmpty();
            assertThat(uncertain).containsAll(addresses(server, 2));
            assertThat(addresses(server, 3)).isEmpty();
        }
    }

    /** The recipients who got the mail so many times. */
    private Set<String> addresses(FakeSmtp server, int times) {
        Set<String> found = new TreeSet<>();
        for (int i = 0; i < MAILS; i++) {
            String address = mails.address("mottagare" + i);
            if (server.messagesTo(address).size() == times) {
                found.add(address);
            }
        }
        return found;
    }

    private Set<String> uncertain() {
        return Set.copyOf(jdbc.sql("select to_address from outbox_mail where association_id = ? and was_uncertain")
                .param(mails.association)
                .query(String.class)
                .list());
    }

    private Process node(int port) throws IOException, SQLException {
        try (Connection connection = database.getConnection()) {
            return new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-Xmx128m",
                            "-cp",
                            System.getProperty("java.class.path"),
                            LoneDispatcher.class.getName(),
                            connection.getMetaData().getURL(),
                            String.valueOf(port))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
        }
    }
}
