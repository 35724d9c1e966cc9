package se.arshjulet.conclusion;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.arshjulet.interview.MappingArea;

/** Makes publications of konklusionerna: append-only snapshots, and all that the public ever sees of them. */
public interface ConclusionPublications {

    /** How what is now differs from what the public sees, a line each in Swedish: "Konklusion 3: ny lydelse". Empty where nothing does. */
    List<String> differences();

    /** When the current association last published, if it has. */
    Optional<Instant> lastPublished();

    /** Whether the public sees the konklusion. */
    boolean shows(int number);

    /** Publishes what is now. Where nothing has changed since the last publication, that one stands. Coordinators only.
     * @return the publication's number */
    int publish(String note);

    /** What the public sees. The shapes are stored as JSON: a part may be added, never renamed or taken away. */
    record Content(List<PublicConclusion> conclusions) {}

    record PublicConclusion(
            UUID id,
            int number,
            String wording,
            String explanation,
            List<MappingArea> areas,
            LocalDate since,
            @Nullable Ending ending,
            @Nullable LocalDate endedOn,
            String endedBecause,
            List<Integer> successors,
            List<PublicVersion> versions,
            List<PublicStatus> statuses,
            List<PublicAction> actions,
            List<PublicGround> grounds,
            List<PublicMapLink> mapLinks,
            @Nullable PublicBasis basis) {}

    /**
     * That it rests on interviews, and no more of them than points to nobody: no quotes, no member by name, and from how many
     * only where they are many enough.
     * @param years      when they were held, oldest first
     * @param informants how many nyckelpersoner; null where they are so few that the association withholds such a number
     * @param members    at how many members; null likewise
     * @param against    something in them speaks against it too
     */
    record PublicBasis(
            List<Integer> years,
            @Nullable Integer informants,
            @Nullable Integer members,
            boolean against) {}

    record PublicVersion(
            int ordinal,
            String wording,
            LocalDate validFrom,
            String source,
            VersionChange change,
            List<Integer> from) {}

    record PublicStatus(
            int year,
            ConclusionStatus status,
            boolean breaksSeries,
            int versionOrdinal,
            String grounds,
            LocalDate decidedOn,
            String minuteReference,
            List<Conclusions.Quote> quotes) {}

    record PublicAction(
            UUID id,
            int planYear,
            String title,
            String description,
            String owner,
            String decision,
            @Nullable LocalDate dueOn,
            ActionState state,
            String outcome) {}

    record PublicGround(Grounds.Kind kind, Grounds.Stance stance, String title, String text, String source) {}

    /** A ground that is a thing on the map.
     * @param title as it stood on the map when this was published */
    record PublicMapLink(String module, UUID id, String title, String text, Grounds.Stance stance, String source) {}
}
