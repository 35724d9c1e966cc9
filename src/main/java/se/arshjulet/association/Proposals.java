package se.arshjulet.association;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.arshjulet.form.RegisterEntry;
import se.arshjulet.form.RegisterKind;

/**
 * What those who answer have missed in the registers, for the coordinators to decide on. Everybody else gets an
 * {@link org.springframework.security.access.AccessDeniedException}. What cannot be is an {@link IllegalArgumentException}
 * with a Swedish message for the field.
 */
public interface Proposals {

    /** What waits to be decided, the oldest first. */
    List<Waiting> waiting();

    int waitingCount();

    /** What a proposal can be the same as, by name.
     * @param most how many, at the most */
    List<RegisterEntry> candidates(RegisterKind kind, String words, int most);

    /** It is new, and from now on in the register. An ended one of the same name begins anew.
     * @param memberId whose unit it is; null for what is no unit
     * @throws DecidedProposalException if somebody was before */
    void takeIn(UUID proposalId, @Nullable UUID memberId);

    /** It is what the register has already, under this name or another.
     * @throws DecidedProposalException if somebody was before */
    void merge(UUID proposalId, UUID entryId);

    /** Answers keep their words; the one who proposed reads the reason at her field.
     * @throws DecidedProposalException if somebody was before */
    void decline(UUID proposalId, String reason);

    /** Takes back a merge or a refusal.
     * @throws DecidedProposalException if it was taken in, or is proposed anew */
    void reopen(UUID proposalId);

    record Waiting(UUID id, RegisterKind kind, String name, String proposedBy, Instant proposedAt) {}
}
