package se.arshjulet.mail;

import java.time.Clock;
import java.time.Duration;
import javax.sql.DataSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;

/** A node's dispatcher in a process of its own, so that it can be killed: arguments are the database's address and the SMTP port. */
final class LoneDispatcher {

    private LoneDispatcher() {}

    public static void main(String[] arguments) throws InterruptedException {
        DataSource database = new DriverManagerDataSource(arguments[0], "arshjulet", "");
        Clock clock = Clock.systemUTC();
        MailSettings settings = settings();
        AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
        context.register(Transactions.class);
        context.registerBean(DataSource.class, () -> database);
        context.registerBean(JdbcTransactionManager.class, () -> new JdbcTransactionManager(database));
        context.registerBean(
                DispatchQueue.class, () -> new DispatchQueue(JdbcClient.create(database), settings, clock));
        context.refresh();
        OutboxFixture.dispatcher(context.getBean(DispatchQueue.class), settings, Integer.parseInt(arguments[1]), clock)
                .start();
        Thread.currentThread().join();
    }

    static MailSettings settings() {
        return new MailSettings("arshjulet@test.example", 0, null, true, Duration.ofMillis(50), 100);
    }

    @EnableTransactionManagement
    static class Transactions {}
}
