package se.arshjulet.annualwheel;

import java.time.Year;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.arshjulet.annualwheel.AnnualWheels.Draft;
import se.arshjulet.annualwheel.WheelImport.Effect;
import se.arshjulet.annualwheel.WheelImport.Fault;
import se.arshjulet.annualwheel.WheelImport.Line;
import se.arshjulet.annualwheel.WheelImport.Result;
import se.arshjulet.base.WorkingDays;

/** A file beside the plan that is there: which activity each row means, and what would become of it. */
final class WheelReading {

    private final Map<UUID, WheelActivity> known = new LinkedHashMap<>();
    private final Map<String, UUID> ids = new HashMap<>();
    private final Map<UUID, String> titles = new HashMap<>();
    private final Map<WheelRow, Draft> drafts = new LinkedHashMap<>();
    private final List<Fault> faults;
    private final DraftCheck check;

    WheelReading(Year year, List<WheelActivity> there, WheelFile file, DraftCheck check, WorkingDays workingDays) {
        this.check = check;
        faults = new ArrayList<>(file.faults());
        there.forEach(activity -> {
            known.put(activity.id(), activity);
            name(activity.title(), activity.id());
        });
        file.rows().stream()
                .filter(row -> !ids.containsKey(key(row.title())))
                .forEach(row -> name(row.title(), UUID.randomUUID()));
        file.rows().forEach(this::understand);
        if (faults.isEmpty()) {
            requireOrder(year, workingDays);
        }
        faults.sort(Comparator.comparingInt(Fault::line));
    }

    Result result() {
        return new Result(
                faults.isEmpty()
                        ? drafts.entrySet().stream()
                                .map(entry -> line(entry.getKey(), entry.getValue()))
                                .toList()
                        : List.of(),
                faults);
    }

    /** What is new or other than it was, by activity. */
    Map<UUID, Draft> drafts() {
        Map<UUID, Draft> changed = new LinkedHashMap<>();
        drafts.forEach((row, draft) -> {
            if (effect(row, draft) != Effect.UNCHANGED) {
                changed.put(id(row.title()), draft);
            }
        });
        return changed;
    }

    private void understand(WheelRow row) {
        DateRule rule = rule(row);
        Set<UUID> after = new HashSet<>();
        row.after().forEach(title -> {
            UUID id = ids.get(key(title));
            if (id == null) {
                faults.add(unknown(row, WheelColumn.DEPENDS_ON, title));
            } else {
                after.add(id);
            }
        });
        if (rule == null) {
            return;
        }
        WheelActivity there = known.get(id(row.title()));
        // The person stays: a file names roles only.
        UUID person = there == null ? null : there.draft().accountId();
        Draft draft = new Draft(
                row.title(), row.kind(), row.responsible(), person, row.description(), rule, row.leadDays(), after);
        if (there != null) { // a file says nothing of what it starts
            draft = draft.starting(there.draft().starts(), there.draft().reminderDays());
        }
        check.problems(draft).forEach((field, problem) -> faults.add(new Fault(row.number(), "", problem)));
        drafts.put(row, draft);
    }

    private @Nullable DateRule rule(WheelRow row) {
        RuleText.Counted counted = row.counted();
        if (counted == null) {
            DayInMonth day = Objects.requireNonNull(row.day());
            List<Integer> months = row.months();
            return row.monthly()
                    ? new DateRule.Monthly(months, day)
                    : new DateRule.Once(months.get(0), months.get(months.size() - 1), day);
        }
        UUID anchor = ids.get(key(counted.title()));
        if (anchor == null) {
            faults.add(unknown(row, WheelColumn.DAY, counted.title()));
            return null;
        }
        return new DateRule.Relative(anchor, counted.amount(), counted.unit(), counted.side());
    }

    /** That nothing waits for itself, by way of what the plan has already too. */
    private void requireOrder(Year year, WorkingDays workingDays) {
        Map<UUID, Schedule.Dated> all = new LinkedHashMap<>();
        known.forEach((id, activity) -> all.put(id, activity.dated()));
        drafts.forEach((row, draft) -> all.put(
                id(row.title()),
                new Schedule.Dated(id(row.title()), row.title(), draft.rule(), draft.leadDays(), draft.dependsOn())));
        try {
            Schedule.of(year, List.copyOf(all.values()), Map.of(), workingDays);
        } catch (InvalidWheelException circle) {
            faults.add(new Fault(1, WheelColumn.DEPENDS_ON.header(), String.valueOf(circle.getMessage())));
        }
    }

    private Line line(WheelRow row, Draft draft) {
        String rule = RuleText.words(draft.rule(), id -> titles.getOrDefault(id, ""));
        return new Line(row.number(), row.title(), row.kind(), rule, effect(row, draft));
    }

    private Effect effect(WheelRow row, Draft draft) {
        WheelActivity there = known.get(id(row.title()));
        if (there == null) {
            return Effect.NEW;
        }
        return there.draft().equals(draft) ? Effect.UNCHANGED : Effect.CHANGED;
    }

    private static Fault unknown(WheelRow row, WheelColumn column, String title) {
        return new Fault(
                row.number(),
                column.header(),
                "”%s” finns varken i filen eller i planen. Skriv namnet som det står där.".formatted(title));
    }

    private void name(String title, UUID id) {
        ids.put(key(title), id);
        titles.put(id, title);
    }

    private UUID id(String title) {
        return Objects.requireNonNull(ids.get(key(title)));
    }

    private static String key(String title) {
        return title.strip().toLowerCase(Locale.ROOT);
    }
}
