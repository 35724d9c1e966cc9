package se.arshjulet.datarequest;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Questions of an assignment handed to somebody without an account, by a link that opens them and nothing else. Whoever
 * hands them over answers for what comes back: she signs it off before it can be sent in. Who may is said in
 * {@link Assignments}.
 */
public interface Delegations {

    /** The longest that a guest's link may hold. */
    int MOST_DAYS = 30;

    /** Sends the link by mail, where there is an address to send it to.
     * @return the delegation's id
     * @throws InvalidAnswerException with a Swedish message; nothing is then handed over */
    UUID delegate(UUID assignmentId, Handing handing);

    /** A fresh address of the link, to pass on by hand.
     * @throws InvalidAnswerException with a Swedish message if it is not open any more */
    String address(UUID assignmentId, UUID delegationId);

    /** The link is dead from now on; what came in stays, to be signed off or changed. */
    void withdraw(UUID assignmentId, UUID delegationId);

    /** What came in is right, says whoever answers for it. The link is dead from now on. */
    void signOff(UUID assignmentId, UUID delegationId);

    /** All that have been made for the assignment, the oldest first. */
    List<Delegation> of(UUID assignmentId);

    /** @param email   null where the link is passed on by hand
     * @param message to the guest, or empty
     * @param lastDay the last day that the link holds */
    record Handing(String name, @Nullable String email, String message, List<DelegatedPart> parts, LocalDate lastDay) {

        public Handing {
            parts = List.copyOf(parts);
        }
    }
}
