package se.arshjulet.datarequest;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.arshjulet.account.Person;

/**
 * Gives an assignment to another representative of the member, when whoever had it has left or does something else. What is
 * begun stays, and who wrote it; the task moves with its reminders, and the links that the former one has got are dead. She
 * sees it no more, and the new one sees all of it. Only for a coordinator.
 */
public interface Reassignment {

    /** Who can take it over, and how much else there is to take over from the same person. */
    Choices choices(UUID assignmentId);

    /** @throws InvalidPlanException with Swedish messages by field: "person", "name", "email", "words"
     * @throws NotAnswerableException if it has not begun, or is over
     * @throws SettledMeanwhileException if somebody else has given it to another already */
    Outcome reassign(UUID assignmentId, Handover handover);

    /** @param representatives of the same member, but for the one who has it
     * @param others          how many other assignments she has that are not over */
    record Choices(Person from, List<Person> representatives, int others) {}

    /** @param from   who had it when it was decided
     * @param to     another representative of the member; null for somebody new
     * @param name   of somebody new, who is then appointed, and invited if she has no account
     * @param email  the same
     * @param others whether the other assignments of the former person that are not over follow, where the new one is a
     *               representative of the member too
     * @param words  to the new one, or empty */
    record Handover(UUID from, @Nullable UUID to, String name, String email, boolean others, String words) {}

    /** @param moved how many she has taken over
     * @param left  what stays, since she is not a representative there, or has a task of her own there */
    record Outcome(Person to, int moved, List<String> left) {}
}
