package se.arshjulet.annualwheel;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Year;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.stereotype.Service;
import se.arshjulet.annualwheel.Recording.Tape;
import se.arshjulet.base.DryRun;
import se.arshjulet.base.MovableClock;
import se.arshjulet.base.TenantContext;
import se.arshjulet.base.Timers;
import se.arshjulet.task.Tasks;

/** The year itself, on a clock of its own and never committed. */
@Service
class Rehearsing implements Rehearsals {

    /** When somebody says that what was to be over yesterday is: after the day's reminders. */
    private static final LocalTime HAND = LocalTime.of(9, 0);

    private final AnnualWheelRepository wheels;
    private final WheelOccurrenceRepository occurrences;
    private final DrivenYears years;
    private final RehearsalWarnings warnings;
    private final Recording recording;
    private final Tasks tasks;
    private final Timers timers;
    private final DryRun dryRun;
    private final RehearsedFailures failures;
    private final EntityManager memory;
    private final MovableClock clock;

    Rehearsing(
            AnnualWheelRepository wheels,
            WheelOccurrenceRepository occurrences,
            DrivenYears years,
            RehearsalWarnings warnings,
            Recording recording,
            Tasks tasks,
            Timers timers,
            DryRun dryRun,
            RehearsedFailures failures,
            EntityManager memory,
            MovableClock clock) {
        this.wheels = wheels;
        this.occurrences = occurrences;
        this.years = years;
        this.warnings = warnings;
        this.recording = recording;
        this.tasks = tasks;
        this.timers = timers;
        this.dryRun = dryRun;
        this.failures = failures;
        this.memory = memory;
        this.clock = clock;
    }

    @Override
    public Rehearsal rehearse(int year, Consumer<LocalDate> progress) {
        WheelAccess.coordinator();
        try {
            return dryRun.of(() -> run(year, progress));
        } catch (PessimisticLockingFailureException somebodyElse) {
            throw new InvalidWheelException(
                    "year", "Någon annan ändrar i året just nu. Försök igen om en liten stund.");
        }
    }

    private Rehearsal run(int year, Consumer<LocalDate> progress) {
        LocalDate today = LocalDate.now(clock);
        Tape tape = recording.of(LocalDate.of(year, 1, 1), all -> {
            years.start(year);
            UUID wheelId = wheels.findByYear(year).orElseThrow().id();
            forget();
            clock.at(clock.instant(), () -> letGoBy(wheelId, year, all, progress));
        });
        return new Rehearsal(year, today, tape.lines(), warnings.of(year, tape));
    }

    private void letGoBy(UUID wheelId, int year, Tape tape, Consumer<LocalDate> progress) {
        Instant end = Year.of(year + 1).atDay(1).atStartOfDay(clock.getZone()).toInstant();
        UUID association = TenantContext.require();
        Instant now = clock.instant();
        while (true) {
            Optional<Instant> timer =
                    timers.nextBy(association, end).map(at -> at.isBefore(clock.instant()) ? clock.instant() : at);
            Optional<Instant> hand =
                    occurrences.nextDrivenDue(wheelId).map(this::hand).filter(at -> at.isBefore(end));
            Instant next = timer.filter(at -> hand.isEmpty() || !at.isAfter(hand.get()))
                    .or(() -> hand)
                    .orElse(end);
            if (!next.isBefore(end)) {
                return;
            }
            Instant moment = next.isBefore(now) ? now : next;
            now = moment;
            boolean byHand = timer.isEmpty() || timer.get().isAfter(next);
            clock.at(moment, () -> {
                progress.accept(LocalDate.now(clock));
                if (byHand) {
                    recording.without(tape, () -> everythingIsDone(wheelId));
                } else {
                    timers.fire(association, moment, step -> failures.pass(step, tape));
                }
            });
            forget();
        }
    }

    /** What was to be done by yesterday has been, also what another year or somebody else had begun. */
    private void everythingIsDone(UUID wheelId) {
        LocalDate today = LocalDate.now(clock);
        occurrences.drivenDueBefore(wheelId, today).forEach(id -> years.finish(id, ""));
        tasks.openBefore(today).forEach(task -> tasks.done(task.kind(), task.subjectId(), task.assigneeId()));
    }

    private Instant hand(LocalDate due) {
        return due.plusDays(1).atTime(HAND).atZone(clock.getZone()).toInstant();
    }

    /** A year is more than one transaction should remember. */
    private void forget() {
        memory.flush();
        memory.clear();
    }
}
