package se.arshjulet.annualwheel;

import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.arshjulet.annualwheel.AnnualWheels.Shift;
import se.arshjulet.annualwheel.Outlooks.Outlook;
import se.arshjulet.base.WorkingDays;

/** A year's activities and their times, as they lie in the database: keeps the times on the days that the rules say. */
@Component
class WheelPlan {

    private final WheelActivityRepository activities;
    private final WheelOccurrenceRepository occurrences;
    private final WorkingDays workingDays;
    private final WheelDriving driving;

    WheelPlan(
            WheelActivityRepository activities,
            WheelOccurrenceRepository occurrences,
            WorkingDays workingDays,
            WheelDriving driving) {
        this.activities = activities;
        this.occurrences = occurrences;
        this.workingDays = workingDays;
        this.driving = driving;
    }

    /** Puts everything that is not over on its day, and lets what drives it know. The wheel is locked by the caller.
     * @return what moved, of what was there before
     * @throws InvalidWheelException if something waits for itself */
    List<Shift> arrange(AnnualWheel wheel) {
        List<WheelActivity> planned = activities.of(wheel.id());
        List<WheelOccurrence> there = occurrences.of(wheel.id());
        Map<Schedule.Key, Schedule.Days> days = schedule(wheel, planned, fixed(there));
        List<Shift> shifts = shifts(planned, there, days);
        place(there, days);
        driving.follow(wheel);
        return shifts;
    }

    /** What would move if the occurrence stood on the day. */
    List<Shift> ifMoved(AnnualWheel wheel, WheelOccurrence moved, LocalDate day) {
        List<WheelActivity> planned = activities.of(wheel.id());
        List<WheelOccurrence> there = occurrences.of(wheel.id());
        Map<Schedule.Key, LocalDate> fixed = fixed(there);
        fixed.put(moved.key(), day);
        return shifts(planned, there, schedule(wheel, planned, fixed));
    }

    /** Which days the activity would have, new or as it is there, and what would move with it. */
    Outlook ifTimed(AnnualWheel wheel, Schedule.Dated timed) {
        List<WheelActivity> others = activities.of(wheel.id()).stream()
                .filter(activity -> !activity.id().equals(timed.id()))
                .toList();
        List<WheelOccurrence> there = occurrences.of(wheel.id());
        List<Schedule.Dated> dated = Stream.concat(others.stream().map(WheelActivity::dated), Stream.of(timed))
                .toList();
        Map<Schedule.Key, Schedule.Days> days = Schedule.of(Year.of(wheel.year()), dated, fixed(there), workingDays);
        List<Outlooks.Day> own = days.entrySet().stream()
                .filter(one -> one.getKey().activityId().equals(timed.id()))
                .map(one -> one.getValue())
                .map(one -> new Outlooks.Day(one.startsOn(), one.dueOn(), one.reason()))
                .sorted(Comparator.comparing(Outlooks.Day::dueOn))
                .toList();
        List<WheelOccurrence> theirs = there.stream()
                .filter(occurrence -> !occurrence.activityId().equals(timed.id()))
                .toList();
        return new Outlook(own, shifts(others, theirs, days));
    }

    private Map<Schedule.Key, Schedule.Days> schedule(
            AnnualWheel wheel, List<WheelActivity> planned, Map<Schedule.Key, LocalDate> fixed) {
        return Schedule.of(
                Year.of(wheel.year()),
                planned.stream().map(WheelActivity::dated).toList(),
                fixed,
                workingDays);
    }

    private static Map<Schedule.Key, LocalDate> fixed(List<WheelOccurrence> there) {
        Map<Schedule.Key, LocalDate> fixed = new HashMap<>();
        there.forEach(occurrence -> {
            LocalDate day = occurrence.fixedOn();
            if (day != null) {
                fixed.put(occurrence.key(), day);
            }
        });
        return fixed;
    }

    private static List<Shift> shifts(
            List<WheelActivity> planned, List<WheelOccurrence> there, Map<Schedule.Key, Schedule.Days> days) {
        Map<UUID, String> titles = planned.stream().collect(Collectors.toMap(WheelActivity::id, WheelActivity::title));
        List<Shift> shifts = new ArrayList<>();
        for (WheelOccurrence occurrence : there) {
            Schedule.Days now = days.get(occurrence.key());
            if (occurrence.isPlanned() && now != null && !now.dueOn().equals(occurrence.dueOn())) {
                String title = titles.getOrDefault(occurrence.activityId(), "");
                shifts.add(new Shift(occurrence.id(), title, occurrence.dueOn(), now.dueOn()));
            }
        }
        return shifts;
    }

    private void place(List<WheelOccurrence> there, Map<Schedule.Key, Schedule.Days> days) {
        Map<Schedule.Key, WheelOccurrence> known =
                there.stream().collect(Collectors.toMap(WheelOccurrence::key, Function.identity()));
        there.stream()
                .filter(occurrence -> occurrence.isPlanned() && !occurrence.hasBegun())
                .filter(occurrence -> !days.containsKey(occurrence.key()))
                .forEach(occurrence -> {
                    driving.removed(occurrence);
                    occurrences.delete(occurrence);
                });
        Set<Schedule.Key> keys = days.keySet();
        for (Schedule.Key key : keys) {
            Schedule.Days its = java.util.Objects.requireNonNull(days.get(key));
            WheelOccurrence occurrence = known.get(key);
            if (occurrence == null) {
                occurrences.save(new WheelOccurrence(key, its));
            } else if (occurrence.isPlanned()) {
                occurrence.place(its);
            }
        }
    }
}
