package se.arshjulet.annualwheel;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.arshjulet.base.WorkingDays;

/**
 * The days of a year's activities, worked out from their rules. Whatever stands by hand stays where it was put; what counts
 * from it, or waits for it, follows.
 */
final class Schedule {

    /** An activity, as far as its days go.
     * @param leadDays  how long before its last day it begins; null for from the month's beginning
     * @param dependsOn what has to be over before it begins */
    record Dated(
            UUID id, String title, DateRule rule, @Nullable Integer leadDays, Set<UUID> dependsOn) {

        /** Whether its days say anything only together with those of the other. */
        boolean needs(UUID other) {
            return dependsOn.contains(other)
                    || rule instanceof DateRule.Relative relative
                            && relative.anchor().equals(other);
        }
    }

    /** One time that an activity comes. */
    record Key(UUID activityId, int number) {}

    /** @param reason why it is not where its rule says, in Swedish; empty where it is */
    record Days(LocalDate startsOn, LocalDate dueOn, String reason) {

        Days movedTo(LocalDate due, String why) {
            return new Days(startsOn.plusDays(ChronoUnit.DAYS.between(dueOn, due)), due, why);
        }
    }

    private final Year year;
    private final Map<Key, LocalDate> moved;
    private final WorkingDays workingDays;
    private final Map<UUID, Dated> activities = new LinkedHashMap<>();
    private final Map<UUID, Map<Integer, Days>> done = new LinkedHashMap<>();

    private Schedule(Year year, List<Dated> activities, Map<Key, LocalDate> moved, WorkingDays workingDays) {
        this.year = year;
        this.moved = moved;
        this.workingDays = workingDays;
        activities.forEach(activity -> this.activities.put(activity.id(), activity));
    }

    /** @param moved what somebody has put on a day by hand
     * @return by activity in the order given, then by number
     * @throws InvalidWheelException if something waits for itself */
    static Map<Key, Days> of(Year year, List<Dated> activities, Map<Key, LocalDate> moved, WorkingDays workingDays) {
        Schedule schedule = new Schedule(year, activities, moved, workingDays);
        Map<Key, Days> all = new LinkedHashMap<>();
        activities.forEach(activity -> schedule.days(activity.id(), List.of())
                .forEach((number, days) -> all.put(new Key(activity.id(), number), days)));
        return all;
    }

    private Map<Integer, Days> days(UUID id, List<UUID> asking) {
        Dated activity = Objects.requireNonNull(activities.get(id), "No activity of this wheel");
        if (asking.contains(id)) {
            throw new InvalidWheelException(
                    "dependsOn", "%s väntar på sig själv. Ta bort ett av beroendena.".formatted(activity.title()));
        }
        Map<Integer, Days> known = done.get(id);
        if (known != null) {
            return known;
        }
        List<UUID> path = new ArrayList<>(asking);
        path.add(id);
        Map<Integer, Days> days = new LinkedHashMap<>();
        byRule(activity, path).forEach((number, day) -> days.put(number, settled(activity, number, day, path)));
        done.put(id, days);
        return days;
    }

    private Map<Integer, Days> byRule(Dated activity, List<UUID> path) {
        Map<Integer, Days> days = new LinkedHashMap<>();
        if (activity.rule() instanceof DateRule.Monthly monthly) {
            monthly.months()
                    .forEach(month -> days.put(month, inMonth(activity, year.atMonth(month), month, monthly.day())));
        } else if (activity.rule() instanceof DateRule.Once once) {
            days.put(0, inMonth(activity, year.atMonth(once.to()), once.from(), once.day()));
        } else if (activity.rule() instanceof DateRule.Relative relative) {
            days(relative.anchor(), path)
                    .forEach((number, anchor) -> days.put(number, from(activity, relative, anchor)));
        }
        return days;
    }

    private Days inMonth(Dated activity, YearMonth month, int firstMonth, DayInMonth rule) {
        LocalDate due = rule.in(month, workingDays);
        LocalDate meant = rule.unadjusted(month);
        boolean moves = !due.equals(meant) && !(rule instanceof DayInMonth.LastWorkingDay);
        return new Days(start(activity, due, year.atMonth(firstMonth).atDay(1)), due, moves ? dayOff(meant) : "");
    }

    /** A meeting has no days before it unless somebody says so; the rest begins with its month. */
    private static LocalDate start(Dated activity, LocalDate due, LocalDate first) {
        Integer lead = activity.leadDays();
        return lead == null ? first : due.minusDays(lead);
    }

    private Days from(Dated activity, DateRule.Relative rule, Days anchor) {
        long days = rule.unit() == DateRule.Unit.WEEKS ? rule.amount() * 7L : rule.amount();
        boolean before = rule.side() == DateRule.Side.BEFORE;
        LocalDate meant = anchor.dueOn().plusDays(before ? -days : days);
        LocalDate due = working(meant, before);
        LocalDate start = start(activity, due, due.withDayOfMonth(1));
        return new Days(start, due, due.equals(meant) ? "" : dayOff(meant));
    }

    /** Away from days off and from July, in the direction in which the rule counts. */
    private LocalDate working(LocalDate meant, boolean before) {
        LocalDate day = meant;
        if (WorkingDays.isSummerBreak(day)) {
            day = before
                    ? day.withDayOfMonth(1).minusDays(1)
                    : YearMonth.from(day).plusMonths(1).atDay(1);
        }
        return before ? workingDays.onOrBefore(day) : workingDays.onOrAfter(day);
    }

    private String dayOff(LocalDate meant) {
        if (WorkingDays.isSummerBreak(meant)) {
            return "Flyttad ur juli.";
        }
        return workingDays
                .holiday(meant)
                .map(name -> "Flyttad: %s är %s.".formatted(SwedishDays.dayOfMonth(meant), inSentence(name)))
                .orElseGet(() -> "Flyttad: %s är en %s."
                        .formatted(SwedishDays.dayOfMonth(meant), SwedishDays.weekday(meant.getDayOfWeek())));
    }

    /** "juldagen", but "Sveriges nationaldag". */
    private static String inSentence(String holiday) {
        return holiday.startsWith("Sverige") ? holiday : holiday.toLowerCase(SwedishDays.LOCALE);
    }

    /** By hand where somebody has put it, else after what it waits for. */
    private Days settled(Dated activity, int number, Days byRule, List<UUID> path) {
        Optional<Days> last = activity.dependsOn().stream()
                .flatMap(id -> awaited(days(id, path), number, byRule).stream())
                .max(Comparator.comparing(Days::dueOn));
        LocalDate hand = moved.get(new Key(activity.id(), number));
        if (hand != null) {
            return byRule.movedTo(hand, hand.equals(byRule.dueOn()) ? "" : "Flyttad för hand.");
        }
        return last.filter(before -> !before.dueOn().isBefore(byRule.startsOn()))
                .map(before -> after(before, byRule))
                .orElse(byRule);
    }

    private Days after(Days before, Days byRule) {
        // What takes a day comes the next working day; what takes longer keeps its length.
        LocalDate start = workingDays.onOrAfter(before.dueOn().plusDays(1));
        LocalDate due =
                workingDays.onOrAfter(start.plusDays(ChronoUnit.DAYS.between(byRule.startsOn(), byRule.dueOn())));
        return new Days(start, due, "Flyttad: väntar på det som ska vara klart före.");
    }

    /** The time it waits for: the same number, the only one, or the last that comes before. */
    private static Optional<Days> awaited(Map<Integer, Days> of, int number, Days own) {
        Days same = of.get(number);
        if (same != null || of.size() == 1) {
            return Optional.of(same == null ? of.values().iterator().next() : same);
        }
        return of.values().stream()
                .filter(days -> !days.dueOn().isAfter(own.dueOn()))
                .max(Comparator.comparing(Days::dueOn));
    }
}
