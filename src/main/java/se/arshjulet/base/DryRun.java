package se.arshjulet.base;

import java.util.function.Supplier;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Work that is done for real, by the same code, in a transaction that is never committed: afterwards nothing of it has been.
 * What waits for a commit never comes, a mail among it. The rows that it changes are locked as long as it lasts.
 */
@Component
public class DryRun {

    private static final ThreadLocal<Boolean> ON = ThreadLocal.withInitial(() -> false);

    private final TransactionTemplate transaction;
    private final JdbcTemplate jdbc;

    DryRun(PlatformTransactionManager transactions, JdbcTemplate jdbc) {
        this.transaction = new TransactionTemplate(transactions);
        this.transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.jdbc = jdbc;
    }

    /** Whether what this thread does is only a dry run. */
    public static boolean isOn() {
        return ON.get();
    }

    /** The association is known to the caller: {@link TenantContext}. Gives up rather than wait for others' locks. */
    public <T> T of(Supplier<T> work) {
        T result = transaction.execute(status -> {
            jdbc.execute("set local lock_timeout = '5s'");
            ON.set(true);
            try {
                return work.get();
            } finally {
                ON.remove();
                status.setRollbackOnly();
            }
        });
        return java.util.Objects.requireNonNull(result);
    }
}
