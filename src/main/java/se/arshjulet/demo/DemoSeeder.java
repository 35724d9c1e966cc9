package se.arshjulet.demo;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import se.arshjulet.base.MovableClock;
import se.arshjulet.base.Timers;

/** Puts the demo in, once, before the server says that it is ready. A seeding that was killed begins anew ({@link FreshStart}). */
@Component
@ConditionalOnProperty("arshjulet.demo")
class DemoSeeder implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(DemoSeeder.class);

    private final Seed seed;
    private final YearInMotion year;
    private final Timers timers;
    private final MovableClock clock;

    DemoSeeder(Seed seed, YearInMotion year, Timers timers, MovableClock clock) {
        this.seed = seed;
        this.year = year;
        this.timers = timers;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (seed.mayBegin()) {
            timers.still(this::put);
        }
    }

    private void put() {
        long start = System.nanoTime();
        seed.begin();
        try {
            year.play();
        } finally {
            clock.reset();
        }
        seed.done();
        LOG.info(
                "The demo is in place: Exempelbygden and its year in motion, in {} ms",
                Duration.ofNanos(System.nanoTime() - start).toMillis());
    }
}
