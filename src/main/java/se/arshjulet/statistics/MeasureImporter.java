package se.arshjulet.statistics;

import java.time.Clock;
import java.time.Year;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.arshjulet.account.AuditLog;
import se.arshjulet.statistics.MeasureReading.Planned;

@Service
class MeasureImporter implements MeasureImport {

    private final Measures measures;
    private final MeasureTable table;
    private final MeasureIntake intake;
    private final MunicipalityNames municipalities;
    private final AuditLog audit;
    private final Clock clock;

    MeasureImporter(
            Measures measures,
            MeasureTable table,
            MeasureIntake intake,
            MunicipalityNames municipalities,
            AuditLog audit,
            Clock clock) {
        this.measures = measures;
        this.table = table;
        this.intake = intake;
        this.municipalities = municipalities;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public Result check(byte[] content) {
        MeasureAccess.coordinator();
        return reading(content).result();
    }

    @Override
    @Transactional
    public Result importAll(byte[] content) {
        MeasureAccess.coordinator();
        table.lock();
        MeasureReading reading = reading(content);
        Result result = reading.result();
        if (result.changesAnything()) {
            reading.planned().forEach(this::take);
        }
        return result;
    }

    private void take(Planned planned) {
        MeasureChange change = planned.change();
        UUID id = intake.take(planned.delivery(), change, planned.there());
        if (!change.isNothing()) {
            audit.record(
                    "measure.imported",
                    id,
                    "Läste in måttet ”%s”: %d nya värden, %d ändrade"
                            .formatted(
                                    change.draft().name(),
                                    change.added().size(),
                                    change.changed().size()));
        }
    }

    private MeasureReading reading(byte[] content) {
        List<Measure> there = measures.all();
        MeasureFile file = MeasureFile.read(
                content, municipalities.with(there), Year.now(clock).plusYears(1));
        return new MeasureReading(there, file);
    }
}
