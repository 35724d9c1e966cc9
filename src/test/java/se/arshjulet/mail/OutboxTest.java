package se.arshjulet.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;
import se.arshjulet.IntegrationTest;
import se.arshjulet.TestMail;
import se.arshjulet.base.TenantContext;

/** From the transaction that causes a mail to the mail server, by the application's own dispatcher. */
@IntegrationTest
class OutboxTest {

    @Autowired
    private Outbox outbox;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private TestMail received;

    private OutboxFixture mails;

    @BeforeEach
    void anAssociation() {
        mails = new OutboxFixture(jdbc, outbox, transaction);
    }

    @Test
    void aCommittedMailArrivesOnceInTextAndHtmlWithItsHeaders() {
        put(mail("asa"));

        TestMail.Received mail = received.await(mails.address("asa"), "Ängby");

        assertThat(received.to(mails.address("asa"))).hasSize(1);
        assertThat(mail.subject()).isEqualTo("Organisationsmodulen 2026: du behöver inte svara – Ängby");
        assertThat(mail.text()).contains("Karin Ek har återkallat förfrågan till Ängby kommun.");
        assertThat(mail.html())
                .contains("Karin Ek har återkallat förfrågan till Ängby kommun.")
                .contains("<p style=");
        assertThat(mail.messageId()).matches("<[0-9a-f-]{36}@test\\.example>");
        assertThat(mail.headers())
                .contains("multipart/alternative")
                .contains("Auto-Submitted: auto-generated")
                .contains("List-Id: <utskick." + mails.association + ".test.example>")
                .contains("Date: ")
                .containsPattern("From:\\s+=\\?UTF-8\\?.*arshjulet@test\\.example");
    }

    @Test
    void withoutACommitThereIsNoMail() {
        TenantContext.run(
                mails.association,
                () -> transaction.executeWithoutResult(status -> {
                    outbox.put(mail("angrad"));
                    status.setRollbackOnly();
                }));
        put(mail("efterat"));

        received.await(mails.address("efterat"), "Ängby");
        assertThat(received.to(mails.address("angrad"))).isEmpty();
    }

    @Test
    void withoutATransactionNoMailCanBePut() {
        assertThatThrownBy(() -> outbox.put(mail("ingen"))).isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void noMailIsPutForAnotherAssociationThanTheCurrentOne() {
        assertThatThrownBy(() -> TenantContext.run(
                        UUID.randomUUID(), () -> transaction.executeWithoutResult(status -> outbox.put(mail("fel")))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aLineBreakInANameBeginsNoHeader() {
        NewMail mail = new NewMail(
                mails.association,
                null,
                mails.address("radbrytning"),
                "Åsa\r\nBcc: alla@example.org",
                "Ämne\r\nBcc: alla@example.org",
                "withdrawn",
                model(),
                "WITHDRAWN",
                "Du får mejlet för att du representerar Ängby kommun.",
                null);
        put(mail);

        TestMail.Received arrived = received.await(mails.address("radbrytning"), "Ängby");
        assertThat(arrived.headers()).doesNotContainPattern("(?m)^Bcc:");
        assertThat(arrived.subject()).isEqualTo("Ämne Bcc: alla@example.org");
    }

    private void put(NewMail mail) {
        TenantContext.run(mails.association, () -> transaction.executeWithoutResult(status -> outbox.put(mail)));
    }

    private NewMail mail(String mailbox) {
        return new NewMail(
                mails.association,
                null,
                mails.address(mailbox),
                "Åsa Öberg",
                "Organisationsmodulen 2026: du behöver inte svara – Ängby",
                "withdrawn",
                model(),
                "WITHDRAWN",
                "Du får mejlet för att du representerar Ängby kommun.",
                null);
    }

    private static Map<String, Object> model() {
        return Map.of("title", "Organisationsmodulen 2026", "coordinator", "Karin Ek", "member", "Ängby kommun");
    }
}
