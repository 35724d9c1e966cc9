package se.arshjulet.association;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;
import se.arshjulet.form.Proposed;
import se.arshjulet.form.RegisterEntry;
import se.arshjulet.form.RegisterKind;

/** What somebody missed in a register while answering. Its id is an answer from the first moment, and remains one. */
@Entity
@Table(name = "register_proposal")
class Proposal {

    @Id
    private UUID id;

    @TenantId
    private UUID associationId;

    @Enumerated(EnumType.STRING)
    private RegisterKind kind;

    private String name;
    private String nameKey;
    private UUID proposedBy;
    private Instant proposedAt;

    @Enumerated(EnumType.STRING)
    private ProposalState state;

    private @Nullable UUID entryId;
    private @Nullable UUID decidedBy;
    private @Nullable Instant decidedAt;
    private @Nullable String note;

    @Version
    private @Nullable Integer version;

    /** Made by {@link ProposalRepository#put}, where two at the same moment make one. */
    @SuppressWarnings("NullAway.Init") // JPA
    protected Proposal() {}

    UUID id() {
        return id;
    }

    RegisterKind kind() {
        return kind;
    }

    String name() {
        return name;
    }

    UUID proposedBy() {
        return proposedBy;
    }

    Instant proposedAt() {
        return proposedAt;
    }

    boolean isOpen() {
        return state == ProposalState.OPEN;
    }

    /** What it leads to; null if it leads nowhere, and then its own words stand. */
    @Nullable
    UUID entryId() {
        return entryId;
    }

    /** Why it was declined; null if it was not. */
    @Nullable
    String note() {
        return note;
    }

    RegisterEntry entry() {
        return new RegisterEntry(id, name);
    }

    Proposed standing() {
        return new Proposed(id, note);
    }

    void takeIn(UUID newEntry, UUID by, Instant at) {
        decide(ProposalState.TAKEN_IN, by, at);
        entryId = newEntry;
    }

    void merge(UUID sameEntry, UUID by, Instant at) {
        decide(ProposalState.MERGED, by, at);
        entryId = sameEntry;
    }

    void decline(String reason, UUID by, Instant at) {
        decide(ProposalState.DECLINED, by, at);
        note = reason;
    }

    private void decide(ProposalState outcome, UUID by, Instant at) {
        if (!isOpen()) {
            throw new DecidedProposalException();
        }
        state = outcome;
        decidedBy = by;
        decidedAt = at;
    }

    /** The coordinator takes back that she declined it or called it the same as another. What was taken in stays. */
    void reopen() {
        if (state == ProposalState.TAKEN_IN) {
            throw new DecidedProposalException();
        }
        state = ProposalState.OPEN;
        entryId = null;
        decidedBy = null;
        decidedAt = null;
        note = null;
    }
}
