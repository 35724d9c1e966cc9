package se.arshjulet.base.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import java.time.ZoneId;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.spring.boot.starter.property.CamundaBpmProperties;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.jdbc.core.JdbcTemplate;
import se.arshjulet.base.MovableClock;

class EngineSettingsTest {

    private final ApplicationContextRunner application = new ApplicationContextRunner()
            .withUserConfiguration(EngineSettings.class)
            .withBean(CamundaBpmProperties.class)
            .withBean(JdbcTemplate.class, () -> mock(JdbcTemplate.class))
            .withBean(MovableClock.class, () -> new MovableClock(ZoneId.of("Europe/Stockholm")));

    /** An administrator is made beside a running application: the errand has no threads for jobs, and must do without. */
    @Test
    void anErrandDoesWithoutJobs() {
        application
                .withPropertyValues("camunda.bpm.job-execution.enabled=false")
                .run(context -> assertThat(context).hasNotFailed().doesNotHaveBean(JobExecutor.class));
    }
}
