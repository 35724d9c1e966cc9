package se.arshjulet.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionTemplate;
import se.arshjulet.IntegrationTest;
import se.arshjulet.base.TenantContext;
import se.arshjulet.mail.FakeSmtp;
import se.arshjulet.mail.NewMail;
import se.arshjulet.mail.Outbox;

/** The outbox emptied to SMTP, beside the same mails handed to the same server over one connection by Jakarta Mail alone. */
@Tag("bench")
@IntegrationTest
@TestPropertySource(properties = "arshjulet.mail.per-minute=0")
class MailBench {

    private static final int MAILS = Integer.getInteger("bench.n", 2000);
    private static final int ROUNDS = 5;

    @Autowired
    @Qualifier("dispatcherLifecycle")
    private SmartLifecycle dispatching;

    @Autowired
    private JavaMailSenderImpl sender;

    @Autowired
    private Outbox outbox;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    private final UUID association = UUID.randomUUID();

    @Test
    void outboxBesideBareRelay() throws MessagingException {
        jdbc.sql(
                        "insert into association (id, slug, name, created_at, version) values (?, 'bench', 'Bänken', now(), 0)")
                .param(association)
                .update();
        dispatching.stop();
        try (FakeSmtp sink = FakeSmtp.sink()) {
            sender.setPort(sink.port());
            List<Double> own = new ArrayList<>();
            List<Double> bare = new ArrayList<>();
            emptyOutbox(MAILS / 2);
            bareRelay(sink.port(), MAILS / 2);
            for (int round = 0; round < ROUNDS; round++) {
                own.add(emptyOutbox(MAILS));
                bare.add(bareRelay(sink.port(), MAILS));
            }
            assertThat(sink.taken()).isEqualTo(2 * (MAILS / 2 + ROUNDS * MAILS));
            double ratio = median(own) / median(bare);
            System.out.printf(
                    "mail: %d mails, median of %d: outbox %.0f/s, bare relay %.0f/s, ratio %.2f (aim 0.80)%n",
                    MAILS, ROUNDS, median(own), median(bare), ratio);
        }
    }

    private double emptyOutbox(int mails) {
        TenantContext.run(
                association,
                () -> transaction.executeWithoutResult(status -> {
                    for (int i = 0; i < mails; i++) {
                        outbox.put(mail(i));
                    }
                }));
        jdbc.sql("analyze outbox_mail").update();
        Stopwatch watch = new Stopwatch();
        dispatching.start();
        await().pollInterval(Duration.ofMillis(5)).atMost(Duration.ofMinutes(5)).until(this::isEmpty);
        double rate = mails / watch.seconds();
        dispatching.stop();
        return rate;
    }

    private boolean isEmpty() {
        return jdbc.sql("select not exists (select from outbox_mail where state in ('QUEUED', 'UNCERTAIN', 'SENDING'))")
                .query(Boolean.class)
                .single();
    }

    private NewMail mail(int number) {
        return new NewMail(
                association,
                null,
                "mottagare" + number + "@bench.example",
                "Åsa Öberg",
                "Organisationsmodulen 2026: du behöver inte svara",
                "withdrawn",
                Map.of("title", "Organisationsmodulen 2026", "coordinator", "Karin Ek", "member", "Ängby kommun"),
                "WITHDRAWN",
                "Du får mejlet för att du svarar för Ängby kommun.",
                null);
    }

    private double bareRelay(int port, int mails) throws MessagingException {
        Body body = jdbc.sql("select text_body, html_body from outbox_mail limit 1")
                .query(Body.class)
                .single();
        Session session = Session.getInstance(new Properties());
        Stopwatch watch = new Stopwatch();
        try (Transport transport = session.getTransport("smtp")) {
            transport.connect("127.0.0.1", port, null, null);
            for (int i = 0; i < mails; i++) {
                MimeMessage message = message(session, body, i);
                transport.sendMessage(message, message.getAllRecipients());
            }
        }
        return mails / watch.seconds();
    }

    private static MimeMessage message(Session session, Body body, int number) throws MessagingException {
        MimeMessage message = new MimeMessage(session);
        message.setFrom(new InternetAddress("arshjulet@test.example"));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress("mottagare" + number + "@bench.example"));
        message.setSubject("Organisationsmodulen 2026: du behöver inte svara", "UTF-8");
        MimeBodyPart text = new MimeBodyPart();
        text.setText(body.textBody(), "UTF-8", "plain");
        MimeBodyPart html = new MimeBodyPart();
        html.setText(body.htmlBody(), "UTF-8", "html");
        message.setContent(new MimeMultipart("alternative", text, html));
        message.saveChanges();
        return message;
    }

    private static double median(List<Double> rates) {
        return rates.stream().sorted().toList().get(rates.size() / 2);
    }

    private record Body(String textBody, String htmlBody) {}
}
