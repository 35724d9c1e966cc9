package se.arshjulet.machinery.process;

import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.exception.NullValueException;
import org.springframework.stereotype.Service;
import se.arshjulet.account.SignedIn;
import se.arshjulet.base.TenantContext;
import se.arshjulet.machinery.Administration;
import se.arshjulet.machinery.Cause;
import se.arshjulet.machinery.Failures;
import se.arshjulet.machinery.StaleFailureException;

/** What an administrator does with jobs that have failed. No transaction of its own: the engine's work keeps its own. */
@Service
class EngineFailures implements Failures {

    /** So many can be waited for. */
    private static final int AT_ONCE = 50;

    private final FailedJobs jobs;
    private final ManagementService management;
    private final FailureTaking takers;
    private final FailureActs acts;

    EngineFailures(FailedJobs jobs, ManagementService management, FailureTaking takers, FailureActs acts) {
        this.jobs = jobs;
        this.management = management;
        this.takers = takers;
        this.acts = acts;
    }

    @Override
    public List<Failure> list(Filter filter, int limit) {
        Administration.required();
        return jobs.list(filter, limit);
    }

    @Override
    public int count(Filter filter) {
        Administration.required();
        return jobs.count(filter);
    }

    @Override
    public Optional<Cause> retry(String jobId) {
        Administration.required();
        return retry(found(jobId));
    }

    @Override
    public RetriedAll retryAll(String modelKey) {
        Administration.required();
        Filter filter = Filter.ofModel(modelKey);
        int all = jobs.count(filter);
        int well = 0;
        int failed = 0;
        for (Failure failure : jobs.list(filter, AT_ONCE)) {
            try {
                if (retry(failure).isEmpty()) {
                    well++;
                } else {
                    failed++;
                }
            } catch (StaleFailureException doneByAnother) {
                well++;
            }
        }
        return new RetriedAll(well, failed, Math.max(0, all - well - failed));
    }

    private Optional<Cause> retry(Failure failure) {
        Optional<Cause> again = work(failure);
        acts.record(
                "machinery.retried",
                failure,
                again.isEmpty()
                        ? "Försökte igen med ”%s”: det gick".formatted(failure.step())
                        : "Försökte igen med ”%s”: det gick inte".formatted(failure.step()));
        return again;
    }

    private Optional<Cause> work(Failure failure) {
        try {
            Nobody.does(() -> TenantContext.run(failure.associationId(), () -> management.executeJob(failure.jobId())));
            return Optional.empty();
        } catch (OptimisticLockingException | NullValueException doneByAnother) {
            throw StaleFailureException.gone();
        } catch (RuntimeException failedAgain) {
            return Optional.of(Causes.of(failedAgain));
        }
    }

    @Override
    public void take(String jobId) {
        SignedIn person = Administration.required();
        if (!takers.take(found(jobId), person)) {
            Taken by = found(jobId).taken();
            if (by == null) {
                throw StaleFailureException.gone();
            }
            if (!by.accountId().equals(person.accountId())) {
                throw StaleFailureException.taken(by.name());
            }
        }
    }

    @Override
    public void release(String jobId) {
        SignedIn person = Administration.required();
        takers.release(found(jobId), person);
    }

    @Override
    public String trace(String jobId) {
        Administration.required();
        found(jobId);
        try {
            return String.valueOf(management.getJobExceptionStacktrace(jobId));
        } catch (NullValueException gone) {
            throw StaleFailureException.gone();
        }
    }

    private Failure found(String jobId) {
        return jobs.find(jobId).orElseThrow(StaleFailureException::gone);
    }
}
