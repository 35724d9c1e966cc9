package se.arshjulet.base;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Rows that are inserted when the transaction commits, all of one statement in one batch: a launch writes fifty mails and
 * fifty links in two round trips instead of a hundred. For tables that a transaction adds to without reading them again;
 * whoever does read or change them calls {@link #flush} first. If an insert fails, the commit fails.
 */
@Component
public class DeferredInserts {

    private final JdbcTemplate jdbc;

    DeferredInserts(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps the row until the commit; without a transaction it is inserted at once.
     * @param sql an insert with a question mark for each value */
    public void add(String sql, @Nullable Object... values) {
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            pending().add(sql, values);
        } else {
            jdbc.update(sql, values);
        }
    }

    /** Sends what waits, for somebody who is about to read or change it. */
    public void flush() {
        if (TransactionSynchronizationManager.getResource(this) instanceof Pending pending) {
            pending.send();
        }
    }

    /** Drops what waits: what was to be written with it has been undone. */
    void forget() {
        if (TransactionSynchronizationManager.getResource(this) instanceof Pending pending) {
            pending.rows.clear();
        }
    }

    private Pending pending() {
        if (TransactionSynchronizationManager.getResource(this) instanceof Pending pending) {
            return pending;
        }
        Pending pending = new Pending();
        TransactionSynchronizationManager.bindResource(this, pending);
        TransactionSynchronizationManager.registerSynchronization(pending);
        return pending;
    }

    /** What one transaction has to insert, by statement in the order of their first row. */
    private final class Pending implements TransactionSynchronization {

        private final Map<String, List<@Nullable Object[]>> rows = new LinkedHashMap<>();

        void add(String sql, @Nullable Object[] values) {
            rows.computeIfAbsent(sql, key -> new ArrayList<>()).add(values);
        }

        void send() {
            rows.forEach((sql, batch) -> jdbc.batchUpdate(sql, batch));
            rows.clear();
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            send();
        }

        @Override
        public void suspend() {
            TransactionSynchronizationManager.unbindResource(DeferredInserts.this);
        }

        @Override
        public void resume() {
            TransactionSynchronizationManager.bindResource(DeferredInserts.this, this);
        }

        @Override
        public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResourceIfPossible(DeferredInserts.this);
        }
    }
}
