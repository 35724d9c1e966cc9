package se.arshjulet.interview;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;

/**
 * How long what was said is kept, and its gallring. Nothing is erased because a day has come: somebody decides, and the decision
 * is recorded first (arkivlagen 1990:782, 10 §; what the association's own dokumenthanteringsplan says). Coordinators see;
 * those who hold the key decide.
 */
public interface Retention {

    /** Every text and recording, and notes of interviews that are over and were never sent; also of those who have withdrawn their
     * consent. What is to go first, first. */
    List<Kept> texts();

    /** Informants whose names are still in the key, by number. */
    List<Named> named();

    /** @param textIds of texts and recordings
     * @param day until when they are kept; null for until further notice
     * @throws InvalidInterviewException if one of them is erased already, or is notes that were never sent */
    void keepUntil(Set<UUID> textIds, @Nullable LocalDate day);

    /**
     * Takes the words out of the texts, the sound out of the recordings and the names out of the key, for good, by the decision. What leans on them hears of it
     * in the same transaction ({@link TextErased}, {@link InterviewErased}, {@link IdentityErased}).
     * Where the words are notes, they go from the guide too, and with them what the informant said against them.
     * @param textIds of texts and recordings
     * @throws InvalidInterviewException with Swedish messages by field; nothing is erased then
     * @throws AccessDeniedException unless she holds the key
     */
    void erase(Decision decision, Set<UUID> textIds, Set<UUID> informantIds);

    /** What has been decided, newest first. */
    List<Decided> decisions();

    /** @param decidedBy who, and where it stands: "Styrelsen, § 12" */
    record Decision(LocalDate decidedOn, String decidedBy, String reason) {}

    /** @param texts how many were erased by it
     * @param recordings the same
     * @param names      the same */
    record Decided(Decision decision, int texts, int recordings, int names) {}

    /** @param title     empty for a recording
     * @param recording which of the interview's recordings it is, from 1; 0 for a text
     * @param keepUntil null for until further notice
     * @param erasedBy  the decision, in words; empty if it is kept still */
    record Kept(
            UUID id,
            String pseudonym,
            String member,
            String round,
            String title,
            int recording,
            LocalDate addedOn,
            @Nullable LocalDate keepUntil,
            boolean consentWithdrawn,
            String erasedBy) {

        public boolean isErased() {
            return !erasedBy.isEmpty();
        }

        /** It has been kept as long as it was to be. */
        public boolean isDue(LocalDate today) {
            return !isErased() && (consentWithdrawn || keepUntil != null && keepUntil.isBefore(today));
        }
    }

    /** @param texts how many of her texts and recordings are still there */
    record Named(UUID informantId, String pseudonym, String member, String function, int texts) {}
}
