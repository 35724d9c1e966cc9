package se.arshjulet.machinery.process;

import java.sql.Timestamp;
import java.time.Clock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.arshjulet.account.SignedIn;
import se.arshjulet.machinery.Failures.Failure;

/** Who looks at what: of two who take the same at the same time, the database lets one. */
@Component
class FailureTaking {

    private final JdbcClient jdbc;
    private final FailureActs acts;
    private final Clock clock;

    FailureTaking(JdbcClient jdbc, FailureActs acts, Clock clock) {
        this.jdbc = jdbc;
        this.acts = acts;
        this.clock = clock;
    }

    /** @return whether she has it now and had not before */
    @Transactional
    public boolean take(Failure failure, SignedIn person) {
        // What failed before failures were written down gets its row now.
        int taken = jdbc.sql("""
                        insert into trouble (job_id, association_id, step, cause, since, last_at, tries, taken_by, taken_at)
                        select j.id_, :association, coalesce(j.failed_act_id_, d.act_id_, ''), :cause, :since, :since, :tries,
                               :person, :now
                        from act_ru_job j left join act_ru_jobdef d on d.id_ = j.job_def_id_
                        where j.id_ = :job
                        on conflict (job_id) do update set taken_by = excluded.taken_by, taken_at = excluded.taken_at
                        where trouble.taken_by is null and trouble.association_id = excluded.association_id
                        """)
                .param("job", failure.jobId())
                .param("association", failure.associationId())
                .param("cause", failure.cause().name())
                .param("since", Timestamp.from(failure.since()))
                .param("tries", failure.tries())
                .param("person", person.accountId())
                .param("now", Timestamp.from(clock.instant()))
                .update();
        if (taken > 0) {
            acts.record("machinery.taken", failure, "Tittar på ”%s” som inte gick".formatted(failure.step()));
        }
        return taken > 0;
    }

    @Transactional
    public void release(Failure failure, SignedIn person) {
        int released = jdbc.sql("""
                        update trouble set taken_by = null, taken_at = null
                        where job_id = ? and association_id = ? and taken_by = ?
                        """)
                .params(failure.jobId(), failure.associationId(), person.accountId())
                .update();
        if (released > 0) {
            acts.record("machinery.released", failure, "Tittar inte längre på ”%s”".formatted(failure.step()));
        }
    }
}
