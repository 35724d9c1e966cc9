package se.arshjulet.conclusion;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.arshjulet.account.AuditLog;
import se.arshjulet.base.Problems;

/** The coordinator's hand on the konklusioner. */
@Service
@Transactional
class ConclusionDesk implements Conclusions {

    private static final int LONGEST_REASON = 1000;

    private final ConclusionRepository conclusions;
    private final ConclusionReader reader;
    private final Lineage lineage;
    private final WordingCheck check;
    private final AuditLog audit;

    ConclusionDesk(
            ConclusionRepository conclusions,
            ConclusionReader reader,
            Lineage lineage,
            WordingCheck check,
            AuditLog audit) {
        this.conclusions = conclusions;
        this.reader = reader;
        this.lineage = lineage;
        this.check = check;
        this.audit = audit;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Line> list() {
        Access.reader();
        return reader.lines();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Life> find(int number) {
        Access.reader();
        return reader.life(number);
    }

    @Override
    public int write(Wording wording, VersionChange change, Set<Integer> from) {
        Access.coordinator();
        check.require(wording);
        OriginCheck.require(change, from);
        List<Conclusion> origins = from.isEmpty() ? List.of() : conclusions.lockAll(from);
        requireAll(from, origins);
        List<String> ended = origins.stream()
                .filter(origin -> origin.giveWayTo(change, wording.validFrom()))
                .map(origin -> String.valueOf(origin.number()))
                .toList();
        Conclusion written = conclusions.saveAndFlush(new Conclusion(lineage.takeNumber(), wording, change));
        lineage.record(
                written.latest().id(),
                origins.stream().map(origin -> origin.latest().id()).toList());
        audit.record(
                "conclusion.written",
                written.id(),
                "Skrev konklusion %d%s: %s"
                        .formatted(
                                written.number(),
                                ended.isEmpty() ? "" : " i stället för " + String.join(", ", ended),
                                wording.wording().strip()));
        return written.number();
    }

    private static void requireAll(Set<Integer> numbers, List<Conclusion> found) {
        List<Integer> known = found.stream().map(Conclusion::number).toList();
        List<String> unknown = numbers.stream()
                .filter(number -> !known.contains(number))
                .sorted()
                .map(String::valueOf)
                .toList();
        new Problems()
                .when(!unknown.isEmpty(), "from", ConclusionReader.unknown(String.join(", ", unknown)))
                .raise(InvalidConclusionException::new);
    }

    @Override
    public void revise(int number, Wording wording, VersionChange change) {
        Access.coordinator();
        check.require(wording);
        new Problems()
                .when(
                        change != VersionChange.KEPT && change != VersionChange.REWORDED,
                        "change",
                        "En ny lydelse är antingen behållen eller omformulerad. Välj en av dem.")
                .raise(InvalidConclusionException::new);
        Conclusion conclusion = lock(number);
        ConclusionVersion before = conclusion.latest();
        ConclusionVersion revised = conclusion.revise(wording, change);
        conclusions.saveAndFlush(conclusion);
        lineage.record(revised.id(), List.of(before.id()));
        audit.record(
                "conclusion.revised",
                conclusion.id(),
                "%s konklusion %d: %s"
                        .formatted(
                                change == VersionChange.KEPT ? "Behöll" : "Omformulerade",
                                number,
                                wording.wording().strip()));
    }

    @Override
    public void correct(int number, Wording wording) {
        Access.coordinator();
        check.require(wording);
        Conclusion conclusion = lock(number);
        conclusion.correct(wording, lineage.asked(conclusion.latest().id()));
        audit.record(
                "conclusion.corrected",
                conclusion.id(),
                "Rättade konklusion %d: %s".formatted(number, wording.wording().strip()));
    }

    @Override
    public void retire(int number, LocalDate on, String because) {
        Access.coordinator();
        new Problems()
                .required("because", because, "Skriv varför konklusionen inte längre gäller.")
                .longest("because", because, LONGEST_REASON, "Skälet")
                .raise(InvalidConclusionException::new);
        Conclusion conclusion = lock(number);
        conclusion.retire(on, because);
        audit.record("conclusion.retired", conclusion.id(), "Avslutade konklusion %d från %s".formatted(number, on));
    }

    @Override
    public void restore(int number) {
        Access.coordinator();
        Conclusion conclusion = lock(number);
        conclusion.restore();
        audit.record("conclusion.restored", conclusion.id(), "Lät konklusion %d gälla igen".formatted(number));
    }

    private Conclusion lock(int number) {
        return conclusions
                .lock(number)
                .orElseThrow(() -> new InvalidConclusionException("number", ConclusionReader.unknown("" + number)));
    }
}
