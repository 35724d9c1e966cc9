package se.arshjulet.interview;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The association's nyckelpersoner, by pseudonym. Coordinators only. Who they are is behind {@link InformantKey}. */
public interface Informants {

    /** By number. */
    List<Informant> list();

    Optional<Informant> find(UUID informantId);

    /** @throws InvalidInterviewException with Swedish messages by field */
    UUID add(Draft draft);

    /** @throws InvalidInterviewException with Swedish messages by field */
    void change(UUID informantId, Draft draft);

    /** From now on nothing that she has said is used; what leans on it hears of it in the same transaction
     * ({@link ConsentWithdrawn}). It cannot be undone: she must be asked anew. */
    void withdrawConsent(UUID informantId);

    /** A nyckelperson, without her name.
     * @param memberId the membership she answers under
     * @param function what she does, said so that it does not name her: "enhetschef" */
    record Informant(UUID id, int number, UUID memberId, String member, String function, boolean consentWithdrawn) {

        /** What she is called wherever what she has said is read: "N7". */
        public String pseudonym() {
            return pseudonymOf(number);
        }
    }

    /** @param email empty if she has none; then she is invited by hand */
    record Draft(UUID memberId, String function, String name, String email, String phone) {}

    static String pseudonymOf(int number) {
        return "N" + number;
    }
}
