package se.arshjulet.statistics;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.arshjulet.account.AuditLog;
import se.arshjulet.statistics.MeasureTable.Head;
import se.arshjulet.statistics.ValueTable.Extent;

@Service
@Transactional
class MeasureKeeper implements MeasureDesk {

    private final MeasureTable measures;
    private final ValueTable values;
    private final MeasureCheck check;
    private final AuditLog audit;
    private final Clock clock;

    MeasureKeeper(MeasureTable measures, ValueTable values, MeasureCheck check, AuditLog audit, Clock clock) {
        this.measures = measures;
        this.values = values;
        this.check = check;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Summary> list() {
        MeasureAccess.coordinator();
        Map<UUID, Extent> extents = values.extents();
        return measures.all().stream()
                .map(head -> summary(head, extents.getOrDefault(head.id(), Extent.NOTHING)))
                .toList();
    }

    private static Summary summary(Head head, Extent extent) {
        MeasureDraft draft = head.draft();
        return new Summary(
                head.id(),
                draft.name(),
                draft.unit(),
                draft.source(),
                head.origin(),
                extent.firstYear(),
                extent.lastYear(),
                extent.places(),
                extent.missing(),
                draft.anchoring());
    }

    @Override
    public void change(UUID id, Instant seen, MeasureDraft draft) {
        MeasureAccess.coordinator();
        measures.lock();
        Head head =
                measures.find(id).filter(there -> there.updated().equals(seen)).orElseThrow(StaleMeasureException::new);
        MeasureDraft tidy = MeasureCheck.tidy(draft);
        check.require(id, tidy);
        measures.put(new Head(id, tidy, head.origin(), head.kpi(), clock.instant()));
        audit.record("measure.changed", id, "Ändrade måttet ”" + tidy.name() + "”");
        record(id, head.draft(), tidy);
    }

    private void record(UUID id, MeasureDraft before, MeasureDraft after) {
        Anchoring anchoring = after.anchoring();
        if (anchoring != null && !anchoring.equals(before.anchoring())) {
            audit.record(
                    "measure.anchored",
                    id,
                    "Skrev att måttet ”%s” är förankrat med %s %s"
                            .formatted(after.name(), anchoring.by(), anchoring.on()));
        } else if (anchoring == null && before.anchoring() != null) {
            audit.record("measure.unanchored", id, "Tog bort förankringen av måttet ”" + after.name() + "”");
        }
    }

    @Override
    public void removeFigures(UUID id, Instant seen, int year, Place place, String category) {
        MeasureAccess.coordinator();
        measures.lock();
        Head head =
                measures.find(id).filter(there -> there.updated().equals(seen)).orElseThrow(StaleMeasureException::new);
        values.remove(id, year, place, category);
        measures.put(new Head(id, head.draft(), head.origin(), head.kpi(), clock.instant()));
        audit.record(
                "measure.figures-removed",
                id,
                "Tog bort %d, %s%s ur måttet ”%s”"
                        .formatted(
                                year,
                                place.name(),
                                category.isEmpty() ? "" : ", " + category,
                                head.draft().name()));
    }

    @Override
    public void remove(UUID id) {
        MeasureAccess.coordinator();
        measures.lock();
        measures.find(id).ifPresent(head -> {
            measures.remove(id);
            audit.record(
                    "measure.removed", id, "Tog bort måttet ”" + head.draft().name() + "” med alla värden");
        });
    }
}
