package se.arshjulet.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.arshjulet.FreePort;
import se.arshjulet.base.MovableClock;

/** The application's own dispatcher rests meanwhile; each test sends with its own, to a server of its own. */
class DispatcherTest extends OutboxLeftAlone {

    @Autowired
    private DispatchQueue queue;

    @Autowired
    private MailSettings settings;

    @Autowired
    private MovableClock clock;

    @Test
    void twoDispatchersSendEachMailOnce() {
        mails.putMany(200);
        try (FakeSmtp server = FakeSmtp.start(new FakeSmtp.Manners() {});
                Running one = running(server.port());
                Running two = running(server.port())) {
            await().until(() -> mails.states().equals(List.of("SENT")));
            for (int i = 0; i < 200; i++) {
                assertThat(server.messagesTo(mails.address("mottagare" + i))).hasSize(1);
            }
        }
    }

    @Test
    void aRefusalForNowIsTriedAgainLater() {
        UUID mail = mails.put("upptagen");
        AtomicInteger attempts = new AtomicInteger();
        try (FakeSmtp server = FakeSmtp.start(new FakeSmtp.Manners() {
                    @Override
                    public String toRecipient(String address) {
                        return attempts.getAndIncrement() == 0 ? "451 upptagen, kom igen" : "250 OK";
                    }
                });
                Running sending = running(server.port())) {
            await().until(() -> mails.row(mail).attempts() == 1);
            assertThat(mails.row(mail).state()).isEqualTo("QUEUED");
            assertThat(mails.row(mail).lastError()).contains("upptagen, kom igen");
            assertThat(server.messages()).isEmpty();

            clock.move(Backoff.after(1));
            await().until(() -> mails.row(mail).state().equals("SENT"));
            assertThat(server.messages()).hasSize(1);
        }
    }

    @Test
    void aRefusalForGoodIsGivenUpVisiblyAndHoldsNobodyElseUp() {
        UUID unknown = mails.put("finns-inte");
        UUID known = mails.put("finns");
        try (FakeSmtp server = FakeSmtp.start(new FakeSmtp.Manners() {
                    @Override
                    public String toRecipient(String address) {
                        return address.startsWith("finns-inte") ? "550 no such user" : "250 OK";
                    }
                });
                Running sending = running(server.port())) {
            await().until(() -> mails.row(known).state().equals("SENT"));
            assertThat(mails.row(unknown).state()).isEqualTo("FAILED");
            assertThat(mails.row(unknown).lastError()).contains("no such user");
        }
    }

    @Test
    void whatIsNoAddressFailsAndSaysSo() {
        UUID mail = mails.put("inte en adress");
        try (FakeSmtp server = FakeSmtp.start(new FakeSmtp.Manners() {});
                Running sending = running(server.port())) {
            await().until(() -> mails.row(mail).state().equals("FAILED"));
            assertThat(mails.row(mail).lastError()).startsWith("Adressen går inte att använda");
        }
    }

    @Test
    void aServerThatIsDownCostsNoMailAnAttempt() {
        UUID mail = mails.put("talmodig");
        int port = FreePort.find();
        try (Running sending = running(port)) {
            await().until(() -> sending.dispatcher().downSince().isPresent());
            assertThat(mails.row(mail).state()).isEqualTo("QUEUED");
            assertThat(mails.row(mail).attempts()).isZero();

            try (FakeSmtp server = FakeSmtp.startOn(port)) {
                await().until(() -> mails.row(mail).state().equals("SENT"));
                assertThat(mails.row(mail).attempts()).isEqualTo(1);
                assertThat(sending.dispatcher().downSince()).isEmpty();
            }
        }
    }

    @Test
    void aConnectionThatTheServerClosesIsOpenedAnew() {
        mails.putMany(3);
        AtomicInteger answers = new AtomicInteger();
        try (FakeSmtp server = FakeSmtp.start(new FakeSmtp.Manners() {
                    @Override
                    public String toRecipient(String address) {
                        return answers.incrementAndGet() == 2 ? "421 too many for one connection" : "250 OK";
                    }
                });
                Running sending = running(server.port())) {
            await().until(() -> server.messages().size() == 2);
            clock.move(Backoff.after(1));
            await().until(() -> mails.states().equals(List.of("SENT")));
            assertThat(server.messages()).hasSize(3);
        }
    }

    @Test
    void silenceAfterTheWholeMailIsUncertainAndRepeatedOnce() {
        UUID mail = mails.put("osaker");
        AtomicInteger times = new AtomicInteger();
        try (FakeSmtp server = FakeSmtp.start(new FakeSmtp.Manners() {
                    @Override
                    public String toMessage(String message) {
                        return times.incrementAndGet() == 1 ? null : "250 OK";
                    }
                });
                Running sending = running(server.port())) {
            await().until(() -> mails.row(mail).state().equals("UNCERTAIN"));
            clock.move(Backoff.after(1));
            await().until(() -> mails.row(mail).state().equals("SENT"));

            assertThat(mails.row(mail).wasUncertain()).isTrue();
            assertThat(server.messages())
                    .hasSize(2)
                    .allMatch(text -> text.contains(mails.row(mail).messageId()));
        }
    }

    @Test
    void whatADeadNodeWasSendingIsRepeatedOnceWithTheSameMessageId() {
        UUID mail = mails.put("avbruten");
        String messageId = mails.row(mail).messageId();
        mails.claimedBy(deadNode(), mail);
        try (FakeSmtp server = FakeSmtp.start(new FakeSmtp.Manners() {});
                Running sending = running(server.port())) {
            await().until(() -> mails.row(mail).state().equals("SENT"));
            assertThat(mails.row(mail).wasUncertain()).isTrue();
            assertThat(server.messages()).singleElement().asString().contains("Message-ID: " + messageId);
        }
    }

    @Test
    void onlyWhatADeadNodeCanHaveBegunIsUncertain() {
        mails.putMany(20);
        NodeId dead = deadNode();
        mails.claimedBy(
                dead,
                jdbc.sql("select id from outbox_mail where association_id = ?")
                        .param(mails.association)
                        .query(UUID.class)
                        .list()
                        .toArray(UUID[]::new));

        assertThat(queue.takeOver(dead, OutcomeWriter.UNDER_WAY)).isEqualTo(20);

        assertThat(jdbc.sql("select count(*) from outbox_mail where association_id = ? and was_uncertain")
                        .param(mails.association)
                        .query(Integer.class)
                        .single())
                .isEqualTo(OutcomeWriter.UNDER_WAY);
        assertThat(queue.takeOver(dead, OutcomeWriter.UNDER_WAY)).isZero();
    }

    @Test
    void aSecondBreakIsNotRepeatedButShown() {
        UUID mail = mails.put("otur");
        NodeId dead = deadNode();
        mails.claimedBy(dead, mail);
        queue.takeOver(dead, OutcomeWriter.UNDER_WAY);
        mails.claimedBy(dead, mail);
        queue.takeOver(dead, OutcomeWriter.UNDER_WAY);

        assertThat(mails.row(mail).state()).isEqualTo("FAILED");
        assertThat(mails.row(mail).lastError()).isEqualTo(Attempt.BROKEN_OFF);
    }

    @Test
    void aNodeOnAnotherHostIsDeadOnlyWhenItsLeaseHasRunOut() {
        UUID mail = mails.put("annan-nod");
        NodeId other = new NodeId("annan-dator", 1, "abcd1234");
        NodeId self = NodeId.create();
        mails.claimedBy(other, mail);
        assertThat(claimer(self, other).isDead()).isFalse();

        jdbc.sql("update outbox_mail set claimed_at = now() - interval '121 seconds' where id = ?")
                .param(mail)
                .update();
        assertThat(claimer(self, other).isDead()).isTrue();

        queue.renew(other);
        assertThat(claimer(self, other).isDead()).isFalse();
    }

    @Test
    void whatSomebodyWaitsForGoesFirst() {
        mails.putMany(5);
        mails.put("inloggning", "SIGN_IN");
        try (FakeSmtp server = FakeSmtp.start(new FakeSmtp.Manners() {});
                Running sending = running(server.port())) {
            await().until(() -> server.messages().size() == 6);
            assertThat(server.messages().get(0)).contains(mails.address("inloggning"));
        }
    }

    @Test
    void theSecretOfALinkIsInTheMailAndNeverInTheDatabase() {
        UUID mail = mails.put("hemlig");
        try (FakeSmtp server = FakeSmtp.start(new FakeSmtp.Manners() {});
                Running sending = running(server.port())) {
            await().until(() -> mails.row(mail).state().equals("SENT"));
            assertThat(server.messages().get(0).replace("=\n", ""))
                    .contains("/in/HEMLIG-")
                    .doesNotContain("{{link:");
            String stored = jdbc.sql("select m::text from outbox_mail m where id = ?")
                    .param(mail)
                    .query(String.class)
                    .single();
            assertThat(stored).contains("{{link:").doesNotContain("HEMLIG");
        }
    }

    @Test
    void allNodesTogetherKeepToTheRateAndLeaveRoomForUrgentMail() {
        MailSettings slow = new MailSettings(settings.from(), 20, null, true, Duration.ofMillis(50), settings.batch());
        DispatchQueue limited = new DispatchQueue(jdbc, slow, clock);
        jdbc.sql("update outbox_mail set claimed_at = null where state <> 'SENDING'")
                .update();
        mails.putMany(50);

        assertThat(claim(limited)).isEqualTo(18);
        assertThat(claim(limited)).isZero();
        mails.put("inloggning", "SIGN_IN");
        mails.put("inloggning2", "SIGN_IN");
        mails.put("inloggning3", "SIGN_IN");
        assertThat(claim(limited)).isEqualTo(2);
        assertThat(claim(limited)).isZero();

        jdbc.sql("update outbox_mail set claimed_at = claimed_at - interval '61 seconds' where association_id = ?")
                .param(mails.association)
                .update();
        assertThat(claim(limited)).isEqualTo(18);
    }

    @Test
    void stoppingPutsBackWhatHasNotBeenBegun() {
        mails.putMany(60);
        try (FakeSmtp server = FakeSmtp.start(new FakeSmtp.Manners() {})) {
            try (Running sending = running(server.port())) {
                await().until(() -> !server.messages().isEmpty());
            }
            assertThat(mails.states()).isSubsetOf("SENT", "QUEUED");
            assertThat(jdbc.sql("select count(*) from outbox_mail where association_id = ? and state = 'SENT'")
                            .param(mails.association)
                            .query(Integer.class)
                            .single())
                    .isEqualTo(server.messages().size());
        }
    }

    private int claim(DispatchQueue from) {
        return transaction.execute(status -> from.claim(NodeId.create()).size());
    }

    private DispatchQueue.Claimer claimer(NodeId self, NodeId other) {
        return queue.claimers(self).stream()
                .filter(claimer -> claimer.node().equals(other))
                .findFirst()
                .orElseThrow();
    }

    /** Of this process, by its number, but none that lives in it. */
    private static NodeId deadNode() {
        NodeId node = NodeId.create();
        node.end();
        return node;
    }

    private Running running(int port) {
        Dispatcher dispatcher = OutboxFixture.dispatcher(queue, settings, port, clock);
        dispatcher.start();
        return new Running(dispatcher);
    }

    private record Running(Dispatcher dispatcher) implements AutoCloseable {
        @Override
        public void close() {
            try {
                dispatcher.stop();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
