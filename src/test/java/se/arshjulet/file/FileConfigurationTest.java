package se.arshjulet.file;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class FileConfigurationTest {

    private final ApplicationContextRunner runner =
            new ApplicationContextRunner().withUserConfiguration(FileConfiguration.class);

    @Test
    void filesAreScannedWhereAScannerIsNamed() {
        runner.withPropertyValues("arshjulet.clamav.host=clamav")
                .run(context -> assertThat(context.getBean(VirusScan.class)).isInstanceOf(ClamdScan.class));
    }

    @Test
    void withoutOneNothingIsAsked() {
        runner.withPropertyValues("arshjulet.clamav.host=").run(context -> {
            assertThat(context.getBean(VirusScan.class)).isNotInstanceOf(ClamdScan.class);
            context.getBean(VirusScan.class).require(new byte[1]);
        });
    }
}
