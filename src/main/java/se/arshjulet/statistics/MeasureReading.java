package se.arshjulet.statistics;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.arshjulet.form.FigureText;
import se.arshjulet.statistics.MeasureImport.Fault;
import se.arshjulet.statistics.MeasureImport.Result;

/** A table beside the measures that are there: what each of its measures becomes, and what its lines say against each other. */
final class MeasureReading {

    private final Map<String, Measure> there;
    private final List<Fault> faults;
    private final List<Fault> remarks;
    private final List<Planned> planned = new ArrayList<>();
    private int verified;

    MeasureReading(List<Measure> measures, MeasureFile file) {
        there = MeasureIntake.byName(measures);
        faults = new ArrayList<>(file.faults());
        remarks = new ArrayList<>(file.remarks());
        Map<String, List<MeasureRow>> byMeasure = new LinkedHashMap<>();
        file.rows().forEach(row -> byMeasure
                .computeIfAbsent(MeasureName.key(row.measure()), name -> new ArrayList<>())
                .add(row));
        byMeasure.values().forEach(this::understand);
        faults.sort(Comparator.comparingInt(Fault::line));
        remarks.sort(Comparator.comparingInt(Fault::line));
    }

    /** @param there null where it is a new measure */
    record Planned(
            Delivery delivery,
            MeasureChange change,
            @Nullable Measure there) {}

    Result result() {
        List<MeasureChange> changes = planned.stream().map(Planned::change).toList();
        return new Result(faults.isEmpty() ? changes : List.of(), faults, remarks, verified);
    }

    List<Planned> planned() {
        return planned;
    }

    private void understand(List<MeasureRow> rows) {
        MeasureRow first = rows.get(0);
        Measure known = there.get(MeasureName.key(first.measure()));
        if (known != null && known.origin() == Measure.Origin.KOLADA) {
            fault(
                    first,
                    MeasureColumn.MEASURE,
                    "Måttet ”%s” kommer från Kolada. Hämta det därifrån, eller kalla det här något annat."
                            .formatted(known.name()));
            return;
        }
        List<MeasureValue> asTheyWere = rows.stream().map(MeasureRow::value).toList();
        String unit = only(rows, MeasureColumn.UNIT, MeasureRow::unit);
        Measure.Kind kind = known == null ? KindGuess.of(unit, first.measure(), asTheyWere) : known.kind();
        Map<MeasureValue.Key, MeasureValue> all = new HashMap<>();
        if (known != null) {
            known.values().forEach(value -> all.put(value.key(), value));
        }
        asTheyWere.forEach(value -> all.put(value.key(), value));
        rows.forEach(row -> count(row, kind));
        if (kind == Measure.Kind.PEOPLE || kind == Measure.Kind.OTHER_COUNT) {
            Set<MeasureValue.Key> lines =
                    asTheyWere.stream().map(MeasureValue::key).collect(Collectors.toSet());
            rows.forEach(row -> requireSum(row, lines, all));
        }
        Delivery delivery = new Delivery(
                first.measure(),
                null,
                only(rows, MeasureColumn.DEFINITION, MeasureRow::definition),
                unit,
                rows.stream().map(MeasureRow::source).reduce("", MeasureIntake::sources),
                tried(rows, new CheckTrial(all.values())));
        planned.add(new Planned(delivery, MeasureIntake.change(delivery, known), known));
    }

    /** People are whole, and not fewer than none. */
    private void count(MeasureRow row, Measure.Kind kind) {
        if (kind == Measure.Kind.PEOPLE && !KindGuess.couldCount(row.value())) {
            fault(row, MeasureColumn.VALUE, "Måttet räknar personer. Skriv ett helt tal, 0 eller mer.");
        }
    }

    /** Said at the total, or at one of the sexes where the total is not in the table. */
    private void requireSum(MeasureRow row, Set<MeasureValue.Key> lines, Map<MeasureValue.Key, MeasureValue> all) {
        MeasureValue.Key key = row.value().key();
        boolean speaks = Stream.of(Sex.TOTAL, Sex.WOMEN, Sex.MEN)
                .filter(sex -> lines.contains(key.of(sex)))
                .findFirst()
                .filter(sex -> sex == key.sex())
                .isPresent();
        BigDecimal total = value(all, key.of(Sex.TOTAL));
        BigDecimal women = value(all, key.of(Sex.WOMEN));
        BigDecimal men = value(all, key.of(Sex.MEN));
        if (speaks
                && total != null
                && women != null
                && men != null
                && women.add(men).compareTo(total) != 0) {
            fault(
                    row,
                    MeasureColumn.VALUE,
                    "Kvinnor och män blir %s men totalen är %s. Rätta ett av talen."
                            .formatted(FigureText.of(women.add(men)), FigureText.of(total)));
        }
    }

    private static @Nullable BigDecimal value(Map<MeasureValue.Key, MeasureValue> all, MeasureValue.Key key) {
        MeasureValue figure = all.get(key);
        return figure == null ? null : figure.value();
    }

    /** The figures, with what was no check, or could not be tried, in their notes. A check that holds has done its work: it is
     * not kept, since what it says could tell a small count. */
    private List<MeasureValue> tried(List<MeasureRow> rows, CheckTrial trial) {
        return rows.stream().map(row -> tried(row, trial)).toList();
    }

    private MeasureValue tried(MeasureRow row, CheckTrial trial) {
        if (row.check().isEmpty()) {
            return row.value();
        }
        Optional<FigureCheck> check = FigureCheck.of(row.check());
        if (check.isEmpty()) {
            return row.noting(row.check());
        }
        CheckTrial.Verdict verdict = trial.tried(row.value(), check.get());
        switch (verdict.outcome()) {
            case HOLDS -> verified++;
            case FAILS -> fault(row, MeasureColumn.CHECK, verdict.words() + " Rätta värdet eller kontrollen.");
            case UNTRIED -> remarks.add(new Fault(row.number(), MeasureColumn.CHECK.header(), verdict.words()));
        }
        return verdict.outcome() == CheckTrial.Outcome.UNTRIED ? row.noting(row.check()) : row.value();
    }

    /** The one thing that all lines say which say anything. */
    private String only(List<MeasureRow> rows, MeasureColumn column, Function<MeasureRow, String> cell) {
        String said = "";
        for (MeasureRow row : rows) {
            String words = cell.apply(row);
            if (said.isEmpty()) {
                said = words;
            } else if (!words.isEmpty() && !words.equals(said)) {
                fault(
                        row,
                        column,
                        "Måttet har en annan %s på en tidigare rad. Skriv samma, eller bara på en av raderna."
                                .formatted(column.header()));
            }
        }
        return said;
    }

    private void fault(MeasureRow row, MeasureColumn column, String message) {
        faults.add(new Fault(row.number(), column.header(), message));
    }
}
