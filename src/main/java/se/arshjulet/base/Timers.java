package se.arshjulet.base;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;

/** The engine's timers, for whoever lets time go by faster than it does: the demo, the rehearsal of a year. */
public interface Timers {

    /** Runs the work while the engine does nothing by itself. */
    void still(Runnable work);

    /** When the association's next timer goes off, if one does by the moment. */
    Optional<Instant> nextBy(UUID associationId, Instant moment);

    /** Lets every timer of the association go off that is due by the moment. */
    void fire(UUID associationId, Instant moment);

    /** The same, by the hand of somebody who can go on past what fails.
     * @param hand does the step, and says whether it went well; if it did not, its timer does not go off again */
    void fire(UUID associationId, Instant moment, Predicate<Step> hand);

    /** What a timer brings.
     * @param subject what its process is about: the business key */
    record Step(UUID subject, Runnable work) {}
}
