package se.arshjulet.interview;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.arshjulet.account.AuditLog;
import se.arshjulet.account.SignedIn;
import se.arshjulet.association.Members;
import se.arshjulet.base.Problems;

/** Sees to that what is erased is decided first, and that all that leans on it is told. */
@Service
@Transactional
class RetentionDesk implements Retention {

    private static final int LONGEST = 1000;

    private final RetentionTable table;
    private final IdentityTable identities;
    private final NotesErasure notes;
    private final UnsentNotes unsent;
    private final Members members;
    private final ApplicationEventPublisher events;
    private final AuditLog audit;
    private final Clock clock;

    RetentionDesk(
            RetentionTable table,
            IdentityTable identities,
            NotesErasure notes,
            UnsentNotes unsent,
            Members members,
            ApplicationEventPublisher events,
            AuditLog audit,
            Clock clock) {
        this.table = table;
        this.identities = identities;
        this.notes = notes;
        this.unsent = unsent;
        this.members = members;
        this.events = events;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Kept> texts() {
        InterviewAccess.coordinator();
        List<RetentionTable.TextRow> rows = table.texts();
        Map<UUID, String> names = members.names(
                rows.stream().map(RetentionTable.TextRow::memberId).collect(Collectors.toSet()));
        return rows.stream()
                .map(row -> new Kept(
                        row.id(),
                        Informants.pseudonymOf(row.number()),
                        names.getOrDefault(row.memberId(), ""),
                        row.round(),
                        row.title(),
                        row.recording(),
                        LocalDate.ofInstant(row.addedAt(), clock.getZone()),
                        row.keepUntil(),
                        row.withdrawn(),
                        row.erasedBy()))
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Named> named() {
        InterviewAccess.coordinator();
        List<RetentionTable.NameRow> rows = table.named();
        Map<UUID, String> names = members.names(
                rows.stream().map(RetentionTable.NameRow::memberId).collect(Collectors.toSet()));
        return rows.stream()
                .map(row -> new Named(
                        row.id(),
                        Informants.pseudonymOf(row.number()),
                        names.getOrDefault(row.memberId(), ""),
                        row.function(),
                        row.texts()))
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Decided> decisions() {
        InterviewAccess.coordinator();
        return table.decisions().stream()
                .map(row -> new Decided(
                        new Decision(row.decidedOn(), row.decidedBy(), row.reason()),
                        row.texts(),
                        row.recordings(),
                        row.names()))
                .toList();
    }

    @Override
    public void keepUntil(Set<UUID> textIds, @Nullable LocalDate day) {
        InterviewAccess.coordinator();
        if (unsent.areAmong(textIds)) {
            throw new InvalidInterviewException(
                    "texts",
                    "Anteckningar som inte är skickade har ingen dag. Skicka dem till den intervjuade, eller gallra dem.");
        }
        if (table.keepUntil(textIds, day) < textIds.size()) {
            throw new InvalidInterviewException(
                    "texts", "En av texterna är redan gallrad. Ladda om sidan och se vad som finns kvar.");
        }
        audit.record(
                "interviewText.keepUntil",
                null,
                day == null
                        ? "Bestämde att %d intervjutexter sparas tills vidare".formatted(textIds.size())
                        : "Bestämde att %d intervjutexter sparas till och med %s".formatted(textIds.size(), day));
    }

    @Override
    public void erase(Decision decision, Set<UUID> chosen, Set<UUID> informantIds) {
        SignedIn holder = InterviewAccess.coordinator();
        if (!identities.holders().contains(holder.accountId())) {
            throw new AccessDeniedException("Only who holds the key erases");
        }
        new Problems()
                .when(
                        chosen.isEmpty() && informantIds.isEmpty(),
                        "texts",
                        "Välj vad som ska gallras: texter, namn eller båda.")
                .when(
                        decision.decidedOn().isAfter(LocalDate.now(clock)),
                        "decidedOn",
                        "Dagen har inte varit än. Gallra när beslutet är fattat.")
                .required(
                        "decidedBy",
                        decision.decidedBy(),
                        "Skriv vem som har beslutat och var det står, till exempel ”Styrelsen, § 12”.")
                .longest("decidedBy", decision.decidedBy(), LONGEST, "Texten")
                .required("reason", decision.reason(), "Skriv varför, till exempel ”Analysen är avslutad”.")
                .longest("reason", decision.reason(), LONGEST, "Skälet")
                .raise(InvalidInterviewException::new);
        Set<UUID> textIds = unsent.asTexts(chosen, holder.accountId());
        notes.hold(textIds);
        UUID id = table.record(decision, holder.accountId(), clock.instant());
        List<UUID> erased = table.erase(textIds, id, clock.instant());
        List<UUID> recordings = table.eraseRecordings(textIds, id, clock.instant());
        if (erased.size() + recordings.size() < textIds.size()) {
            throw gone();
        }
        informantIds.forEach(informant -> {
            if (!identities.erase(informant)) {
                throw gone();
            }
            table.nameErased(informant, id);
        });
        audit.record(
                "interviewText.erased",
                id,
                "Gallrade %d intervjutexter, %d inspelningar och %d namn enligt beslut: %s, %s"
                        .formatted(
                                erased.size(),
                                recordings.size(),
                                informantIds.size(),
                                decision.decidedBy().strip(),
                                decision.decidedOn()));
        notes.with(erased);
        erased.forEach(text -> events.publishEvent(new TextErased(text)));
        informantIds.forEach(informant -> events.publishEvent(new IdentityErased(informant)));
        table.silent(textIds).forEach(interview -> events.publishEvent(new InterviewErased(interview)));
    }

    private static InvalidInterviewException gone() {
        return new InvalidInterviewException(
                "texts", "Något av det du valt är redan gallrat. Ladda om sidan och se vad som finns kvar.");
    }
}
