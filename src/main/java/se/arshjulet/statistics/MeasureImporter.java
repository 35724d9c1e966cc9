package se.arshjulet.statistics;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Year;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.arshjulet.account.AuditLog;
import se.arshjulet.association.Member;
import se.arshjulet.association.Members;
import se.arshjulet.association.OrganisationKind;
import se.arshjulet.statistics.MeasureReading.Planned;

@Service
class MeasureImporter implements MeasureImport {

    private final Measures measures;
    private final MeasureTable table;
    private final MeasureIntake intake;
    private final Members members;
    private final AuditLog audit;
    private final Clock clock;

    MeasureImporter(
            Measures measures, MeasureTable table, MeasureIntake intake, Members members, AuditLog audit, Clock clock) {
        this.measures = measures;
        this.table = table;
        this.intake = intake;
        this.members = members;
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
        PlaceNames places = new PlaceNames(municipalities(), places(there));
        return new MeasureReading(
                there, MeasureFile.read(content, places, Year.now(clock).plusYears(1)));
    }

    private static Set<Place> places(List<Measure> measures) {
        return measures.stream()
                .flatMap(measure -> measure.values().stream())
                .map(MeasureValue::place)
                .collect(Collectors.toSet());
    }

    private Map<String, String> municipalities() {
        Map<String, String> nameByCode = new LinkedHashMap<>();
        for (Member member : members.on(LocalDate.now(clock))) {
            if (member.kind() == OrganisationKind.MUNICIPALITY && member.code() != null) {
                nameByCode.put(member.code(), member.name());
            }
        }
        return nameByCode;
    }
}
