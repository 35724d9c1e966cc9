package se.arshjulet.base.process;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.JobQuery;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import se.arshjulet.base.DryRun;
import se.arshjulet.base.TenantContext;
import se.arshjulet.base.Timers;

/** Works the timers one by one, in the order of time, so that a past year can be lived through in seconds. */
@Component
class EngineTimers implements Timers {

    private final ManagementService management;
    private final RuntimeService runtime;
    private final ObjectProvider<JobExecutor> executors;

    EngineTimers(ManagementService management, RuntimeService runtime, ObjectProvider<JobExecutor> executors) {
        this.management = management;
        this.runtime = runtime;
        this.executors = executors;
    }

    @Override
    public void still(Runnable work) {
        JobExecutor executor = executors.getObject();
        boolean wasWorking = executor.isActive();
        if (wasWorking) {
            executor.shutdown();
        }
        try {
            work.run();
        } finally {
            if (wasWorking) {
                executor.start();
            }
        }
    }

    @Override
    public Optional<Instant> nextBy(UUID associationId, Instant moment) {
        return due(associationId, moment).stream()
                .findFirst()
                .map(Job::getDuedate)
                .map(Date::toInstant);
    }

    @Override
    public void fire(UUID associationId, Instant moment) {
        due(associationId, moment).forEach(job -> execute(associationId, job));
    }

    @Override
    public void fire(UUID associationId, Instant moment, Predicate<Step> hand) {
        for (Job job : due(associationId, moment)) {
            if (!hand.test(new Step(subject(job), () -> execute(associationId, job)))) {
                management.setJobRetries(job.getId(), 0);
            }
        }
    }

    private void execute(UUID associationId, Job job) {
        TenantContext.run(associationId, () -> management.executeJob(job.getId()));
    }

    private UUID subject(Job job) {
        return UUID.fromString(runtime.createProcessInstanceQuery()
                .processInstanceId(job.getProcessInstanceId())
                .singleResult()
                .getBusinessKey());
    }

    private List<Job> due(UUID associationId, Instant moment) {
        JobQuery timers =
                management.createJobQuery().tenantIdIn(associationId.toString()).timers();
        // The query knows only "lower than", in whole milliseconds.
        return timers.duedateLowerThan(Date.from(moment.plusMillis(1))).orderByJobDuedate().asc().list().stream()
                // What has failed would fail again.
                .filter(job -> !DryRun.isOn() || (job.getExceptionMessage() == null && job.getRetries() > 0))
                .toList();
    }
}
