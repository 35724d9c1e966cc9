package se.arshjulet.appendix;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.arshjulet.document.DocumentFormat;

/**
 * The appendices of the current association: the year's approved answers about insatser as a document in its own order. Coordinators
 * make them; reviewers and the board read what is decided.
 */
public interface Appendices {

    /** The form whose answers it is made of. */
    String FORM = "insats";

    /** Makes the year's where there is none, in the order of the year before.
     * @throws InvalidAppendixException if it is no year to write about */
    Appendix open(int year);

    /** Years that there is something to say about, newest first; the current one among them. */
    List<Integer> years();

    /** What is not there, and from whom; whoever is late first. */
    List<Missing> missing(int year);

    /** @param before what stood there when she began to write
     * @throws InvalidAppendixException if somebody else has written meanwhile, or if it is too long */
    void writeOpening(int year, String before, String html);

    void listMissing(int year, boolean wanted);

    /** @throws InvalidAppendixException (field "title") if it has no name or one that another has */
    UUID addChapter(int year, String title);

    /** @throws InvalidAppendixException (field "title") */
    void rename(int year, UUID chapterId, String title);

    /** Its insatser are without a place afterwards. */
    void removeChapter(int year, UUID chapterId);

    /** @param index among the chapters, from 0 */
    void moveChapter(int year, UUID chapterId, int index);

    /** @param chapterId null to take it out of its chapter
     * @param index     among those that stand there, from 0; beyond the last is last */
    void place(int year, UUID interventionId, @Nullable UUID chapterId, int index);

    /** Decides what it holds: from then on that lies still, and a correction is an edition of its own. Its files are drawn.
     * @param reason why there is another; empty for the first
     * @throws InvalidAppendixException if nothing is approved, or without a reason (field "reason") */
    void decide(int year, String reason);

    /** Newest first. */
    List<Edition> editions(int year);

    /** Has a file drawn of what stands there now. One that is already being drawn is not drawn twice. */
    UUID draw(int year, DocumentFormat format);

    /** Once more, where it failed. */
    void drawAgain(UUID drawingId);

    /** The drawings of the draft, the newest of each format, and of all editions. */
    List<Drawing> drawings(int year);

    /** One that she may read. */
    Optional<Drawing> drawing(UUID drawingId);

    /** @param insatser how many it holds */
    record Edition(UUID id, int year, int number, String reason, String decidedBy, Instant decidedAt, int insatser) {}

    enum State {
        WAITING,
        READY,
        FAILED
    }

    /** @param editionId null for a draft
     * @param steps     how many there are in the drawing, 0 before it has begun
     * @param fileName  what it is saved as, when it is ready
     * @param size      bytes */
    record Drawing(
            UUID id,
            int year,
            @Nullable UUID editionId,
            DocumentFormat format,
            State state,
            Instant askedAt,
            int steps,
            int stepsDone,
            @Nullable Instant madeAt,
            @Nullable String fileName,
            long size) {}
}
