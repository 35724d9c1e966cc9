package se.arshjulet.mail;

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

    /** Another association's. */
    OutboxFixture anOutbox() {
        return new OutboxFixture(jdbc, outbox, transaction);
    }
}
