package se.arshjulet.base;

import jakarta.persistence.EntityManager;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.PessimisticLockingFailureException;
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

    /** PostgreSQL's states of a lock that was not got in time, and of a deadlock. */
    private static final Set<String> HELD = Set.of("55P03", "40P01");

    private final TransactionTemplate transaction;
    private final JdbcTemplate jdbc;
    private final EntityManager memory;
    private final DeferredInserts inserts;

    DryRun(PlatformTransactionManager transactions, JdbcTemplate jdbc, EntityManager memory, DeferredInserts inserts) {
        this.transaction = new TransactionTemplate(transactions);
        this.transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.jdbc = jdbc;
        this.memory = memory;
        this.inserts = inserts;
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

    /** Does a part of a dry run. The rest can go on if it fails: then nothing of it has been, but that Spring's transaction
     * will never commit, which it was not to do anyway.
     * @return why it failed, if it did
     * @throws PessimisticLockingFailureException if others hold what it needs; that is nothing wrong with the part */
    public Optional<RuntimeException> part(Runnable work) {
        if (!isOn()) {
            throw new IllegalStateException("Only a dry run can go on past what fails");
        }
        keep();
        jdbc.execute("savepoint part");
        try {
            work.run();
            keep();
        } catch (RuntimeException why) {
            jdbc.execute("rollback to savepoint part");
            memory.clear();
            inserts.forget();
            requireNobodyElse(why);
            return Optional.of(why);
        }
        jdbc.execute("release savepoint part");
        return Optional.empty();
    }

    /** What is only remembered yet would otherwise be lost with the part, or outlive it. */
    private void keep() {
        memory.flush();
        inserts.flush();
    }

    /** The process engine wraps what the database says. */
    private static void requireNobodyElse(RuntimeException why) {
        for (Throwable cause = why; cause != null; cause = cause.getCause()) {
            if (cause instanceof PessimisticLockingFailureException locked) {
                throw locked;
            }
            if (cause instanceof SQLException answer && HELD.contains(String.valueOf(answer.getSQLState()))) {
                throw new CannotAcquireLockException("Others hold what a dry run needs", why);
            }
        }
    }
}
