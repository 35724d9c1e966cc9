package se.arshjulet.annualwheel;

import java.time.LocalDate;
import java.util.function.Consumer;

/** The dry run of a year of the current association. */
public interface Rehearsals {

    /**
     * Lets the year go by from now to its end on a clock of its own, with the same steps, processes and mails as the year
     * itself, and none of it remains. Nobody does anything until the day after each last day; then it is taken to be done.
     * It takes seconds, and holds what it touches locked meanwhile. Only a coordinator may; a year that is over or closed, or
     * something that somebody else is changing, is an {@link InvalidWheelException}.
     *
     * @param progress is told of each day that it has come to
     */
    Rehearsal rehearse(int year, Consumer<LocalDate> progress);
}
