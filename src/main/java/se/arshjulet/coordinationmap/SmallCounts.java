package se.arshjulet.coordinationmap;

import org.jspecify.annotations.Nullable;

/** How small a count of people may be before the current association withholds it on its map (docs/suppression.md). A measure
 * may have a limit of its own, which goes before. */
public interface SmallCounts {

    /** The smallest count that is shown; 5 unless the association has said otherwise. */
    long threshold();

    /** Holds from the next publication on: what was hidden stays hidden.
     * @throws PublicationRefusedException unless it is from 1, which hides nothing, to 1000
     * @throws org.springframework.security.access.AccessDeniedException unless she is a coordinator here */
    void setThreshold(@Nullable Integer threshold);
}
