package se.arshjulet.mail;

import java.time.Duration;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import se.arshjulet.IntegrationTest;

/** An outbox for each test, which the application's own dispatcher leaves alone meanwhile; what is left in it afterwards nobody sends. */
@IntegrationTest
abstract class OutboxLeftAlone {

    @Autowired
    DispatcherLifecycle ordinary;

    @Autowired
    private Outbox outbox;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    OutboxFixture mails;

    @BeforeEach
    void theOrdinaryDispatcherRests() {
        ordinary.stop();
        mails = anOutbox();
    }

    @AfterEach
    void theOrdinaryDispatcherGoesOn() {
        OutboxFixture.giveUpTheRest(jdbc);
        ordinary.start();
    }

    /** As long as a busy machine may need; only a failure takes so long. */
    static ConditionFactory await() {
        return Awaitility.await().atMost(Duration.ofMinutes(1));
    }

    /** Another association's. */
    OutboxFixture anOutbox() {
        return new OutboxFixture(jdbc, outbox, transaction);
    }
}
