package se.arshjulet.interview;

import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.arshjulet.account.AuditLog;
import se.arshjulet.account.People;
import se.arshjulet.account.Role;
import se.arshjulet.account.SignedIn;
import se.arshjulet.base.Problems;
import se.arshjulet.base.TenantContext;

/** Opens the key to those who may, and writes down that it was opened. */
@Service
@Transactional
class InformantKeyDesk implements InformantKey {

    private static final int LONGEST_REASON = 300;

    private final IdentityTable identities;
    private final KeyInformantRepository informants;
    private final InterviewRepository interviews;
    private final People people;
    private final AuditLog audit;
    private final Clock clock;

    InformantKeyDesk(
            IdentityTable identities,
            KeyInformantRepository informants,
            InterviewRepository interviews,
            People people,
            AuditLog audit,
            Clock clock) {
        this.identities = identities;
        this.informants = informants;
        this.interviews = interviews;
        this.people = people;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public Identity open(UUID informantId, String why) {
        if (!isOpenTo(informantId)) {
            throw new AccessDeniedException("The key is not hers to open");
        }
        new Problems()
                .required("why", why, "Skriv varför du behöver veta vem det är. Det står sedan i loggen.")
                .longest("why", why, LONGEST_REASON, "Skälet")
                .raise(InvalidInterviewException::new);
        KeyInformant informant = informants
                .findById(informantId)
                .orElseThrow(() -> new InvalidInterviewException("informant", "Nyckelpersonen finns inte."));
        String pseudonym = Informants.pseudonymOf(informant.number());
        Identity identity = identities
                .find(informantId)
                .orElseThrow(() -> new InvalidInterviewException(
                        "informant", "Vem %s är har gallrats och går inte att ta fram.".formatted(pseudonym)));
        audit.record(
                "informantKey.opened",
                informantId,
                new AuditLog.Part(informantId, pseudonym),
                "Såg vem %s är: %s".formatted(pseudonym, why.strip()));
        return identity;
    }

    @Override
    @Transactional(readOnly = true)
    public boolean isOpenTo(UUID informantId) {
        UUID coordinator = InterviewAccess.coordinator().accountId();
        return identities.holders().contains(coordinator) || interviews.isToInterview(coordinator, informantId);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Identity> forLetters(UUID informantId) {
        return identities.find(informantId);
    }

    @Override
    @Transactional(readOnly = true)
    public Set<UUID> holders() {
        InterviewAccess.coordinator();
        return identities.holders();
    }

    @Override
    public void grant(UUID accountId) {
        SignedIn granter = mayPassOn();
        String name = people.withRole(TenantContext.require(), Role.COORDINATOR).stream()
                .filter(person -> person.id().equals(accountId))
                .findFirst()
                .orElseThrow(() -> new InvalidInterviewException("holder", "Bara en samordnare kan ha nyckeln."))
                .name();
        if (identities.grant(accountId, granter.accountId(), clock.instant())) {
            audit.record(
                    "informantKey.granted", accountId, "Gav %s nyckeln till nyckelpersonernas namn".formatted(name));
        }
    }

    @Override
    public void revoke(UUID accountId) {
        mayPassOn();
        if (identities.holders().equals(Set.of(accountId))) {
            throw new InvalidInterviewException(
                    "holder", "Någon måste ha nyckeln. Ge den till en annan samordnare först.");
        }
        if (identities.revoke(accountId)) {
            audit.record(
                    "informantKey.revoked",
                    accountId,
                    "Tog tillbaka nyckeln från %s"
                            .formatted(people.person(accountId).name()));
        }
    }

    private SignedIn mayPassOn() {
        SignedIn coordinator = InterviewAccess.coordinator();
        Set<UUID> holders = identities.holders();
        if (!holders.isEmpty() && !holders.contains(coordinator.accountId())) {
            throw new AccessDeniedException("Only who holds the key passes it on");
        }
        return coordinator;
    }
}
