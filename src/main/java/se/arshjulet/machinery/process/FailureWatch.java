package se.arshjulet.machinery.process;

import java.time.Clock;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.ProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cmd.DefaultJobRetryCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whenever a job fails, what the engine does not keep is written down beside it, in the same transaction: since when, how often, why. */
@Configuration(proxyBeanMethods = false)
class FailureWatch {

    /** After the engine's own settings, which put their answer to a failed job there. */
    @Bean
    @Order(200)
    ProcessEnginePlugin failuresWrittenDown(JdbcClient jdbc, Clock clock) {
        TroubleLog log = new TroubleLog(jdbc, clock);
        return new AbstractProcessEnginePlugin() {
            @Override
            public void preInit(ProcessEngineConfigurationImpl engine) {
                engine.setFailedJobCommandFactory((job, failure) -> writtenDown(log, job, failure));
            }
        };
    }

    private static Command<Object> writtenDown(TroubleLog log, String jobId, Throwable failure) {
        return context -> {
            Object answer = new DefaultJobRetryCmd(jobId, failure).execute(context);
            // Two at the same time is no failure: the engine simply takes the job again.
            if (!(failure instanceof OptimisticLockingException)) {
                log.failed(context.getJobManager().findJobById(jobId), failure);
            }
            return answer;
        };
    }
}
