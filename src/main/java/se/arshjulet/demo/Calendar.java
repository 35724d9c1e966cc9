package se.arshjulet.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import se.arshjulet.base.MovableClock;
import se.arshjulet.base.Timers;

/** Moves the clock from one day of the story to the next; what the engine has to do on the way happens at its own time. */
@Component
@ConditionalOnProperty("arshjulet.demo")
class Calendar {

    private final MovableClock clock;
    private final Timers timers;
    private final Post post;
    private final Map<UUID, Consumer<Instant>> lives = new HashMap<>();

    Calendar(MovableClock clock, Timers timers, Post post) {
        this.clock = clock;
        this.timers = timers;
        this.post = post;
    }

    /** To begin with: far back, where nothing waits. */
    void jumpTo(LocalDate day, LocalTime time) {
        set(day.atTime(time).atZone(clock.getZone()).toInstant());
    }

    /** Forward, for an association. */
    void moveTo(UUID associationId, LocalDate day, LocalTime time) {
        moveTo(associationId, day.atTime(time).atZone(clock.getZone()).toInstant());
    }

    /** Back to real time, through whatever was due until now. */
    void moveToNow(UUID associationId, Instant now) {
        moveTo(associationId, now);
    }

    /** What people do by the side of the story, each time it moves on: told until when. It may move the clock itself. */
    void beside(UUID associationId, Consumer<Instant> life) {
        lives.put(associationId, life);
    }

    private void moveTo(UUID associationId, Instant moment) {
        Consumer<Instant> life = lives.remove(associationId);
        if (life != null) {
            life.accept(moment);
            lives.put(associationId, life);
        }
        post.awaitDelivery(associationId);
        Optional<Instant> timer = timers.nextBy(associationId, moment);
        while (timer.isPresent()) {
            set(timer.get().plusSeconds(20));
            timers.fire(associationId, clock.instant());
            post.awaitDelivery(associationId);
            timer = timers.nextBy(associationId, moment);
        }
        set(moment);
    }

    private void set(Instant moment) {
        clock.move(Duration.between(clock.instant(), moment));
    }
}
