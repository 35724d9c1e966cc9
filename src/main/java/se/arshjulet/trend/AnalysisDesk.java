package se.arshjulet.trend;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.arshjulet.account.AuditLog;
import se.arshjulet.account.People;
import se.arshjulet.account.Person;
import se.arshjulet.account.Role;
import se.arshjulet.account.SignedIn;
import se.arshjulet.document.Document;
import se.arshjulet.document.RichText;
import se.arshjulet.trend.AnalysisTable.Row;

/** The coordinator's hand on the yearly omvärldsanalys. */
@Service
@Transactional
class AnalysisDesk implements TrendAnalyses {

    private static final int LONGEST_TEXT = 40_000;

    private final AnalysisTable table;
    private final AnalysisGathering gathering;
    private final People people;
    private final AuditLog audit;
    private final Clock clock;

    AnalysisDesk(AnalysisTable table, AnalysisGathering gathering, People people, AuditLog audit, Clock clock) {
        this.table = table;
        this.gathering = gathering;
        this.people = people;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Edition> list() {
        List<Row> rows = seen(table.all());
        Map<UUID, Person> by = people.persons(
                rows.stream().map(Row::decidedBy).filter(Objects::nonNull).collect(Collectors.toSet()));
        return rows.stream().map(row -> edition(row, by)).toList();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Analysis> of(int year) {
        return seen(table.of(year)).stream().findFirst().map(this::analysis);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Analysis> edition(int year, int edition) {
        return seen(table.of(year)).stream()
                .filter(row -> row.edition() == edition)
                .findFirst()
                .map(this::analysis);
    }

    /** A draft is the coordinators'. */
    private static List<Row> seen(List<Row> rows) {
        SignedIn person = Access.reader();
        boolean drafts = !person.byLink() && person.is(Role.COORDINATOR);
        return rows.stream().filter(row -> drafts || row.isDecided()).toList();
    }

    private Analysis analysis(Row row) {
        Map<UUID, Person> by = people.persons(row.decidedBy() == null ? List.of() : List.of(row.decidedBy()));
        AnalysisMatter decided = row.matter();
        return new Analysis(edition(row, by), decided == null ? gathering.gather(row) : decided);
    }

    private static Edition edition(Row row, Map<UUID, Person> by) {
        Person decider = row.decidedBy() == null ? null : by.get(row.decidedBy());
        return new Edition(
                row.year(), row.edition(), row.because(), row.decidedOn(), decider == null ? "" : decider.name());
    }

    @Override
    public void begin(int year) {
        Access.coordinator();
        Optional<Row> newest = table.hold(year);
        if (newest.isPresent()) {
            draft(newest.get());
            return;
        }
        table.begin(year);
        audit.record("analysis.begun", null, "Började på omvärldsanalysen för %d".formatted(year));
    }

    @Override
    public Instant write(int year, Part part, String html, String was) {
        Access.coordinator();
        if (html.length() > LONGEST_TEXT) {
            throw new InvalidTrendException(part.name(), "Texten är för lång. Dela upp den, eller korta den.");
        }
        Row row = draft(hold(year));
        String kept = row.text(part);
        String wanted = RichText.sanitised(html);
        if (!kept.equals(RichText.sanitised(was)) && !kept.equals(wanted)) {
            throw new OverwrittenException(kept);
        }
        table.write(row, part, wanted);
        return clock.instant();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Gap> gaps(int year) {
        return of(year).map(Analysis::matter).map(AnalysisDesk::gaps).orElse(List.of());
    }

    private static List<Gap> gaps(AnalysisMatter matter) {
        List<Gap> gaps = new ArrayList<>();
        for (AnalysisMatter.Card card : matter.cards()) {
            gap(gaps, card.judged() == null, Gap.Kind.NOT_JUDGED, card.title());
            gap(gaps, card.sources().isEmpty(), Gap.Kind.NO_EVIDENCE, card.title());
            gap(gaps, card.consequence().isEmpty(), Gap.Kind.NO_CONSEQUENCE, card.title());
        }
        gap(gaps, RichText.isBlank(matter.introduction()), Gap.Kind.NO_INTRODUCTION, "");
        gap(gaps, RichText.isBlank(matter.essence()), Gap.Kind.NO_ESSENCE, "");
        gap(gaps, RichText.isBlank(matter.doing()), Gap.Kind.NO_DOING, "");
        return gaps;
    }

    private static void gap(List<Gap> gaps, boolean there, Gap.Kind kind, String about) {
        if (there) {
            gaps.add(new Gap(kind, about));
        }
    }

    @Override
    public void decide(int year) {
        SignedIn coordinator = Access.coordinator();
        Row row = draft(hold(year));
        AnalysisMatter matter = gathering.gather(row);
        if (matter.cards().stream().allMatch(card -> card.judged() == null)) {
            throw new InvalidTrendException(
                    "cards",
                    "Ingen trend är bedömd för %d. Bedöm dem i verkstaden först: analysen vilar på det."
                            .formatted(year));
        }
        if (RichText.isBlank(matter.essence())) {
            throw new InvalidTrendException(
                    Part.ESSENCE.name(),
                    "Skriv vad som är viktigast, åtminstone en mening. Det är det styrelsen läser.");
        }
        table.decide(row, matter, coordinator.accountId());
        audit.record(
                "analysis.decided",
                row.id(),
                "Fastställde omvärldsanalysen för %d, utgåva %d".formatted(year, row.edition()));
    }

    @Override
    public void correct(int year, String because) {
        Access.coordinator();
        TrendCheck.requireLine("because", because, "Skälet");
        if (because.isBlank()) {
            throw new InvalidTrendException("because", "Skriv varför analysen görs om. Det står i den nya utgåvan.");
        }
        Row row = hold(year);
        if (!row.isDecided()) {
            throw new InvalidTrendException("analysis", "Den nya utgåvan är redan påbörjad.");
        }
        table.correct(row, because);
        audit.record(
                "analysis.corrected",
                row.id(),
                "Började på utgåva %d av omvärldsanalysen för %d: %s"
                        .formatted(row.edition() + 1, year, because.strip()));
    }

    @Override
    public Document document(Analysis analysis) {
        return AnalysisDocument.of(analysis);
    }

    private Row hold(int year) {
        return table.hold(year)
                .orElseThrow(() -> new InvalidTrendException(
                        "analysis", "Det finns ingen omvärldsanalys för %d.".formatted(year)));
    }

    private static Row draft(Row row) {
        if (row.isDecided()) {
            throw new InvalidTrendException(
                    "analysis",
                    "Omvärldsanalysen för %d är fastställd. Börja en ny utgåva om den ska ändras."
                            .formatted(row.year()));
        }
        return row;
    }
}
