package se.arshjulet.review;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How a kind of subject is reviewed. A Spring bean of the module that owns the kind. What is read as answers with a decision at
 * the end is an {@link AnswersUnderReview}; what has a page of its own ({@code ReviewPage}) need not be.
 */
public interface ReviewSubject {

    String kind();

    /** Holds it for the caller's transaction, before the review itself: whoever withdraws it has it first too. */
    void lock(UUID subjectId);

    /** What is to be approved, and in which steps. */
    Cycle cycle(UUID subjectId);

    /** Whether the link in a mail is enough for one of a group to decide; else she signs in. */
    default boolean isDecidedByLink() {
        return false;
    }

    /** By when it is to be back if it is returned now; null where the kind has no last days. */
    default @Nullable ReturnDay returnDay(UUID subjectId) {
        return null;
    }

    /** @param title         as a list of reviews names it, e.g. "Organisationsmodulen 2026 · Ängby kommun"
     * @param submitterName who sent it in
     * @param responsible   who asked for it, and decided how it is reviewed: silence is taken for consent in her name
     * @param author        whose it is, and who therefore does not approve it where one approval by anyone is enough; null where it is
     *                      nobody's among those who approve, or she is alone */
    record Cycle(
            String title,
            String submitterName,
            ReviewPlan plan,
            UUID responsible,
            @Nullable UUID author) {

        /** One that anybody who approves may approve. */
        public Cycle(String title, String submitterName, ReviewPlan plan, UUID responsible) {
            this(title, submitterName, plan, responsible, null);
        }
    }

    /** @param suggested what is set unless the reviewer says otherwise
     * @param earliest  the earliest she may ask for */
    record ReturnDay(LocalDate suggested, LocalDate earliest) {}
}
