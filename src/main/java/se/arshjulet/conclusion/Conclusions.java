package se.arshjulet.conclusion;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.arshjulet.interview.MappingArea;

/**
 * Konklusionerna of the current association. Everyone with a role in the association reads; only its coordinators, signed
 * in themselves and not by a mail's link, change: others get an
 * {@link org.springframework.security.access.AccessDeniedException}.
 */
public interface Conclusions {

    /** All of them, those that hold first, then those that have ended; by number. Statements do not grow with them. */
    List<Line> list();

    Optional<Life> find(int number);

    /** A new konklusion, or one that comes from others (merged, split, replaced); those then end on the same day.
     * @return its number
     * @throws InvalidConclusionException with Swedish messages by field */
    int write(Wording wording, VersionChange change, Set<Integer> from);

    /** A new version of the same konklusion: kept as it was, or reworded.
     * @throws InvalidConclusionException with Swedish messages by field */
    void revise(int number, Wording wording, VersionChange change);

    /** Corrects the latest version, as long as nobody has been asked about it.
     * @throws InvalidConclusionException with Swedish messages by field */
    void correct(int number, Wording wording);

    /** It no longer holds, and nothing comes in its place. */
    void retire(int number, LocalDate on, String because);

    /** It holds again; only what was retired, not what others came from. */
    void restore(int number);

    /** What a version says.
     * @param wording   the konklusion, in a sentence
     * @param validFrom from which day it is the association's
     * @param source    where it is decided, "Verksamhetsplan 2020" */
    record Wording(String wording, String explanation, Set<MappingArea> areas, LocalDate validFrom, String source) {

        public Wording {
            areas = Set.copyOf(areas);
        }
    }

    /** A konklusion as a list shows it.
     * @param wording  of the latest version
     * @param since    from which day its first version held
     * @param statuses by year, decided by the board only, oldest first */
    record Line(
            UUID id,
            int number,
            String wording,
            Set<MappingArea> areas,
            LocalDate since,
            @Nullable Ending ending,
            @Nullable LocalDate endedOn,
            List<YearStatus> statuses,
            List<PlannedActions.ActionItem> actions) {

        /** It is still the association's on the day. */
        public boolean holdsOn(LocalDate day) {
            return endedOn == null || endedOn.isAfter(day);
        }
    }

    /** @param breaksSeries its words are not those that the year before was said of
     * @param wording      what it said when it was followed up */
    record YearStatus(int year, ConclusionStatus status, boolean breaksSeries, String wording) {}

    /** A konklusion's whole life. */
    record Life(
            Line line,
            List<VersionItem> versions,
            /* numbers of those that came from it when it ended */ List<Integer> successors,
            String endedBecause,
            List<StatusItem> statuses) {

        public VersionItem latest() {
            return versions.get(versions.size() - 1);
        }
    }

    /** @param from numbers of the konklusioner that it came from, its own where it was kept or reworded
     * @param asked somebody has been asked about it, so it is never changed */
    record VersionItem(
            UUID id,
            int ordinal,
            String wording,
            String explanation,
            Set<MappingArea> areas,
            LocalDate validFrom,
            String source,
            VersionChange change,
            List<Integer> from,
            boolean asked) {}

    /** What the board found in a year.
     * @param grounds the association's own words for it, public
     * @param quotes  members' words that the coordinator chose to show, public */
    record StatusItem(
            int year,
            ConclusionStatus status,
            boolean breaksSeries,
            int versionOrdinal,
            String grounds,
            LocalDate decidedOn,
            String minuteReference,
            List<Quote> quotes) {}

    record Quote(String memberName, String text) {}
}
