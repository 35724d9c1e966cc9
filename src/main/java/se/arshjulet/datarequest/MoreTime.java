package se.arshjulet.datarequest;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A representative asks for a later last day and gets an answer. An assignment has at most one such wish that is open; it is
 * closed by itself when it is sent in, withdrawn, or given that day or more in another way. What cannot be is an
 * {@link InvalidPlanException} with Swedish messages by field: "dueOn", "reason", "words".
 */
public interface MoreTime {

    /** Asking again takes the place of what she asked before. Only for its representative.
     * @throws NotAnswerableException if there is nothing left to answer */
    void ask(UUID assignmentId, LocalDate day, String reason);

    /** She manages after all. */
    void takeBack(UUID assignmentId);

    /** Only for a coordinator. The reminders, the task and the links follow, and the representative gets a mail.
     * @param day   the one asked for, or another
     * @param words to the representative, or empty
     * @throws SettledMeanwhileException if the wish is answered, changed or taken back already
     * @throws NotAnswerableException if there is nothing left to answer */
    void grant(UUID assignmentId, UUID askId, LocalDate day, String words);

    /** No, and why. Only for a coordinator; otherwise as {@link #grant}. */
    void refuse(UUID assignmentId, UUID askId, String words);

    /** What was asked last, and what became of it. */
    Optional<TimeAsk> latest(UUID assignmentId);
}
