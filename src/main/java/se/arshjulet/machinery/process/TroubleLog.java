package se.arshjulet.machinery.process;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes down that a job has failed. Its row goes when the job's does. */
final class TroubleLog {

    private final JdbcClient jdbc;
    private final Clock clock;

    TroubleLog(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @param job null if it is gone meanwhile; without a tenant it is the engine's own housekeeping */
    void failed(@Nullable JobEntity job, Throwable failure) {
        if (job == null || job.getTenantId() == null) {
            return;
        }
        jdbc.sql("""
                        insert into trouble (job_id, association_id, step, cause, since, last_at, tries)
                        values (:job, :association, :step, :cause, :now, :now, 1)
                        on conflict (job_id) do update
                        set step = excluded.step, cause = excluded.cause, last_at = excluded.last_at, tries = trouble.tries + 1
                        """)
                .param("job", job.getId())
                .param("association", UUID.fromString(job.getTenantId()))
                .param("step", Objects.requireNonNullElse(job.getFailedActivityId(), job.getActivityId()))
                .param("cause", Causes.of(failure).name())
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }
}
