package se.arshjulet.interview;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.arshjulet.account.AuditLog;
import se.arshjulet.association.Member;
import se.arshjulet.association.Members;
import se.arshjulet.base.Problems;

/** The coordinator's hand on the nyckelpersoner. */
@Service
@Transactional
class InformantDesk implements Informants {

    private static final int LONGEST_FUNCTION = 120;
    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_PHONE = 40;

    private final KeyInformantRepository informants;
    private final PseudonymNumbers numbers;
    private final IdentityTable identities;
    private final Members members;
    private final ApplicationEventPublisher events;
    private final AuditLog audit;
    private final Clock clock;

    InformantDesk(
            KeyInformantRepository informants,
            PseudonymNumbers numbers,
            IdentityTable identities,
            Members members,
            ApplicationEventPublisher events,
            AuditLog audit,
            Clock clock) {
        this.informants = informants;
        this.numbers = numbers;
        this.identities = identities;
        this.members = members;
        this.events = events;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Informant> list() {
        InterviewAccess.coordinator();
        return described(informants.findAllByOrderByNumber());
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Informant> find(UUID informantId) {
        InterviewAccess.coordinator();
        return informants.findById(informantId).map(one -> described(List.of(one))
                .get(0));
    }

    private List<Informant> described(List<KeyInformant> rows) {
        Map<UUID, String> names =
                members.names(rows.stream().map(KeyInformant::memberId).collect(Collectors.toSet()));
        return rows.stream()
                .map(row -> new Informant(
                        row.id(),
                        row.number(),
                        row.memberId(),
                        names.getOrDefault(row.memberId(), ""),
                        row.function(),
                        row.consentWithdrawnAt() != null))
                .toList();
    }

    @Override
    public UUID add(Draft draft) {
        InterviewAccess.coordinator();
        require(draft, null);
        KeyInformant informant = informants.saveAndFlush(new KeyInformant(
                numbers.take(), draft.memberId(), draft.function().strip(), clock.instant()));
        identities.put(informant.id(), identity(draft));
        audit.record("informant.added", informant.id(), "Lade till nyckelpersonen %s".formatted(pseudonym(informant)));
        return informant.id();
    }

    @Override
    public void change(UUID informantId, Draft draft) {
        InterviewAccess.coordinator();
        KeyInformant informant = lock(informantId);
        require(draft, informantId);
        if (identities.find(informantId).isEmpty()) {
            throw new InvalidInterviewException(
                    "name", "Vem %s är har gallrats och kan inte skrivas in igen.".formatted(pseudonym(informant)));
        }
        informant.change(draft.memberId(), draft.function().strip());
        identities.put(informantId, identity(draft));
        audit.record("informant.changed", informantId, "Ändrade uppgifterna om %s".formatted(pseudonym(informant)));
    }

    @Override
    public void withdrawConsent(UUID informantId) {
        InterviewAccess.coordinator();
        KeyInformant informant = lock(informantId);
        if (informant.withdrawConsent(clock.instant())) {
            audit.record(
                    "informant.consentWithdrawn",
                    informantId,
                    "Antecknade att %s tagit tillbaka sitt samtycke".formatted(pseudonym(informant)));
            events.publishEvent(new ConsentWithdrawn(informantId));
        }
    }

    private KeyInformant lock(UUID informantId) {
        return informants
                .lock(informantId)
                .orElseThrow(() -> new InvalidInterviewException("informant", "Nyckelpersonen finns inte."));
    }

    private void require(Draft draft, @Nullable UUID informantId) {
        boolean known =
                members.on(LocalDate.now(clock)).stream().map(Member::id).anyMatch(id -> id.equals(draft.memberId()));
        Optional<Integer> namesake = identities.numberOf(draft.email().strip(), informantId);
        new Problems()
                .when(!known, "memberId", "Välj vilken medlem nyckelpersonen arbetar hos.")
                .required(
                        "function",
                        draft.function(),
                        "Skriv vad nyckelpersonen arbetar som, till exempel ”enhetschef”.")
                .longest("function", draft.function(), LONGEST_FUNCTION, "Funktionen")
                .required("name", draft.name(), "Skriv namnet. Bara den som har nyckeln kan läsa det.")
                .longest("name", draft.name(), LONGEST_NAME, "Namnet")
                .when(
                        !isAddress(draft.email().strip()),
                        "email",
                        "Det ser inte ut som en e-postadress. Kontrollera den.")
                .longest("phone", draft.phone(), LONGEST_PHONE, "Telefonnumret")
                .when(
                        namesake.isPresent(),
                        "email",
                        "Adressen hör redan till N%s. Är det samma person?"
                                .formatted(namesake.map(String::valueOf).orElse("")))
                .raise(InvalidInterviewException::new);
    }

    /** None at all is an address to nobody, and she is invited by hand. */
    private static boolean isAddress(String email) {
        return email.isEmpty() || email.matches("[^@\\s<>,;\"]+@[^@\\s<>,;\"]+\\.[^@\\s<>,;\"]+");
    }

    private static Identity identity(Draft draft) {
        return new Identity(
                draft.name().strip(), draft.email().strip(), draft.phone().strip());
    }

    private static String pseudonym(KeyInformant informant) {
        return Informants.pseudonymOf(informant.number());
    }
}
