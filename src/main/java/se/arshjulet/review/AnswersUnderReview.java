package se.arshjulet.review;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A subject that is read as answers, question by question, with a decision at the end. */
public interface AnswersUnderReview extends ReviewSubject {

    Document document(UUID subjectId);

    /** The answer to one question through time, newest first: no more of it than whoever reviews may see. */
    default List<Version> history(UUID subjectId, UUID rowKey, String questionKey) {
        return List.of();
    }

    /** What the others who were asked the same have answered, all questions at once; by name. Nothing where they are not to
     * be compared, which {@link Document#comparable} says.
     * @throws org.springframework.security.access.AccessDeniedException for whoever may not */
    default List<Other> others(UUID subjectId) {
        return List.of();
    }

    /** An answer set as a document one can read.
     * @param previousLabel what the earlier answers are, e.g. "Organisationsmodulen 2025"; null if there are none
     * @param comparable    whether there are others who were asked the same, and the person signed in may read what they answered
     * @param history       where the history of all of it is read; null for whoever may not */
    record Document(
            String title,
            String memberName,
            String submittedBy,
            @Nullable Instant submittedAt,
            @Nullable String onBehalfOf,
            @Nullable String previousLabel,
            boolean comparable,
            @Nullable String history,
            List<Part> parts) {

        /** Whose answers they are, whoever sent them in: she hears of the decision. */
        public String answerer() {
            return onBehalfOf == null ? submittedBy : onBehalfOf;
        }
    }

    /** A section, or one row of a repeating section.
     * @param depth in the hierarchy of rows, 0 at the top
     * @param change of the part as a whole */
    record Part(String heading, @Nullable String sectionHeading, int depth, Change change, List<Item> items) {}

    /** @param answer   as text a person reads; empty string if nothing is given
     * @param previous last approved answer as text; null if there was none
     * @param origin   e.g. "Ifyllt av Karin Ek vid möte", null when typed by the representative
     * @param comment  what the one who answered says of it; null if nothing
     * @param file     where the file that is the answer is fetched; null if it is none */
    record Item(
            UUID rowKey,
            String questionKey,
            String label,
            String answer,
            @Nullable String previous,
            Change change,
            @Nullable String origin,
            @Nullable String comment,
            @Nullable String file) {}

    /** Somebody else who was asked the same.
     * @param answers by question; one a row where the question is asked of several things. Empty unless it is sent in */
    record Other(String name, Standing standing, Map<String, List<Said>> answers) {

        public List<Said> to(String questionKey) {
            return answers.getOrDefault(questionKey, List.of());
        }
    }

    /** How far another has come: what is being written is nobody's but hers. */
    enum Standing {
        APPROVED,
        SENT_IN,
        /** it was returned, and is being put right */
        SUPPLEMENTING,
        NOT_YET
    }

    /** @param of what it is said of, where the question is asked of several things; else empty
     * @param text as a person reads it */
    record Said(String of, String text) {}

    /** What came to stand at a question once.
     * @param by      who did it
     * @param forWhom whom she filled in for, null if she is the one who was asked
     * @param source  where she had it from, null if it is not said
     * @param text    as a person reads it; empty if nothing stood there then
     * @param comment what was said of it; null if nothing */
    record Version(
            Instant at,
            String by,
            How how,
            @Nullable String forWhom,
            @Nullable String source,
            String text,
            @Nullable String comment) {}

    /** How an answer came to stand where it stands. */
    enum How {
        TYPED,
        PASTED,
        /** from a sheet */
        IMPORTED,
        /** taken over from the last time */
        UNCHANGED,
        /** filled in by a coordinator */
        ON_BEHALF,
        GUEST,
        /** from the association's register, when it was asked */
        REGISTER,
        COMPUTED,
        /** taken away */
        CLEARED,
        /** what stood there before was put back */
        PUT_BACK,
        /** the answer stayed; something was said of it */
        COMMENTED
    }

    enum Change {
        UNCHANGED,
        CHANGED,
        ADDED,
        REMOVED
    }
}
