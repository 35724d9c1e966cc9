package se.arshjulet.base.process;

import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.ProcessEnginePlugin;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.spring.boot.starter.property.CamundaBpmProperties;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.core.task.TaskExecutor;
import org.springframework.jdbc.core.JdbcTemplate;
import se.arshjulet.base.MovableClock;

/** What the engine needs beside application.yml: our executor, our clock, and nothing that it would not use. */
@Configuration(proxyBeanMethods = false)
class EngineSettings {

    @Bean
    @Order(100)
    ProcessEnginePlugin leanEngine() {
        return new AbstractProcessEnginePlugin() {
            @Override
            public void preInit(ProcessEngineConfigurationImpl engine) {
                engine.setHistoryRemovalTimeStrategy("start");
                engine.setEnforceHistoryTimeToLive(true);
                engine.setDbIdentityUsed(true);
                engine.setCmmnEnabled(false);
                engine.setDmnEnabled(false);
                engine.setTenantIdProvider(new CurrentAssociation());
                engine.setEnableExpressionsInAdhocQueries(false);
                engine.setEnableExpressionsInStoredQueries(false);
            }
        };
    }

    /** Not for an errand that runs beside the application ({@code --create-administrator}). */
    @Bean
    @ConditionalOnProperty(name = "camunda.bpm.job-execution.enabled", matchIfMissing = true)
    JobExecutor jobExecutor(
            JdbcTemplate jdbc,
            CamundaBpmProperties properties,
            @Qualifier("camundaTaskExecutor") TaskExecutor threads) {
        TenantJobExecutor executor = new TenantJobExecutor(jdbc);
        executor.setTaskExecutor(threads);
        executor.setMaxJobsPerAcquisition(properties.getJobExecution().getMaxJobsPerAcquisition());
        executor.setWaitTimeInMillis(properties.getJobExecution().getWaitTimeInMillis());
        executor.setMaxWait(properties.getJobExecution().getMaxWait());
        executor.setBackoffTimeInMillis(properties.getJobExecution().getBackoffTimeInMillis());
        return executor;
    }

    @Bean
    EngineClock engineClock(MovableClock clock, ObjectProvider<JobExecutor> jobExecutor) {
        return new EngineClock(clock, jobExecutor);
    }

    /** The engine keeps its time in a static of its own; it follows ours, and looks at once for what has become due. */
    static final class EngineClock {
        EngineClock(MovableClock clock, ObjectProvider<JobExecutor> jobExecutor) {
            clock.follow(offset -> {
                ClockUtil.offset(offset.toMillis());
                jobExecutor.ifAvailable(JobExecutor::jobWasAdded);
            });
        }
    }
}
