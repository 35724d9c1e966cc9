package se.arshjulet.annualwheel;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import se.arshjulet.account.People;
import se.arshjulet.annualwheel.Rehearsal.Line;
import se.arshjulet.annualwheel.Rehearsal.Warning;
import se.arshjulet.annualwheel.Rehearsal.What;
import se.arshjulet.mail.MailPut;
import se.arshjulet.task.TaskOpened;

/** Writes down what happens on a thread: activities that begin, tasks and mails. */
@Component
class Recording {

    private static final Set<String> REMINDERS = Set.of("REMINDER");
    private static final Set<String> ESCALATIONS = Set.of("OVERDUE", "REVIEW_LATE", "WHEEL_LATE");

    /** What is written down on this thread, if anything is. */
    static final class Tape {

        private final LocalDate from;
        private final List<Line> lines = new ArrayList<>();
        private final List<ActivityBegun> begun = new ArrayList<>();
        private final List<Warning> failures = new ArrayList<>();
        private boolean stopped;

        Tape(LocalDate from) {
            this.from = from;
        }

        List<Line> lines() {
            return lines;
        }

        List<ActivityBegun> begun() {
            return begun;
        }

        /** What could not be done at all. */
        List<Warning> failures() {
            return failures;
        }

        /** Lets the work be done, and forgets what it brought if it fails. */
        Optional<RuntimeException> unlessItFails(Supplier<Optional<RuntimeException>> work) {
            int linesBefore = lines.size();
            int begunBefore = begun.size();
            Optional<RuntimeException> failure = work.get();
            if (failure.isPresent()) {
                lines.subList(linesBefore, lines.size()).clear();
                begun.subList(begunBefore, begun.size()).clear();
            }
            return failure;
        }
    }

    private final ThreadLocal<@Nullable Tape> tapes = new ThreadLocal<>();
    private final People people;
    private final Clock clock;

    Recording(People people, Clock clock) {
        this.people = people;
        this.clock = clock;
    }

    /** Writes down what the work does from the day on; before it only what is the wheel's own. */
    Tape of(LocalDate from, Consumer<Tape> work) {
        Tape tape = new Tape(from);
        tapes.set(tape);
        try {
            work.accept(tape);
        } finally {
            tapes.remove();
        }
        return tape;
    }

    /** What comes of the work is not the year's own. */
    void without(Tape tape, Runnable work) {
        tape.stopped = true;
        try {
            work.run();
        } finally {
            tape.stopped = false;
        }
    }

    @EventListener
    public void begins(ActivityBegun activity) {
        write(true, tape -> {
            tape.begun.add(activity);
            tape.lines.add(new Line(
                    now(),
                    What.BEGINS,
                    null,
                    "",
                    "",
                    activity.title(),
                    activity.intention().obstacle().isEmpty()
                            ? activity.intention().sentence()
                            : activity.intention().obstacle(),
                    activity.dueOn()));
        });
    }

    @EventListener
    public void opened(TaskOpened opened) {
        write(
                opened.task().kind().equals(AnnualWheels.KIND),
                tape -> tape.lines.add(new Line(
                        now(),
                        What.TASK,
                        opened.task().assigneeId(),
                        people.person(opened.task().assigneeId()).name(),
                        "",
                        opened.task().answersFor().isEmpty()
                                ? opened.task().title()
                                : opened.task().title() + " · " + opened.task().answersFor(),
                        "",
                        opened.task().dueOn())));
    }

    @EventListener
    public void put(MailPut put) {
        write(
                put.mail().kind().startsWith("WHEEL_"),
                tape -> tape.lines.add(new Line(
                        now(),
                        what(put.mail().kind()),
                        put.mail().accountId(),
                        put.mail().toName(),
                        put.mail().toAddress(),
                        put.mail().subject(),
                        put.text(),
                        null)));
    }

    private static What what(String kind) {
        if (REMINDERS.contains(kind)) {
            return What.REMINDER;
        }
        return ESCALATIONS.contains(kind) ? What.ESCALATION : What.MAIL;
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), clock.getZone());
    }

    private void write(boolean own, Consumer<Tape> line) {
        Tape tape = tapes.get();
        if (tape != null && !tape.stopped && (own || !LocalDate.now(clock).isBefore(tape.from))) {
            line.accept(tape);
        }
    }
}
