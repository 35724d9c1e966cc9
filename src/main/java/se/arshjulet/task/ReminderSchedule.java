package se.arshjulet.task;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * When what waits for a person speaks up on its own: reminders so many days before (positive) or after (negative) the last
 * day, and the morning after it a word to the coordinator. Always at the start of a working day, Swedish time.
 */
public record ReminderSchedule(LocalDate dueOn, List<Integer> reminderDays, ZoneId zone) {

    static final LocalTime MORNING = LocalTime.of(8, 0);

    /** There is nothing more to wake for. The process still holds its one timer, so that a moved deadline can move it. */
    public static final Instant NEVER = Instant.parse("9999-01-01T00:00:00Z");

    public enum Act {
        REMIND,
        ESCALATE
    }

    public record Step(Instant at, LocalDate on, Act act) {}

    /** In the order of time. */
    public List<Step> steps() {
        Stream<Step> reminders = reminderDays.stream().distinct().map(days -> step(dueOn.minusDays(days), Act.REMIND));
        return Stream.concat(reminders, Stream.of(step(dueOn.plusDays(1), Act.ESCALATE)))
                .sorted(Comparator.comparing(Step::at))
                .toList();
    }

    /** The first step later than the moment, or {@link #NEVER}. */
    public Instant nextAfter(Instant moment) {
        return steps().stream()
                .map(Step::at)
                .filter(at -> at.isAfter(moment))
                .findFirst()
                .orElse(NEVER);
    }

    /** What is due when somebody wakes who should have woken at {@code planned}: after a standstill all that was missed, once. */
    public Set<Act> due(Instant planned, Instant now) {
        Set<Act> acts = EnumSet.noneOf(Act.class);
        steps().stream()
                .filter(step -> !step.at().isBefore(planned) && !step.at().isAfter(now))
                .forEach(step -> acts.add(step.act()));
        return acts;
    }

    private Step step(LocalDate day, Act act) {
        return new Step(day.atTime(MORNING).atZone(zone).toInstant(), day, act);
    }
}
