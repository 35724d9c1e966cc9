package se.arshjulet.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.arshjulet.base.TenantContext;

class MailErasureTest extends OutboxLeftAlone {

    @Autowired
    private MailErasure erasure;

    @Autowired
    private DispatchQueue queue;

    @Autowired
    private Outbox outbox;

    private UUID subject;
    private UUID hidden;
    private UUID told;

    @BeforeEach
    void aMailToSomebodyUndisclosedAndOneToAnother() {
        subject = UUID.randomUUID();
        hidden = put(about(subject).toSomebodyUndisclosed());
        told = put(about(subject));
    }

    @Test
    void whatHasNotGoneIsCalledOffAndCanStillBeRead() {
        run(() -> erasure.callOff(List.of(subject)));
        assertThat(mails.row(hidden).state()).isEqualTo("CALLED_OFF");
        assertThat(mails.row(told).state()).isEqualTo("QUEUED");
        assertThat(text(hidden)).contains("Organisationsmodulen");
    }

    @Test
    void whatIsErasedSaysNothingOfAnybodyAndOthersMailsStandAsTheyWere() {
        UUID elsewhere = put(about(UUID.randomUUID()).toSomebodyUndisclosed());
        run(() -> erasure.erase(List.of(subject)));
        run(() -> erasure.erase(List.of(subject)));
        assertThat(text(hidden))
                .doesNotContain(mails.address("nagon"))
                .doesNotContain("Öberg")
                .doesNotContain("Organisationsmodulen")
                .contains("CALLED_OFF", "Gallrat");
        assertThat(text(told)).contains(mails.address("nagon"), "QUEUED");
        assertThat(text(elsewhere)).contains("QUEUED");
    }

    @Test
    void anotherAssociationsMailsAreLeftAlone() {
        TenantContext.run(
                anOutbox().association,
                () -> transaction.executeWithoutResult(status -> erasure.erase(List.of(subject))));
        assertThat(text(hidden)).contains(mails.address("nagon"), "QUEUED");
    }

    /** It may go, for it was on its way; but it is never tried again, and what the mail server says of the address is not kept. */
    @Test
    void whatIsBeingSentWhenItIsErasedIsNotTriedAgain() {
        NodeId node = NodeId.create();
        mails.claimedBy(node, hidden);
        run(() -> erasure.erase(List.of(subject)));
        assertThat(mails.row(hidden).state()).isEqualTo("SENDING");
        queue.takeOver(node, 1);
        assertThat(mails.row(hidden).state()).isEqualTo("CALLED_OFF");
        assertThat(mails.row(hidden).lastError()).isNull();
        mails.claimedBy(node, hidden);
        queue.release(node);
        assertThat(mails.row(hidden).state()).isEqualTo("CALLED_OFF");
    }

    @Test
    void whatTheServerSaysOfAnErasedAddressIsNotKept() {
        NodeId node = NodeId.create();
        mails.claimedBy(node, hidden);
        run(() -> erasure.erase(List.of(subject)));
        Instant now = Instant.now();
        QueuedMail sent = new QueuedMail(
                hidden, mails.association, "", "", "", "", "", "", "INTERVIEW", "", false, false, 0, now, now, null);
        queue.record(node, List.of(new Attempt(sent, Outcome.later("450 " + mails.address("nagon")))));
        assertThat(mails.row(hidden).state()).isEqualTo("CALLED_OFF");
        assertThat(mails.row(hidden).lastError()).isNull();
    }

    private NewMail about(UUID about) {
        NewMail mail = mails.mail("nagon", "INTERVIEW");
        return new NewMail(
                mail.associationId(),
                null,
                mail.toAddress(),
                mail.toName(),
                mail.subject(),
                mail.template(),
                mail.model(),
                mail.kind(),
                mail.why(),
                about);
    }

    private UUID put(NewMail mail) {
        return TenantContext.call(mails.association, () -> transaction.execute(status -> outbox.put(mail)));
    }

    private String text(UUID id) {
        return jdbc.sql("select outbox_mail::text from outbox_mail where id = ?")
                .param(id)
                .query(String.class)
                .single();
    }

    private void run(Runnable work) {
        TenantContext.run(mails.association, () -> transaction.executeWithoutResult(status -> work.run()));
    }
}
