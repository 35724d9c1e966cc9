package se.arshjulet.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import se.arshjulet.IntegrationTest;
import se.arshjulet.SqlCount;

@IntegrationTest
class DeferredInsertsTest {

    private static final String INSERT =
            "insert into sign_in_throttle (key, failures, last_failure) values (?, ?, now())";

    @Autowired
    private DeferredInserts inserts;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private PlatformTransactionManager transactions;

    private String key;

    @BeforeEach
    void aKeyOfItsOwn() {
        key = UUID.randomUUID().toString();
    }

    @Test
    void rowsAreThereWhenTheTransactionHasCommittedAndNotBefore() {
        transaction.executeWithoutResult(status -> {
            inserts.add(INSERT, key + 1, 1);
            inserts.add(INSERT, key + 2, 2);
            assertThat(rows()).isZero();
        });
        assertThat(rows()).isEqualTo(2);
    }

    @Test
    void aHundredRowsAreOneBatch() {
        int statements = SqlCount.of(() -> transaction.executeWithoutResult(status -> {
            for (int i = 0; i < 100; i++) {
                inserts.add(INSERT, key + i, i);
            }
        }));
        assertThat(statements).isEqualTo(1);
        assertThat(rows()).isEqualTo(100);
    }

    @Test
    void rolledBackTheyNeverWere() {
        transaction.executeWithoutResult(status -> {
            inserts.add(INSERT, key, 1);
            status.setRollbackOnly();
        });
        assertThat(rows()).isZero();
        transaction.executeWithoutResult(status -> inserts.add(INSERT, key + 2, 1));
        assertThat(rows()).isEqualTo(1);
    }

    @Test
    void whoeverWantsToReadThemSendsThemFirst() {
        transaction.executeWithoutResult(status -> {
            inserts.add(INSERT, key, 1);
            inserts.flush();
            assertThat(rows()).isEqualTo(1);
        });
        assertThat(rows()).isEqualTo(1);
    }

    @Test
    void withoutATransactionTheyAreInsertedAtOnce() {
        inserts.add(INSERT, key, 1);
        assertThat(rows()).isEqualTo(1);
    }

    @Test
    void aTransactionOfItsOwnInBetweenKeepsItsRowsToItself() {
        TransactionTemplate own = new TransactionTemplate(transactions);
        own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        transaction.executeWithoutResult(status -> {
            inserts.add(INSERT, key + "outer", 1);
            own.executeWithoutResult(inner -> inserts.add(INSERT, key + "inner", 1));
            assertThat(rows()).isEqualTo(1);
            status.setRollbackOnly();
        });
        assertThat(rows()).isEqualTo(1);
    }

    @Test
    void aRowThatCannotBeFailsTheCommit() {
        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> {
                    inserts.add(INSERT, key, 1);
                    inserts.add(INSERT, key, 2);
                }))
                .isInstanceOf(DataIntegrityViolationException.class);
        assertThat(rows()).isZero();
    }

    private int rows() {
        return jdbc.queryForObject("select count(*) from sign_in_throttle where key like ? || '%'", Integer.class, key);
    }
}
