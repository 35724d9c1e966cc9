package se.arshjulet.base;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A clock that runs as the system's does, but can be moved, so that a whole year can be run in a test. */
public final class MovableClock extends Clock {

    private final Clock system;
    private final List<Consumer<Duration>> followers;
    private final ThreadLocal<@Nullable Instant> own = new ThreadLocal<>();
    private volatile Duration offset = Duration.ZERO;

    public MovableClock(ZoneId zone) {
        this(Clock.system(zone), new CopyOnWriteArrayList<>());
    }

    private MovableClock(Clock system, List<Consumer<Duration>> followers) {
        this.system = system;
        this.followers = followers;
    }

    /** Moves time forward (or back), for everyone who asks this clock. */
    public void move(Duration by) {
        setOffset(offset.plus(by));
    }

    /** Runs as the system's clock again. */
    public void reset() {
        setOffset(Duration.ZERO);
    }

    /** Lets the work, and nobody else, think that it is the moment: for a rehearsal of what is to come. */
    public void at(Instant moment, Runnable work) {
        Instant before = own.get();
        own.set(moment);
        try {
            work.run();
        } finally {
            if (before == null) {
                own.remove();
            } else {
                own.set(before);
            }
        }
    }

    /** Calls the follower with the offset from the system's time, now and whenever it changes. */
    public void follow(Consumer<Duration> follower) {
        followers.add(follower);
        follower.accept(offset);
    }

    private void setOffset(Duration to) {
        offset = to;
        followers.forEach(follower -> follower.accept(to));
    }

    @Override
    public Instant instant() {
        Instant said = own.get();
        return said == null ? system.instant().plus(offset) : said;
    }

    @Override
    public ZoneId getZone() {
        return system.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.offset(system.withZone(zone), offset);
    }
}
