package se.arshjulet.datarequest;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** Several people act on one assignment in the same instant: all of them stand at its lock before the first is let in. */
@TestComponent
public class AtOnce {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private TransactionTemplate transaction;

    /** @return what each was told instead of being let through, in the order of the works; empty for the one who was */
    public List<Optional<RuntimeException>> on(UUID assignmentId, Runnable... works) {
        List<CompletableFuture<Optional<RuntimeException>>> acts = transaction.execute(held -> {
            jdbc.queryForObject("select 1 from assignment where id = ? for update", Integer.class, assignmentId);
            List<CompletableFuture<Optional<RuntimeException>>> begun = Stream.of(works)
                    .map(work -> CompletableFuture.supplyAsync(() -> attempt(work)))
                    .toList();
            Awaitility.await("all wait for the assignment")
                    .atMost(PATIENCE)
                    .pollInSameThread()
                    .until(() -> waiting() >= works.length);
            return begun;
        });
        return acts.stream().map(CompletableFuture::join).toList();
    }

    private int waiting() {
        return jdbc.queryForObject("""
                select count(*) from pg_stat_activity
                where datname = current_database() and wait_event_type = 'Lock' and query ilike '%assignment%'
                """, Integer.class);
    }

    private static Optional<RuntimeException> attempt(Runnable work) {
        try {
            work.run();
            return Optional.empty();
        } catch (RuntimeException refused) {
            return Optional.of(refused);
        }
    }
}
