package se.arshjulet.bench;

import java.util.Optional;
import java.util.UUID;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import se.arshjulet.annualwheel.ActivityStarter;

/** Begins and starts nothing: what is left of an activity is the wheel's own. */
final class SilentStarter implements ActivityStarter {

    static final String KIND = "SILENT";

    @TestConfiguration(proxyBeanMethods = false)
    static class Registered {

        @Bean
        SilentStarter silentStarter() {
            return new SilentStarter();
        }
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Intention intends(Occasion occasion) {
        return Intention.to("Gör ingenting.");
    }

    @Override
    public Optional<UUID> begin(Occasion occasion) {
        return Optional.empty();
    }
}
