package se.arshjulet.datarequest;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.arshjulet.account.AuditLog;
import se.arshjulet.account.GuestLinks;
import se.arshjulet.base.TenantContext;

/** Hands questions over to guests, and takes back what came in. */
@Service
class DelegationDesk implements Delegations {

    private final Drafts drafts;
    private final DelegationStore delegations;
    private final GuestLinks links;
    private final GuestLetters letters;
    private final AuditLog audit;
    private final Clock clock;

    DelegationDesk(
            Drafts drafts,
            DelegationStore delegations,
            GuestLinks links,
            GuestLetters letters,
            AuditLog audit,
            Clock clock) {
        this.drafts = drafts;
        this.delegations = delegations;
        this.links = links;
        this.letters = letters;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    @Transactional
    public UUID delegate(UUID assignmentId, Handing handing) {
        Draft draft = drafts.lock(assignmentId);
        HandingRules.problem(draft, handing, today()).ifPresent(problem -> {
            throw new InvalidAnswerException(problem);
        });
        if (delegations.of(assignmentId).size() >= HandingRules.MOST) {
            throw new InvalidAnswerException(
                    "Ni har redan bett %d personer om svar här. Hör av dig till samordnaren om det inte räcker."
                            .formatted(HandingRules.MOST));
        }
        Delegation made = made(draft, handing);
        delegations.add(made);
        UUID link = links.make(made.createdBy(), TenantContext.require(), made.id(), made.expiresAt());
        if (made.guestEmail() != null) {
            letters.asked(draft, made, link);
        }
        audit.record(
                "delegation.made",
                assignmentId,
                "Bad %s svara på en del av %s"
                        .formatted(made.guestName(), draft.head().roundTitle()));
        return made.id();
    }

    private Delegation made(Draft draft, Handing handing) {
        Instant expires =
                handing.lastDay().plusDays(1).atStartOfDay(clock.getZone()).toInstant();
        return new Delegation(
                UUID.randomUUID(),
                draft.id(),
                handing.name().strip(),
                blankToNull(handing.email()),
                handing.message().strip(),
                handing.parts(),
                expires,
                draft.who().accountId(),
                draft.now(),
                null,
                null,
                null,
                null,
                null);
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    @Override
    @Transactional
    public String address(UUID assignmentId, UUID delegationId) {
        Delegation delegation = mine(drafts.lock(assignmentId), delegationId);
        return links.addressOf(delegation.id())
                .orElseThrow(() -> new InvalidAnswerException(
                        "Länken gäller inte längre. Be personen om svar en gång till, så får du en ny."));
    }

    @Override
    @Transactional
    public void withdraw(UUID assignmentId, UUID delegationId) {
        Draft draft = drafts.lock(assignmentId);
        Delegation delegation = mine(draft, delegationId);
        delegations.withdrawn(delegation.id(), draft.now());
        links.withdraw(delegation.id());
        audit.record("delegation.withdrawn", assignmentId, "Drog tillbaka länken till " + delegation.guestName());
    }

    @Override
    @Transactional
    public void signOff(UUID assignmentId, UUID delegationId) {
        Draft draft = drafts.lock(assignmentId);
        Delegation delegation = mine(draft, delegationId);
        delegations.signedOff(delegation.id(), draft.who().accountId(), draft.now());
        links.withdraw(delegation.id());
        audit.record("delegation.signedOff", assignmentId, "Godtog svaren från " + delegation.guestName());
    }

    @Override
    @Transactional(readOnly = true)
    public List<Delegation> of(UUID assignmentId) {
        Answerer.of(drafts.head(assignmentId).representativeId());
        return delegations.of(assignmentId);
    }

    private Delegation mine(Draft draft, UUID delegationId) {
        return delegations
                .find(delegationId)
                .filter(found -> found.assignmentId().equals(draft.id()))
                .orElseThrow(Answerer::denied);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }
}
