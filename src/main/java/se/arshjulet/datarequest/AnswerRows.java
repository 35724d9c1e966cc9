package se.arshjulet.datarequest;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.arshjulet.datarequest.Answers.Saved;

/** The rows of a repeating section while it is answered. Who may, and when, is said in {@link Assignments}. */
public interface AnswerRows {

    /** Adds a row at the end of a repeating section.
     * @param parentRow sets the section's PARENT_ROW question, if it has one */
    UUID add(UUID assignmentId, String sectionKey, @Nullable UUID parentRow);

    /** Takes a row away; its answers stay until restored or submitted. Children move up to its parent. */
    Saved remove(UUID assignmentId, UUID rowKey);

    /** Puts it back where it was, and below it what moved up when it went, unless that has been moved since. */
    Saved restore(UUID assignmentId, UUID rowKey);
}
