package se.arshjulet.coordinationmap;

import org.jspecify.annotations.Nullable;

/** How small a count of people may be before the current association withholds it on its map (docs/suppression.md). A measure
 * may have a higher limit of its own. */
public interface SmallCounts {

    /** The smallest count that is shown; 5 unless the association has said otherwise. */
    long threshold();

    /** Holds from the next publication on: what was hidden stays hidden.
     * @throws PublicationRefusedException unless it is from 3 to 1000: under 2 there is only 1, which then is no secret
     * @throws org.springframework.security.access.AccessDeniedException unless she is a coordinator here */
    void setThreshold(@Nullable Integer threshold);
}
