package se.arshjulet.coding;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.arshjulet.interview.InterviewTexts.TextHead;
import se.arshjulet.interview.MappingArea;
import se.arshjulet.interview.NotesOutline;

/**
 * A coordinator reads a text and marks what in it carries meaning (meningskoncentrering). Two may read the same text; each sees
 * only her own until both have said that they are done. All methods are a coordinator's; what cannot be done is refused with an
 * {@link InvalidCodingException} by field.
 */
public interface Coding {

    /** The longest piece that can be one unit, in code points. */
    int LONGEST_UNIT = 5000;

    int LONGEST_CONDENSATION = 500;

    int LONGEST_MEMO = 2000;

    /** So many read the same text at most. */
    int MOST_CODERS = 2;

    /** Every text that can be coded, and how far that has come; newest year first. */
    List<TextLine> texts();

    /** A text as she may see it now; without its words while it is {@link Stage#UNCONFIRMED}. */
    Optional<Sheet> open(UUID textId);

    /** She codes it too. What others have marked is hidden from her until she is done. */
    void begin(UUID textId);

    /** A new unit of hers; the first freezes the text. The very same piece twice is one unit.
     * @param textHash of the text that she was shown, and
     * @param quote    what she saw there; unless the text holds the same, nothing is kept ("quote"), and what is only the guide's
     *                 words has nobody said ("quote") */
    Unit mark(UUID textId, String textHash, TextSpan at, String quote);

    /** What it says in short, what it is about and what she thinks of it. */
    void describe(UUID unitId, Description description);

    /** The codes that it carries from now on. */
    void code(UUID unitId, Set<UUID> codes);

    /** One of hers, or one that is agreed. */
    Optional<Unit> unit(UUID unitId);

    void remove(UUID unitId);

    /** Takes back a removal. */
    void bringBack(UUID unitId);

    /** Marks what tells who somebody is. It is shown as […] wherever the quote is read but here.
     * @param quote as in {@link #mark} */
    UUID identify(UUID textId, String textHash, TextSpan at, String quote);

    void unidentify(UUID textId, UUID spanId);

    /** She is done (klar). Alone, what she has marked is agreed; of two, when both are, they are compared. */
    void done(UUID textId);

    /** She goes on with it. Refused when somebody has begun to settle what the two differ in. */
    void reopen(UUID textId);

    /** She gives up her reading of it, and what she has marked goes. */
    void leave(UUID textId);

    /** Who else reads it and has not said that she is done. How much she has marked, and never what. */
    List<Reading> underWay(UUID textId);

    /** A reading of somebody else's is ended, since she does not say that she is done herself. She is told by whom and why, and may
     * open it again as she may what she was done with.
     * @param because read by her, and by all who see how the two agree ("because") */
    void end(UUID textId, UUID coder, Ending ending, String because);

    /** An agreed unit is taken back: it is used no more, and conclusions that lean on it are told. */
    void withdraw(UUID unitId, String reason);

    /** What was taken back is used again, and conclusions that lost it lean on it again. Refused ("unit") when its words are gone, or
     * who said them has withdrawn her consent. */
    void giveBack(UUID unitId, String reason);

    enum Standing {
        /** its coder's alone */
        OWN,
        /** what analysis and conclusions use */
        AGREED,
        /** the two agreed on another */
        ASIDE
    }

    enum Ending {
        /** what she has marked counts as it stands, as if she were done */
        STANDS,
        /** nothing that she has marked is used, unless she opens it again */
        ASIDE
    }

    enum Stage {
        /** its informant is asked whether it is right, or what she has corrected is not taken in: nobody may mark yet */
        UNCONFIRMED,
        /** she may mark: it is hers to read, or nobody's yet */
        OPEN,
        /** she is done, the other is not */
        WAITING,
        /** others read it, and she has no part in that */
        OTHERS,
        /** both are done, and differ */
        DIFFERING,
        /** done: what is shown is agreed */
        AGREED,
        /** its words are gone by a decision */
        ERASED
    }

    record Description(
            String condensation, String memo, @Nullable MappingArea area) {}

    /** @param doneAt null while she is reading
     * @param ended   somebody else has ended her reading, or null */
    record Coder(
            UUID accountId,
            String name,
            Instant begunAt,
            @Nullable Instant doneAt,
            @Nullable Ended ended) {

        public boolean isDone() {
            return doneAt != null;
        }
    }

    /** @param by the name of who ended it */
    record Ended(Ending how, String by, Instant at, String because) {}

    /** @param units    how many she has marked
     * @param markedAt when she marked the last of them, or null */
    record Reading(
            UUID coder,
            String name,
            Instant begunAt,
            int units,
            @Nullable Instant markedAt) {}

    /** @param units agreed ones and her own
     * @param differences not settled yet
     * @param ended her own reading was ended by somebody else, or null */
    record TextLine(
            TextHead head,
            Stage stage,
            List<Coder> coders,
            int units,
            int differences,
            @Nullable Ended ended) {}

    /** @param outline      the lines that are the guide's words
     * @param mayReopen    she was done and may go on
     * @param mayJoin      somebody else has coded it, and she may too
     * @param ended        her own reading was ended by somebody else, or null */
    record Sheet(
            TextHead head,
            String content,
            List<NotesOutline.Line> outline,
            Stage stage,
            List<Coder> coders,
            List<Unit> units,
            List<Identifying> identifying,
            int differences,
            boolean mayReopen,
            boolean mayJoin,
            @Nullable Ended ended) {}

    /** @param quote    whole, for who reads the text; empty when it is erased
     * @param withdrawn why it was taken back, or null */
    record Unit(
            UUID id,
            UUID textId,
            TextSpan at,
            String quote,
            String condensation,
            String memo,
            @Nullable MappingArea area,
            Set<UUID> codes,
            UUID coder,
            Standing standing,
            boolean joined,
            @Nullable String withdrawn) {}

    record Identifying(UUID id, TextSpan at) {}
}
