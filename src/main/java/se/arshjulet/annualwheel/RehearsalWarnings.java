package se.arshjulet.annualwheel;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.arshjulet.annualwheel.Recording.Tape;
import se.arshjulet.annualwheel.Rehearsal.Line;
import se.arshjulet.annualwheel.Rehearsal.Warning;
import se.arshjulet.annualwheel.Rehearsal.What;
import se.arshjulet.base.WorkingDays;
import se.arshjulet.mail.OutboxLog;

/** What a coordinator should think of before the year begins, found in what the year would bring. */
@Component
class RehearsalWarnings {

    /** So many things due the same week are more than a person manages beside her work. */
    private static final int TOO_MANY = 5;

    private final AnnualWheelRepository wheels;
    private final WheelTimes times;
    private final OutboxLog mails;
    private final WorkingDays workingDays;

    RehearsalWarnings(AnnualWheelRepository wheels, WheelTimes times, OutboxLog mails, WorkingDays workingDays) {
        this.wheels = wheels;
        this.times = times;
        this.mails = mails;
        this.workingDays = workingDays;
    }

    List<Warning> of(int year, Tape tape) {
        List<Warning> warnings = new ArrayList<>();
        warnings.addAll(tape.failures());
        obstacles(tape, warnings);
        days(year, warnings);
        weeks(year, tape, warnings);
        addresses(tape, warnings);
        return warnings;
    }

    private static void obstacles(Tape tape, List<Warning> warnings) {
        Set<String> said = new LinkedHashSet<>();
        for (ActivityBegun activity : tape.begun()) {
            String obstacle = activity.intention().obstacle();
            if (!obstacle.isEmpty()) {
                warnings.add(new Warning(
                        "%s kan inte börja: %s".formatted(activity.title(), obstacle),
                        "",
                        activity.occurrenceId(),
                        true));
            }
        }
        for (ActivityBegun activity : tape.begun()) {
            activity.intention().warnings().stream()
                    .filter(said::add)
                    .forEach(sentence -> warnings.add(new Warning(
                            "%s: %s".formatted(activity.title(), sentence), "", activity.occurrenceId(), false)));
        }
    }

    private void days(int year, List<Warning> warnings) {
        for (WheelTime time : times.of(wheels.findByYear(year).orElseThrow())) {
            LocalDate due = time.occurrence().dueOn();
            if (!workingDays.isWorkingDay(due)) {
                String why = workingDays
                        .holiday(due)
                        .map(name -> name.toLowerCase(Locale.ROOT))
                        .orElse("en " + SwedishDays.weekday(due.getDayOfWeek()));
                warnings.add(new Warning(
                        "%s har sin sista dag %s, som är %s.".formatted(time.title(), SwedishDays.dayOfMonth(due), why),
                        "",
                        time.occurrence().id(),
                        false));
            } else if (WorkingDays.isSummerBreak(due) && time.draft().kind() == ActivityKind.MEETING) {
                warnings.add(new Warning(
                        "%s ligger i juli, när få kan komma.".formatted(time.title()),
                        "",
                        time.occurrence().id(),
                        false));
            }
        }
    }

    private static void weeks(int year, Tape tape, List<Warning> warnings) {
        Map<String, List<Line>> byWeek = new TreeMap<>();
        tape.lines().stream()
                .filter(line -> line.what() == What.TASK && line.dueOn() != null)
                .forEach(line -> byWeek.computeIfAbsent(weekOf(line), key -> new ArrayList<>())
                        .add(line));
        byWeek.values().stream().filter(lines -> lines.size() >= TOO_MANY).forEach(lines -> {
            Line first = lines.get(0);
            LocalDate due = Objects.requireNonNull(first.dueOn());
            warnings.add(new Warning(
                    "%s har %d saker med sista dag i vecka %d%s."
                            .formatted(
                                    first.name(),
                                    lines.size(),
                                    due.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR),
                                    due.get(IsoFields.WEEK_BASED_YEAR) == year
                                            ? ""
                                            : " " + due.get(IsoFields.WEEK_BASED_YEAR)),
                    lines.stream().map(RehearsalWarnings::withDay).collect(Collectors.joining(", ")),
                    null,
                    false));
        });
    }

    private static String withDay(Line task) {
        return "%s (%s)".formatted(task.title(), SwedishDays.dayOfMonth(Objects.requireNonNull(task.dueOn())));
    }

    /** Sorts by week, and then by person. */
    private static String weekOf(Line task) {
        LocalDate due = Objects.requireNonNull(task.dueOn());
        return "%d-%02d %s %s"
                .formatted(
                        due.get(IsoFields.WEEK_BASED_YEAR),
                        due.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR),
                        task.name(),
                        task.person());
    }

    private void addresses(Tape tape, List<Warning> warnings) {
        Set<String> failing = mails.failing();
        Map<String, Line> hit = new LinkedHashMap<>();
        tape.lines().stream()
                .filter(line -> failing.contains(line.address().toLowerCase(Locale.ROOT)))
                .forEach(line -> hit.putIfAbsent(line.address(), line));
        hit.values()
                .forEach(line -> warnings.add(new Warning(
                        "Mejl till %s (%s) kommer inte fram. Rätta adressen innan året börjar."
                                .formatted(line.name(), line.address()),
                        "",
                        (UUID) null,
                        true)));
    }
}
