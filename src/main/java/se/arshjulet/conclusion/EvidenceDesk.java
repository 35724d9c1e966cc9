package se.arshjulet.conclusion;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.arshjulet.account.AuditLog;
import se.arshjulet.account.People;
import se.arshjulet.account.Person;
import se.arshjulet.account.SignedIn;
import se.arshjulet.association.Member;
import se.arshjulet.association.Members;
import se.arshjulet.base.Problems;
import se.arshjulet.coding.CodedUnits;
import se.arshjulet.coding.CodedUnits.UnitView;
import se.arshjulet.coding.UnitRestored;
import se.arshjulet.coding.UnitWithdrawn;
import se.arshjulet.conclusion.Grounds.Stance;

/** The coordinator's hand on what konklusioner lean on in the interviews. */
@Service
@Transactional
class EvidenceDesk implements Evidence {

    private static final int LONGEST_WHY = 1000;

    private final EvidenceTable table;
    private final CodedUnits units;
    private final Members members;
    private final People people;
    private final AuditLog audit;
    private final Clock clock;

    EvidenceDesk(EvidenceTable table, CodedUnits units, Members members, People people, AuditLog audit, Clock clock) {
        this.table = table;
        this.units = units;
        this.members = members;
        this.people = people;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Item> of(Subject subject) {
        Access.coordinator();
        List<EvidenceTable.Row> rows = table.of(subject);
        Map<UUID, UnitView> said = units
                .find(rows.stream().map(EvidenceTable.Row::unitId).toList())
                .stream()
                .collect(Collectors.toMap(UnitView::id, Function.identity()));
        Map<UUID, Person> writers =
                people.persons(rows.stream().map(EvidenceTable.Row::writtenBy).collect(Collectors.toSet()));
        return rows.stream()
                .map(row -> new Item(
                        row.id(),
                        row.stance(),
                        row.why(),
                        said.get(row.unitId()),
                        Optional.ofNullable(writers.get(row.writtenBy()))
                                .map(Person::name)
                                .orElse(""),
                        row.writtenAt(),
                        row.lostBecause(),
                        row.settled(),
                        row.returnedAt(),
                        row.returnedBecause()))
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public Spread spread(Subject subject) {
        if (!Access.seesAllGrounds()) {
            throw Access.denied();
        }
        List<Spread.Piece> pieces = table.pieces(subject);
        LinkedHashMap<UUID, String> names = new LinkedHashMap<>();
        members.on(LocalDate.now(clock)).stream()
                .filter(Member::isMember)
                .forEach(member -> names.put(member.id(), member.name()));
        // Whoever was a member, or is only co-opted, has a row if she has said something.
        Set<UUID> others = pieces.stream()
                .map(Spread.Piece::member)
                .filter(member -> !names.containsKey(member))
                .collect(Collectors.toSet());
        names.putAll(members.names(others));
        return Spread.of(pieces, names);
    }

    @Override
    public int add(Subject subject, Set<UUID> unitIds, Stance stance, String why) {
        SignedIn coordinator = Access.coordinator();
        requireOpen(table.isOpen(subject));
        List<UnitView> chosen = units.find(unitIds);
        new Problems()
                .when(unitIds.isEmpty(), "units", "Välj minst ett citat.")
                .when(
                        chosen.size() < unitIds.size() || chosen.stream().anyMatch(unit -> unit.withdrawn() != null),
                        "units",
                        "Ett av citaten används inte längre. Ladda om sidan och välj på nytt.")
                .longest("why", why, LONGEST_WHY, "Motiveringen")
                .raise(InvalidConclusionException::new);
        int added = (int) chosen.stream()
                .filter(unit -> table.add(subject, unit, stance, why.strip(), coordinator.accountId(), clock.instant()))
                .count();
        audit.record(
                "evidence.added",
                subject.conclusion(),
                "Lade %d belägg från intervjuer till en konklusion".formatted(added));
        return added;
    }

    @Override
    public void change(UUID evidenceId, Stance stance, String why, String because) {
        Access.coordinator();
        Optional<Integer> holding = table.holding(evidenceId);
        new Problems().longest("why", why, LONGEST_WHY, "Motiveringen").raise(InvalidConclusionException::new);
        requireReason(holding, because);
        requireOpen(table.isOpen(evidenceId));
        if (!table.change(evidenceId, stance, why.strip())) {
            throw gone();
        }
        audit.record(
                "evidence.changed",
                evidenceId,
                "Ändrade ett belägg till att tala %s %s"
                        .formatted(stance == Stance.SUPPORTS ? "för" : "emot", reasoned(holding, because)));
    }

    @Override
    public void remove(UUID evidenceId, String because) {
        Access.coordinator();
        Optional<Integer> holding = table.holding(evidenceId);
        requireReason(holding, because);
        requireOpen(table.isOpen(evidenceId));
        if (table.remove(evidenceId, clock.instant())) {
            audit.record("evidence.removed", evidenceId, "Tog bort ett belägg från " + reasoned(holding, because));
        }
    }

    @Override
    public void bringBack(UUID evidenceId) {
        Access.coordinator();
        requireOpen(table.isOpen(evidenceId));
        if (table.bringBack(evidenceId)) {
            audit.record(
                    "evidence.broughtBack",
                    evidenceId,
                    "La tillbaka ett belägg i " + reasoned(table.holding(evidenceId), ""));
        }
    }

    @Override
    public void standsWithout(Subject subject) {
        SignedIn coordinator = Access.coordinator();
        table.settle(subject, coordinator.accountId(), clock.instant());
        audit.record(
                "evidence.settled", subject.conclusion(), "Såg över en konklusion som förlorat belägg: den står sig");
    }

    @Override
    @Transactional(readOnly = true)
    public List<Loss> losses() {
        Access.coordinator();
        return table.losses();
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void lost(UnitWithdrawn unit) {
        String because = units.find(List.of(unit.unitId())).stream()
                .map(UnitView::withdrawn)
                .filter(reason -> reason != null && !reason.isBlank())
                .findFirst()
                .orElse(unit.because().isBlank() ? "Citatet används inte längre." : unit.because());
        table.lose(unit.unitId(), because, clock.instant());
    }

    /** What leaned on it does so again, also a konklusion that somebody found to stand without it. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void restored(UnitRestored unit) {
        if (!table.hasLost(unit.unitId())) {
            return;
        }
        units.find(List.of(unit.unitId())).stream()
                .filter(view -> view.withdrawn() == null && view.informantId() != null)
                .forEach(view -> table.giveBack(view, unit.because(), clock.instant()));
    }

    /** What Beredningsgruppen or the board has been asked about lies still. */
    private static void requireOpen(boolean open) {
        new Problems()
                .when(
                        !open,
                        "evidence",
                        "Förslaget är skickat, och det som det vilar på ligger still. Ta tillbaka det om något ska ändras.")
                .raise(InvalidConclusionException::new);
    }

    /** The board has stood behind what a konklusion that holds leans on. */
    private static void requireReason(Optional<Integer> holding, String because) {
        new Problems()
                .when(
                        holding.isPresent() && because.isBlank(),
                        "because",
                        "Skriv varför. Styrelsen har ställt sig bakom konklusionen med de här citaten.")
                .longest("because", because, LONGEST_WHY, "Skälet")
                .raise(InvalidConclusionException::new);
    }

    /** "konklusion 3: dubblett". */
    private static String reasoned(Optional<Integer> holding, String because) {
        return holding.map(number -> "konklusion " + number).orElse("ett förslag")
                + (because.isBlank() ? "" : ": " + because.strip());
    }

    private static InvalidConclusionException gone() {
        return new InvalidConclusionException(
                "evidence", "Belägget finns inte längre. Ladda om sidan och se vad som gäller.");
    }
}
