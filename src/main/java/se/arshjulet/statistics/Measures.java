package se.arshjulet.statistics;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The current association's statistikmått. Reading asks nobody who she is: whoever shows figures decides to whom, and must
 * suppress small counts. The number of statements does not grow with the measures.
 */
public interface Measures {

    /** By name, in Swedish order. */
    List<Measure> all();

    /** Those that the members have agreed to show, in the same order. */
    List<Measure> anchored();

    Optional<Measure> find(UUID id);
}
