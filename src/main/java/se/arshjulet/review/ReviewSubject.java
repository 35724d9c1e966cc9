package se.arshjulet.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How a kind of subject is read by its reviewer. A Spring bean of the module that owns the kind. */
public interface ReviewSubject {

    String kind();

    Document document(UUID subjectId);

    /** By when it is to be back if it is returned now; null where the kind has no last days. */
    default @Nullable ReturnDay returnDay(UUID subjectId) {
        return null;
    }

    /** @param suggested what is set unless the reviewer says otherwise
     * @param earliest  the earliest she may ask for */
    record ReturnDay(LocalDate suggested, LocalDate earliest) {}

    /** An answer set as a document one can read.
     * @param previousLabel what the earlier answers are, e.g. "Organisationsmodulen 2025"; null if there are none */
    record Document(
            String title,
            String memberName,
            String submittedBy,
            @Nullable Instant submittedAt,
            @Nullable String onBehalfOf,
            @Nullable String previousLabel,
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

    enum Change {
        UNCHANGED,
        CHANGED,
        ADDED,
        REMOVED
    }
}
