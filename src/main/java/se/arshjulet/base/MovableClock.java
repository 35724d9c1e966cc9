package se.arshjulet.base;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** A clock that runs as the system's does, but can be moved, so that a whole year can be run in a test. */
public final class MovableClock extends Clock {

    private final Clock system;
    private final List<Consumer<Duration>> followers;
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
        return system.instant().plus(offset);
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
