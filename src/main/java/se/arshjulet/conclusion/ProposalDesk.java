package se.arshjulet.conclusion;

import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.arshjulet.account.AuditLog;
import se.arshjulet.account.SignedIn;
import se.arshjulet.base.Problems;

@Service
@Transactional
class ProposalDesk implements FollowUpProposals {

    static final int LONGEST_GROUNDS = 4000;

    private final FollowUpStore store;
    private final FollowUpViews views;
    private final FollowUpQuotes quotes;
    private final AuditLog audit;
    private final Clock clock;

    ProposalDesk(FollowUpStore store, FollowUpViews views, FollowUpQuotes quotes, AuditLog audit, Clock clock) {
        this.store = store;
        this.views = views;
        this.quotes = quotes;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public Instant propose(UUID itemId, @Nullable ConclusionStatus status, String grounds) {
        Access.coordinator();
        new Problems()
                .longest(itemId.toString(), grounds, LONGEST_GROUNDS, "Texten")
                .raise(InvalidConclusionException::new);
        openItem(itemId).propose(status, grounds.strip());
        return clock.instant();
    }

    @Override
    public void showPublicly(UUID itemId, UUID assignmentId, boolean shown) {
        SignedIn coordinator = Access.coordinator();
        FollowUpItem item = openItem(itemId);
        if (shown) {
            FollowUps.View view = views.of(roundOf(item), assignmentId, store.numberOf(item))
                    .filter(it -> !it.grounds().isBlank())
                    .orElseThrow(StaleFollowUpException::new);
            quotes.show(
                    itemId, assignmentId, view.memberName(), view.grounds(), coordinator.accountId(), clock.instant());
        } else {
            quotes.hide(itemId, assignmentId);
        }
        audit.record(
                "followUp.quote", itemId, shown ? "Valde att visa en medlems grunder" : "Dolde en medlems grunder");
    }

    private UUID roundOf(FollowUpItem item) {
        return Objects.requireNonNull(
                store.lock(item.followUpId()).orElseThrow().roundId());
    }

    private FollowUpItem openItem(UUID itemId) {
        FollowUpItem item = store.item(itemId).orElseThrow(StaleFollowUpException::new);
        // What the group is asked about lies still; whoever wants to change it takes it back first.
        store.lock(item.followUpId()).orElseThrow().require(FollowUps.State.PROPOSING);
        return item;
    }
}
