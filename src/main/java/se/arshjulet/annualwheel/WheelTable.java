package se.arshjulet.annualwheel;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import se.arshjulet.annualwheel.AnnualWheels.Activity;
import se.arshjulet.annualwheel.AnnualWheels.Draft;
import se.arshjulet.annualwheel.AnnualWheels.Wheel;

/** A plan as a table, in the columns that {@link WheelFile} reads: what is written and read again is the same plan. */
final class WheelTable {

    private static final int EVERY_MONTH = 12;

    private final Wheel wheel;
    private final Function<UUID, String> titles;

    WheelTable(Wheel wheel) {
        this.wheel = wheel;
        Map<UUID, String> names = wheel.activities().stream().collect(Collectors.toMap(Activity::id, Activity::title));
        titles = id -> names.getOrDefault(id, "");
    }

    static List<String> header() {
        return Arrays.stream(WheelColumn.values()).map(WheelColumn::header).toList();
    }

    List<List<String>> rows() {
        return wheel.activities().stream()
                .map(activity -> row(activity.draft()))
                .toList();
    }

    private List<String> row(Draft draft) {
        return Arrays.stream(WheelColumn.values())
                .map(column -> cell(column, draft))
                .toList();
    }

    private String cell(WheelColumn column, Draft draft) {
        return switch (column) {
            case MONTHS -> MonthText.write(months(draft.rule()));
            case TITLE -> draft.title();
            case RESPONSIBLE -> String.join(", ", draft.responsible());
            case KIND -> draft.kind().word();
            case RECURS -> draft.rule() instanceof DateRule.Monthly ? "månad" : "år";
            case DAY -> RuleText.day(draft.rule(), titles);
            case LEAD_DAYS -> draft.leadDays() == null ? "" : String.valueOf(draft.leadDays());
            case DEPENDS_ON -> draft.dependsOn().stream().map(titles).sorted().collect(Collectors.joining(" | "));
            case DESCRIPTION -> draft.description();
        };
    }

    /** What is counted from another activity has its months from there; the file has to name some. */
    private static List<Integer> months(DateRule rule) {
        if (rule instanceof DateRule.Monthly monthly) {
            return monthly.months();
        }
        return rule instanceof DateRule.Once once
                ? IntStream.rangeClosed(once.from(), once.to()).boxed().toList()
                : IntStream.rangeClosed(1, EVERY_MONTH).boxed().toList();
    }
}
