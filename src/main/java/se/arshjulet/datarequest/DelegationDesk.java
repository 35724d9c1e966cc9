package se.arshjulet.datarequest;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.arshjulet.account.AuditLog;
import se.arshjulet.account.GuestLinks;
import se.arshjulet.account.Person;
import se.arshjulet.base.TenantContext;

/** Hands questions over to guests, and takes back what came in. */
@Service
class DelegationDesk implements Delegations {

    private final Answerers answerers;
    private final Drafts drafts;
    private final DelegationStore delegations;
    private final GuestLinks links;
    private final GuestLetters letters;
    private final SharedTasks sharing;
    private final AuditLog audit;
    private final Clock clock;

    DelegationDesk(
            Answerers answerers,
            Drafts drafts,
            DelegationStore delegations,
            GuestLinks links,
            GuestLetters letters,
            SharedTasks sharing,
            AuditLog audit,
            Clock clock) {
        this.answerers = answerers;
        this.drafts = drafts;
        this.delegations = delegations;
        this.links = links;
        this.letters = letters;
        this.sharing = sharing;
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
                "Bad %s svara på en del av %s%s"
                        .formatted(
                                made.guestName(),
                                draft.head().roundTitle(),
                                draft.who().forWhom()));
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
                null,
                handing.message().strip(),
                handing.parts(),
                expires,
                draft.who().inTheNameOf(),
                draft.now(),
                null,
                null,
                null,
                null,
                null);
    }

    @Override
    @Transactional
    public UUID share(UUID assignmentId, Sharing wish) {
        Draft draft = drafts.lock(assignmentId);
        Person colleague = sharing.requireColleague(draft, wish, today());
        if (delegations.of(assignmentId).size() >= HandingRules.MOST) {
            throw new InvalidAnswerException(
                    "Ni har redan bett %d personer om svar här. Hör av dig till samordnaren om det inte räcker."
                            .formatted(HandingRules.MOST));
        }
        Delegation made = sharing.share(draft, colleague, wish);
        audit.record(
                "delegation.shared",
                assignmentId,
                "Delade %s av %s med %s%s"
                        .formatted(
                                wish.sections().isEmpty() ? "hela" : "en del",
                                draft.head().roundTitle(),
                                colleague.name(),
                                draft.who().forWhom()));
        return made.id();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Person> colleagues(UUID assignmentId) {
        AssignmentHead head = drafts.head(assignmentId);
        answerers.of(head.representativeId());
        return sharing.colleagues(head);
    }

    @Override
    @Transactional
    public void done(UUID delegationId) {
        Delegation delegation = delegations
                .find(delegationId)
                .filter(found -> answerers.inWhosePlace().contains(found.colleagueId()))
                .orElseThrow(Answerer::denied);
        if (!delegation.isOpen(clock.instant())) {
            return;
        }
        Draft draft = drafts.lockShared(delegation.assignmentId());
        if (draft.part() != null && draft.part().id().equals(delegationId)) {
            sharing.done(draft, draft.part());
            audit.record(
                    "delegation.done",
                    draft.id(),
                    "Svarade klart på en del av " + draft.head().roundTitle()
                            + draft.who().forWhom());
        }
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<UUID> assignmentOf(UUID delegationId) {
        return delegations
                .find(delegationId)
                .filter(found -> answerers.inWhosePlace().contains(found.colleagueId()))
                .filter(found -> found.isOpen(clock.instant()))
                .map(Delegation::assignmentId);
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
        if (delegation.isColleagues() && delegation.isOpen(draft.now())) {
            sharing.takenBack(draft, delegation);
        }
        audit.record(
                "delegation.withdrawn",
                assignmentId,
                "Tog tillbaka det som %s skulle svara på%s"
                        .formatted(delegation.guestName(), draft.who().forWhom()));
    }

    @Override
    @Transactional
    public void signOff(UUID assignmentId, UUID delegationId) {
        Draft draft = drafts.lock(assignmentId);
        Delegation delegation = mine(draft, delegationId);
        delegations.signedOff(delegation.id(), draft.who().accountId(), draft.now());
        links.withdraw(delegation.id());
        sharing.signedOff(delegation);
        audit.record(
                "delegation.signedOff",
                assignmentId,
                "Godtog svaren från " + delegation.guestName() + draft.who().forWhom());
    }

    @Override
    @Transactional(readOnly = true)
    public List<Delegation> of(UUID assignmentId) {
        answerers.of(drafts.head(assignmentId).representativeId());
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
