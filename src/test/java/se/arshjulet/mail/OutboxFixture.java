package se.arshjulet.mail;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.support.TransactionTemplate;
import se.arshjulet.base.TenantContext;

/** An association's outbox for a test to fill, look into, and send from with dispatchers of its own. */
final class OutboxFixture {

    static final Duration INTERVAL = Duration.ofMillis(50);

    /** Links as the module account would make them, without asking it. */
    static final String SECRET = "https://arshjulet.example/in/HEMLIG-";

    final UUID association = UUID.randomUUID();
    private final JdbcClient jdbc;
    private final Outbox outbox;
    private final TransactionTemplate transaction;

    OutboxFixture(JdbcClient jdbc, Outbox outbox, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.outbox = outbox;
        this.transaction = transaction;
        jdbc.sql("insert into association (id, slug, name, created_at, version) values (?, ?, ?, now(), 0)")
                .params(association, "mail-" + association, "Samordningsförbundet Åby")
                .update();
    }

    UUID put(String mailbox) {
        return put(mailbox, "REQUEST");
    }

    UUID put(String mailbox, String kind) {
        return TenantContext.call(association, () -> transaction.execute(status -> outbox.put(mail(mailbox, kind))));
    }

    void putMany(int mails) {
        TenantContext.run(
                association,
                () -> transaction.executeWithoutResult(status -> {
                    for (int i = 0; i < mails; i++) {
                        outbox.put(mail("mottagare" + i, "REMINDER"));
                    }
                }));
    }

    NewMail mail(String mailbox, String kind) {
        return new NewMail(
                association,
                null,
                address(mailbox),
                "Åsa Öberg",
                "Organisationsmodulen 2026: svara senast fre 13 mars – för Ängby",
                "withdrawn",
                Map.of(
                        "title",
                        "Organisationsmodulen 2026",
                        "coordinator",
                        "Karin Ek",
                        "member",
                        "Ängby kommun",
                        "reason",
                        MailLink.placeholder(UUID.nameUUIDFromBytes(mailbox.getBytes()))),
                kind,
                "Du får mejlet för att du representerar Ängby kommun.",
                null);
    }

    /** No other test's mails go to such an address. */
    String address(String mailbox) {
        return mailbox + "@" + association + ".example";
    }

    Row row(UUID id) {
        return jdbc.sql("select state, was_uncertain, attempts, message_id, last_error from outbox_mail where id = ?")
                .param(id)
                .query(Row.class)
                .single();
    }

    List<String> states() {
        return jdbc.sql("select distinct state from outbox_mail where association_id = ?")
                .param(association)
                .query(String.class)
                .list();
    }

    /** What a test has left is not for others to send. */
    static void giveUpTheRest(JdbcClient jdbc) {
        jdbc.sql("""
                        update outbox_mail set state = 'FAILED' where state <> 'SENT'
                            and association_id in (select id from association where slug like 'mail-%')
                        """).update();
    }

    void claimedBy(NodeId node, UUID... mails) {
        for (UUID mail : mails) {
            jdbc.sql("update outbox_mail set state = 'SENDING', claimed_by = ?, claimed_at = now() where id = ?")
                    .params(node.toString(), mail)
                    .update();
        }
    }

    static Dispatcher dispatcher(DispatchQueue queue, MailSettings settings, int port, Clock clock) {
        return new Dispatcher(queue, composer(settings), carrier(port), INTERVAL, clock);
    }

    static MailCarrier carrier(int port) {
        JavaMailSenderImpl sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(port);
        sender.getJavaMailProperties().setProperty("mail.smtp.timeout", "5000");
        return new SmtpCarrier(sender);
    }

    static MailComposer composer(MailSettings settings) {
        return new MailComposer(
                new ObjectProvider<>() {
                    @Override
                    public MailLinkUrls getObject() {
                        return link -> SECRET + link;
                    }
                },
                (association, attachment) -> Optional.empty(),
                settings);
    }

    record Row(String state, boolean wasUncertain, int attempts, String messageId, String lastError) {}
}
