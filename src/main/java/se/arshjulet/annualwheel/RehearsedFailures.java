package se.arshjulet.annualwheel;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import se.arshjulet.annualwheel.Recording.Tape;
import se.arshjulet.annualwheel.Rehearsal.Line;
import se.arshjulet.annualwheel.Rehearsal.Warning;
import se.arshjulet.annualwheel.Rehearsal.What;
import se.arshjulet.base.DryRun;
import se.arshjulet.base.Timers;

/** Lets a rehearsal go on past a step that fails though no obstacle foretold it: it is a warning, and the rest of the year is
 * rehearsed as if somebody had done it by hand. */
@Component
class RehearsedFailures {

    private static final Logger LOG = LoggerFactory.getLogger(RehearsedFailures.class);

    /** Nobody who plans can do anything about it. */
    private static final String UNFORESEEN = "Något gick fel i systemet. Be systemadministratören se på det.";

    private final DryRun dryRun;
    private final WheelTimes times;
    private final Clock clock;

    RehearsedFailures(DryRun dryRun, WheelTimes times, Clock clock) {
        this.dryRun = dryRun;
        this.times = times;
        this.clock = clock;
    }

    /** @return whether the step went well */
    boolean pass(Timers.Step step, Tape tape) {
        Optional<RuntimeException> failure = tape.unlessItFails(() -> dryRun.part(step.work()));
        failure.ifPresent(why -> write(step.subject(), why, tape));
        return failure.isEmpty();
    }

    private void write(UUID subject, RuntimeException why, Tape tape) {
        LOG.warn("A step fails in the rehearsal of a year, about {}", subject, why);
        String words = words(why);
        times.glimpse(subject)
                .ifPresentOrElse(
                        time -> {
                            if (time.occurrence().hasBegun()) {
                                warn(
                                        tape,
                                        "%s: påminnelsen %s misslyckas.".formatted(time.title(), today()),
                                        words,
                                        time);
                                return;
                            }
                            tape.lines().add(doesNotBegin(time, words));
                            warn(tape, "%s kan inte startas: %s".formatted(time.title(), words), "", time);
                        },
                        () -> tape.failures()
                                .add(new Warning(
                                        "Ett steg i det som pågår misslyckas %s.".formatted(today()),
                                        words,
                                        null,
                                        true)));
    }

    private static void warn(Tape tape, String sentence, String details, WheelTime time) {
        tape.failures().add(new Warning(sentence, details, time.occurrence().id(), true));
    }

    private Line doesNotBegin(WheelTime time, String words) {
        return new Line(
                LocalDateTime.ofInstant(clock.instant(), clock.getZone()),
                What.BEGINS,
                null,
                "",
                "",
                time.title(),
                "Kan inte startas: " + words,
                time.occurrence().dueOn());
    }

    /** What a starter says of itself is for people to read; anything else is not. */
    private static String words(Throwable why) {
        for (Throwable cause = why; cause != null; cause = cause.getCause()) {
            if (cause instanceof CannotBeginException said && said.getMessage() != null) {
                return said.getMessage();
            }
        }
        return UNFORESEEN;
    }

    private String today() {
        return SwedishDays.dayOfMonth(LocalDate.now(clock));
    }
}
