package se.arshjulet.base;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** The engine's timers, for whoever lets time go by faster than it does: the demo, the rehearsal of a year. */
public interface Timers {

    /** Runs the work while the engine does nothing by itself. */
    void still(Runnable work);

    /** When the association's next timer goes off, if one does by the moment. */
    Optional<Instant> nextBy(UUID associationId, Instant moment);

    /** Lets every timer of the association go off that is due by the moment. */
    void fire(UUID associationId, Instant moment);
}
