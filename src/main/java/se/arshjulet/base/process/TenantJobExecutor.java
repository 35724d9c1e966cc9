package se.arshjulet.base.process;

import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.impl.ProcessEngineImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.camunda.bpm.engine.impl.jobexecutor.ExecuteJobsRunnable;
import org.camunda.bpm.engine.impl.jobexecutor.JobFailureCollector;
import org.camunda.bpm.engine.spring.components.jobexecutor.SpringJobExecutor;
import org.springframework.jdbc.core.JdbcTemplate;
import se.arshjulet.base.TenantContext;

/**
 * Works each job as the association that its process instance belongs to. Hibernate takes the tenant when the session
 * opens, and the job's transaction opens inside {@code super.executeJob}: so it is looked up and set before.
 */
final class TenantJobExecutor extends SpringJobExecutor {

    private final JdbcTemplate jdbc;

    TenantJobExecutor(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Runnable getExecuteJobsRunnable(List<String> jobIds, ProcessEngineImpl engine) {
        return new TenantExecuteJobs(jobIds, engine);
    }

    private final class TenantExecuteJobs extends ExecuteJobsRunnable {

        TenantExecuteJobs(List<String> jobIds, ProcessEngineImpl engine) {
            super(jobIds, engine);
        }

        @Override
        protected void executeJob(String jobId, CommandExecutor executor, JobFailureCollector failures) {
            List<String> tenant = jdbc.queryForList(
                    "select coalesce(tenant_id_, '') from act_ru_job where id_ = ?", String.class, jobId);
            if (tenant.isEmpty() || tenant.get(0).isEmpty()) {
                super.executeJob(jobId, executor, failures);
            } else {
                TenantContext.run(UUID.fromString(tenant.get(0)), () -> super.executeJob(jobId, executor, failures));
            }
        }
    }
}
