package se.arshjulet.review;

/** The letters about what is new in threads. They go by themselves; whoever moves the clock sends them at their time. */
public interface ThreadLetters {

    /** Sends those that are due by the clock, of every association. */
    void sendDue();
}
