package se.arshjulet.conclusion;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.arshjulet.interview.MappingArea;
import se.arshjulet.review.Reviews.ReviewItem;

/**
 * Konklusioner on their way: written by a coordinator from what interviews say, anchored (förankrade) with Beredningsgruppen in
 * its review, and adopted, sent back or declined by the board. Coordinators drive; reviewers and the board's readers read what
 * has been sent to them.
 */
public interface ConclusionDrafts {

    /** The kind of its tasks, and of what Beredningsgruppen reviews. */
    String KIND = "CONCLUSION_DRAFT";

    /** Those under way, the oldest first. */
    List<Line> underWay();

    /** Empty where there is none, or where it is not hers to see. */
    Optional<Sheet> find(UUID draftId);

    Optional<Sheet> ofStep(UUID stepId);

    /** What the konklusioner that it comes from lean on, it leans on too.
     * @throws InvalidConclusionException with Swedish messages by field */
    UUID begin(Words words);

    /** @throws InvalidConclusionException with Swedish messages by field
     * @throws StaleDraftException if it is no longer hers to write in */
    void write(UUID draftId, Words words);

    /** To Beredningsgruppen, for the first time or again.
     * @throws InvalidConclusionException with Swedish messages by field, also when nothing speaks for it */
    void send(UUID draftId, Plan plan);

    /** The board has taken its stand; only a coordinator puts it down, after the minutes.
     * @return the konklusion's number
     * @throws InvalidConclusionException with Swedish messages by field */
    int adopt(UUID draftId, Stand stand);

    /** The board wants it worked through again. */
    void referBack(UUID draftId, String because);

    /** The board says no. It is over, and stays to be read. */
    void decline(UUID draftId, Stand stand, String because);

    /** It is given up, wherever it stands. */
    void withdraw(UUID draftId, String because);

    enum State {
        WRITING,
        REVIEWING,
        REWRITING,
        DECIDING,
        ADOPTED,
        DECLINED,
        WITHDRAWN;

        public boolean isOver() {
            return this == ADOPTED || this == DECLINED || this == WITHDRAWN;
        }

        /** It is the coordinator's to write in. */
        public boolean isWritten() {
            return this == WRITING || this == REWRITING;
        }
    }

    /** @param change how it comes about; a kept one is no draft
     * @param from   numbers of those that it comes from */
    record Words(String wording, String explanation, Set<MappingArea> areas, VersionChange change, Set<Integer> from) {

        public Words {
            areas = Set.copyOf(areas);
            from = Set.copyOf(from);
        }
    }

    /** @param reviewDueOn Beredningsgruppen's last day */
    record Plan(LocalDate reviewDueOn, LocalDate boardMeetsOn) {}

    /** @param minuteReference the paragraph of the minutes: "§ 12" */
    record Stand(LocalDate decidedOn, String minuteReference) {}

    /** @param dueOn the last day of the step that waits; null when none does */
    record Line(
            UUID id, String wording, State state, @Nullable LocalDate dueOn, String responsible) {}

    /** @param returned what Beredningsgruppen or the board wanted changed, if it came back; empty else
     * @param review   Beredningsgruppen's latest, if it has had it
     * @param mayDrive she is a coordinator
     * @param number   of the konklusion that it became */
    record Sheet(
            Line line,
            Words words,
            @Nullable Plan plan,
            String returned,
            @Nullable ReviewItem review,
            @Nullable Stand stand,
            String endedBecause,
            @Nullable Integer number,
            boolean mayDrive) {}
}
