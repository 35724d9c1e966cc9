package se.arshjulet.annualwheel;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a year would bring.
 * @param from     the day that it was rehearsed from
 * @param lines    in the order of time
 * @param warnings what to think of first, the gravest first */
public record Rehearsal(int year, LocalDate from, List<Line> lines, List<Warning> warnings) {

    public Rehearsal {
        lines = List.copyOf(lines);
        warnings = List.copyOf(warnings);
    }

    /** What sort of thing happens. */
    public enum What {
        /** an activity begins */
        BEGINS,
        /** somebody gets something to do */
        TASK,
        /** somebody gets a mail that goes whatever she does */
        MAIL,
        /** goes only to those who have something left to do */
        REMINDER,
        /** goes only if something is late */
        ESCALATION
    }

    /** @param at        Swedish time
     * @param what      e.g. MAIL
     * @param person    who gets it; null where an activity begins
     * @param address   where a mail goes, else empty
     * @param title     the mail's subject, or what it is that is to be done or begins
     * @param text      the mail's words, what the activity starts, or the day that a task is to be done by
     * @param dueOn     the last day of a task or an activity */
    public record Line(
            LocalDateTime at,
            What what,
            @Nullable UUID person,
            String name,
            String address,
            String title,
            String text,
            @Nullable LocalDate dueOn) {}

    /** @param details what the sentence counts; may be empty
     * @param occurrenceId the activity that it is about, if one
     * @param stops         something will not happen unless it is mended */
    public record Warning(
            String sentence, String details, @Nullable UUID occurrenceId, boolean stops) {}

    public long count(What what) {
        return lines.stream().filter(line -> line.what() == what).count();
    }
}
