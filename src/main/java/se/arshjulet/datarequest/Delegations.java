package se.arshjulet.datarequest;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.arshjulet.account.Person;

/**
 * Questions of an assignment handed to somebody without an account, by a link that opens them and nothing else, or to a
 * colleague who has one, as a task of hers. Whoever
 * hands them over answers for what comes back: she signs it off before it can be sent in. Who may is said in
 * {@link Assignments}.
 */
public interface Delegations {

    /** The kind of task that a colleague has. */
    String KIND = "DATA_REQUEST_PART";

    /** The longest that a guest's link may hold. */
    int MOST_DAYS = 30;

    /** Sends the link by mail, where there is an address to send it to.
     * @return the delegation's id
     * @throws InvalidAnswerException with a Swedish message; nothing is then handed over */
    UUID delegate(UUID assignmentId, Handing handing);

    /** Gives it to a colleague with an account, as a task of hers. She answers; whoever shared it signs off, and sends in.
     * @return the delegation's id
     * @throws InvalidAnswerException with a Swedish message; nothing is then shared */
    UUID share(UUID assignmentId, Sharing sharing);

    /** Those who can be given a part: whoever else answers for a member in the association. */
    List<Person> colleagues(UUID assignmentId);

    /** The colleague who is signed in is done; whoever shared it gets a mail. Again: nothing. */
    void done(UUID delegationId);

    /** The assignment that the colleague who is signed in has a part of; empty if it is hers no more. */
    Optional<UUID> assignmentOf(UUID delegationId);

    /** A fresh address of the link, to pass on by hand.
     * @throws InvalidAnswerException with a Swedish message if it is not open any more */
    String address(UUID assignmentId, UUID delegationId);

    /** The link is dead from now on; what came in stays, to be signed off or changed. */
    void withdraw(UUID assignmentId, UUID delegationId);

    /** What came in is right, says whoever answers for it. The link is dead from now on. */
    void signOff(UUID assignmentId, UUID delegationId);

    /** All that have been made for the assignment, the oldest first. */
    List<Delegation> of(UUID assignmentId);

    /** @param sections of the form; empty for all of it
     * @param message to the colleague, or empty
     * @param lastDay by when she is asked to be done */
    record Sharing(UUID colleague, Set<String> sections, String message, LocalDate lastDay) {

        public Sharing {
            sections = Set.copyOf(sections);
        }
    }

    /** @param email   null where the link is passed on by hand
     * @param message to the guest, or empty
     * @param lastDay the last day that the link holds */
    record Handing(String name, @Nullable String email, String message, List<DelegatedPart> parts, LocalDate lastDay) {

        public Handing {
            parts = List.copyOf(parts);
        }
    }
}
