package se.arshjulet.demo;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** The engine's timers, while nobody else works them. */
public interface Timers {

    /** Runs the work while the engine does nothing by itself. */
    void still(Runnable work);

    /** When the association's next timer goes off, if one does by the moment. */
    Optional<Instant> nextBy(UUID associationId, Instant moment);

    /** Lets every timer of the association go off that is due by the moment. */
    void fire(UUID associationId, Instant moment);
}
