package se.arshjulet.statistics;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Year;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a measure has to be before it is kept. */
@Component
class MeasureCheck {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_TEXT = 4000;
    private static final int LONGEST_WORD = 100;
    private static final int LONGEST_SOURCE = 1000;
    private static final int LONGEST_WHY = 500;
    private static final long HIGHEST_THRESHOLD = 1000;

    private final MeasureTable measures;
    private final ValueTable values;
    private final Clock clock;

    MeasureCheck(MeasureTable measures, ValueTable values, Clock clock) {
        this.measures = measures;
        this.values = values;
        this.clock = clock;
    }

    static MeasureDraft tidy(MeasureDraft draft) {
        Anchoring anchoring = draft.anchoring();
        return new MeasureDraft(
                MeasureName.tidy(draft.name()),
                draft.definition().strip(),
                draft.unit().strip(),
                draft.kind(),
                draft.threshold(),
                draft.source().strip(),
                draft.breaks().stream()
                        .map(one -> new SeriesBreak(one.year(), one.why().strip()))
                        .sorted(Comparator.comparingInt(SeriesBreak::year))
                        .toList(),
                anchoring == null
                        ? null
                        : new Anchoring(anchoring.on(), anchoring.by().strip()));
    }

    /** @param draft tidied
     * @throws InvalidMeasureException if it is not */
    void require(UUID id, MeasureDraft draft) {
        Map<String, String> problems = new LinkedHashMap<>();
        name(id, draft.name(), problems);
        length("definition", draft.definition(), LONGEST_TEXT, problems);
        length("unit", draft.unit(), LONGEST_WORD, problems);
        length("source", draft.source(), LONGEST_SOURCE, problems);
        kind(id, draft.kind(), problems);
        threshold(draft, problems);
        breaks(draft.breaks(), problems);
        anchoring(draft.anchoring(), problems);
        if (!problems.isEmpty()) {
            throw new InvalidMeasureException(problems);
        }
    }

    private void name(UUID id, String name, Map<String, String> problems) {
        if (name.isEmpty()) {
            problems.put("name", "Skriv vad måttet heter.");
        } else if (name.length() > LONGEST_NAME) {
            problems.put("name", "Namnet får ha högst %d tecken.".formatted(LONGEST_NAME));
        } else if (measures.all().stream()
                .anyMatch(other -> !other.id().equals(id)
                        && MeasureName.key(other.draft().name()).equals(MeasureName.key(name)))) {
            problems.put("name", "Det finns redan ett mått som heter så. Kalla det något annat.");
        }
    }

    /** Suppression counts people one by one. */
    private void kind(UUID id, Measure.Kind kind, Map<String, String> problems) {
        boolean countable = kind != Measure.Kind.PEOPLE
                || values.of(List.of(id)).getOrDefault(id, List.of()).stream().allMatch(KindGuess::couldCount);
        if (!countable) {
            problems.put(
                    "kind",
                    "Måttet har värden med decimaler eller under noll, och kan inte räkna personer. Välj något annat.");
        }
    }

    private static void threshold(MeasureDraft draft, Map<String, String> problems) {
        Long threshold = draft.threshold();
        if (threshold == null) {
            return;
        }
        if (draft.kind() != Measure.Kind.PEOPLE) {
            problems.put("threshold", "Bara antal personer undertrycks. Lämna gränsen tom.");
        } else if (threshold < 2 || threshold > HIGHEST_THRESHOLD) {
            problems.put("threshold", "Skriv ett antal från 2 till %d.".formatted(HIGHEST_THRESHOLD));
        }
    }

    private void breaks(List<SeriesBreak> breaks, Map<String, String> problems) {
        int latest = Year.now(clock).getValue() + 1;
        Set<Integer> years = new HashSet<>();
        for (SeriesBreak one : breaks) {
            if (one.year() < MeasureLine.FIRST_YEAR || one.year() > latest) {
                problems.put("breaks", "Skriv ett år från %d till %d.".formatted(MeasureLine.FIRST_YEAR, latest));
            } else if (one.why().isEmpty()) {
                problems.put("breaks", "Skriv varför serien bryts %d.".formatted(one.year()));
            } else if (one.why().length() > LONGEST_WHY) {
                problems.put("breaks", "Skriv varför med högst %d tecken.".formatted(LONGEST_WHY));
            } else if (!years.add(one.year())) {
                problems.put("breaks", "År %d står två gånger. Skriv allt om det på en rad.".formatted(one.year()));
            }
        }
    }

    private void anchoring(@Nullable Anchoring anchoring, Map<String, String> problems) {
        if (anchoring == null) {
            return;
        }
        if (anchoring.on().isAfter(LocalDate.now(clock))) {
            problems.put("anchoredOn", "Dagen har inte varit än. Skriv den dag då måttet förankrades.");
        }
        if (anchoring.by().isEmpty()) {
            problems.put("anchoredBy", "Skriv vilken grupp måttet är förankrat med, till exempel Analysgruppen.");
        } else if (anchoring.by().length() > LONGEST_WORD) {
            problems.put("anchoredBy", "Skriv gruppen med högst %d tecken.".formatted(LONGEST_WORD));
        }
    }

    private static void length(String field, String text, int longest, Map<String, String> problems) {
        if (text.length() > longest) {
            problems.put(field, "Texten får ha högst %d tecken.".formatted(longest));
        }
    }
}
