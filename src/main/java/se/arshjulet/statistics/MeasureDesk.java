package se.arshjulet.statistics;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What coordinators do with the current association's measures, and the system when nobody is signed in. */
public interface MeasureDesk {

    /** By name, in Swedish order; the number of statements does not grow with the measures, nor with their figures. */
    List<Summary> list();

    /** Says what it is, where its series breaks, and with whom it is anchored; its figures stay.
     * @param seen {@link Measure#updated} as it was when she began
     * @throws InvalidMeasureException if it cannot be so; its fields are called as in {@link MeasureDraft}
     * @throws StaleMeasureException   if it has changed since, or is gone */
    void change(UUID id, Instant seen, MeasureDraft draft);

    /** Takes away the figures of a year, a place and a category, of whatever sex. What is published of them stays until the next
     * publication.
     * @param seen {@link Measure#updated} as it was when she looked
     * @throws StaleMeasureException if it has changed since, or is gone */
    void removeFigures(UUID id, Instant seen, int year, Place place, String category);

    /** Takes it away with its figures. What is published of it stays until the next publication. */
    void remove(UUID id);

    /** A measure without its figures.
     * @param firstYear null if it has no figures
     * @param places    how many it has figures of
     * @param missing   how many figures are said to be missing */
    record Summary(
            UUID id,
            String name,
            String unit,
            String source,
            Measure.Origin origin,
            @Nullable Integer firstYear,
            @Nullable Integer lastYear,
            int places,
            int missing,
            @Nullable Anchoring anchoring) {}
}
