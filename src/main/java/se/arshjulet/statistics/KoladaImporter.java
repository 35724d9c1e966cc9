package se.arshjulet.statistics;

import java.time.Clock;
import java.time.Year;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.arshjulet.account.AuditLog;

@Service
class KoladaImporter implements KoladaImport {

    private static final int MOST_YEARS = 60;
    private static final int MOST_MUNICIPALITIES = 60;

    private final KoladaClient kolada;
    private final Measures measures;
    private final MeasureTable table;
    private final MeasureIntake intake;
    private final MunicipalityNames municipalities;
    private final AuditLog audit;
    private final Clock clock;

    KoladaImporter(
            KoladaClient kolada,
            Measures measures,
            MeasureTable table,
            MeasureIntake intake,
            MunicipalityNames municipalities,
            AuditLog audit,
            Clock clock) {
        this.kolada = kolada;
        this.measures = measures;
        this.table = table;
        this.intake = intake;
        this.municipalities = municipalities;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Place> places() {
        List<Place> places = new ArrayList<>();
        municipalities.byCode().forEach((code, name) -> places.add(new Place(code, name)));
        places.add(Place.COUNTRY);
        return places;
    }

    @Override
    public Offer fetch(KoladaQuestion question) {
        MeasureAccess.coordinator();
        require(question);
        return offer(kolada.ask(
                question.kpi().strip().toUpperCase(Locale.ROOT),
                List.copyOf(new LinkedHashSet<>(question.municipalities())),
                IntStream.rangeClosed(question.from(), question.until()).boxed().toList()));
    }

    private void require(KoladaQuestion question) {
        Map<String, String> problems = new LinkedHashMap<>();
        if (!question.kpi().strip().matches("[A-Za-z]\\d{3,6}")) {
            problems.put(
                    "kpi",
                    "Skriv nyckeltalets id som det står på kolada.se: en bokstav och siffror, till exempel N00914.");
        }
        if (question.municipalities().isEmpty()) {
            problems.put("municipalities", "Välj minst en kommun, eller riket.");
        } else if (question.municipalities().size() > MOST_MUNICIPALITIES) {
            problems.put("municipalities", "Välj högst %d kommuner.".formatted(MOST_MUNICIPALITIES));
        } else if (!question.municipalities().stream().allMatch(code -> code.matches("\\d{4}"))) {
            problems.put("municipalities", "En kommunkod har fyra siffror, med nollan först.");
        }
        if (question.from() > question.until()) {
            problems.put("years", "Det första året kommer efter det sista. Byt plats på dem.");
        } else if (question.from() < MeasureLine.FIRST_YEAR
                || question.until() > Year.now(clock).getValue() + 1) {
            problems.put(
                    "years",
                    "Skriv år från %d till %d."
                            .formatted(MeasureLine.FIRST_YEAR, Year.now(clock).getValue() + 1));
        } else if (question.until() - question.from() >= MOST_YEARS) {
            problems.put("years", "Fråga om högst %d år i taget.".formatted(MOST_YEARS));
        }
        if (!problems.isEmpty()) {
            throw new InvalidMeasureException(problems);
        }
    }

    @Override
    public Offer read(List<byte[]> files) {
        MeasureAccess.coordinator();
        KoladaAnswer answer = new KoladaAnswer();
        files.forEach(answer::add);
        return offer(answer);
    }

    private Offer offer(KoladaAnswer answer) {
        List<Measure> there = measures.all();
        List<Delivery> deliveries = new KoladaDeliveries(answer, municipalities.with(there)).all();
        if (deliveries.isEmpty()) {
            throw new KoladaException(
                    "Här finns inga värden. Fråga om andra år eller kommuner, eller välj filen med värdena (data/kpi/…).");
        }
        Map<String, UUID> byKpi = table.byKpi();
        return new Offer(
                deliveries,
                deliveries.stream()
                        .map(delivery -> MeasureIntake.change(delivery, there(delivery, there, byKpi)))
                        .toList());
    }

    @Override
    @Transactional
    public List<MeasureChange> take(Offer offer) {
        MeasureAccess.coordinator();
        table.lock();
        List<Measure> there = measures.all();
        Map<String, UUID> byKpi = table.byKpi();
        List<MeasureChange> changes = new ArrayList<>();
        for (Delivery delivery : offer.deliveries()) {
            Measure measure = there(delivery, there, byKpi);
            MeasureChange change = MeasureIntake.change(delivery, measure);
            UUID id = intake.take(delivery, change, measure);
            changes.add(change);
            if (!change.isNothing()) {
                audit.record(
                        "measure.imported",
                        id,
                        "Hämtade måttet ”%s” från Kolada: %d nya värden, %d ändrade"
                                .formatted(
                                        change.draft().name(),
                                        change.added().size(),
                                        change.changed().size()));
            }
        }
        return changes;
    }

    /** The measure by Kolada's id, whatever it is called here. */
    private static @Nullable Measure there(Delivery delivery, List<Measure> all, Map<String, UUID> byKpi) {
        UUID id = byKpi.get(Objects.requireNonNull(delivery.kpi()));
        Map<UUID, Measure> byId = new HashMap<>();
        all.forEach(measure -> byId.put(measure.id(), measure));
        if (id != null) {
            return byId.get(id);
        }
        if (MeasureIntake.byName(all).containsKey(MeasureName.key(delivery.name()))) {
            throw new KoladaException(
                    "Det finns redan ett mått som heter ”%s”, ur en fil. Döp om det först.".formatted(delivery.name()));
        }
        return null;
    }
}
