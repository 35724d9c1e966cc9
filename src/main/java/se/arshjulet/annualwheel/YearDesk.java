package se.arshjulet.annualwheel;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.arshjulet.account.AuditLog;
import se.arshjulet.account.SignedIn;
import se.arshjulet.annualwheel.ActivityStarter.Intention;
import se.arshjulet.task.Tasks;

/** People's hands on what happens in a year. */
@Service
@Transactional
class YearDesk implements DrivenYears {

    private static final int LONGEST_NOTE = 2000;

    private final AnnualWheelRepository wheels;
    private final WheelTimes times;
    private final WheelPlan plan;
    private final WheelDriving driving;
    private final WheelProcess process;
    private final Beginning beginning;
    private final DrivingTimes when;
    private final Tasks tasks;
    private final AuditLog audit;
    private final Clock clock;
    private final OwnYears ownYears;

    YearDesk(
            AnnualWheelRepository wheels,
            WheelTimes times,
            WheelPlan plan,
            WheelDriving driving,
            WheelProcess process,
            Beginning beginning,
            DrivingTimes when,
            Tasks tasks,
            AuditLog audit,
            Clock clock,
            OwnYears ownYears) {
        this.ownYears = ownYears;
        this.wheels = wheels;
        this.times = times;
        this.plan = plan;
        this.driving = driving;
        this.process = process;
        this.beginning = beginning;
        this.when = when;
        this.tasks = tasks;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public void start(int year) {
        SignedIn coordinator = WheelAccess.coordinator();
        AnnualWheel wheel = locked(year);
        if (wheel.isStarted()) {
            return;
        }
        ownYears.require("year");
        if (year < when.today().getYear()) {
            throw new InvalidWheelException("year", "Året är slut. Starta årshjulet för i år eller nästa år.");
        }
        if (times.of(wheel).isEmpty()) {
            throw new InvalidWheelException("year", "Det finns inget att starta. Lägg till en aktivitet först.");
        }
        wheel.start(coordinator.accountId(), clock.instant());
        process.startYear(wheel.id(), when.yearOver(year));
        driving.follow(wheel);
        audit.record("wheel.started", wheel.id(), "Startade årshjulet " + year);
    }

    @Override
    public void pause(int year) {
        WheelAccess.coordinator();
        AnnualWheel wheel = started(year);
        if (!wheel.isPaused()) {
            wheel.pause(clock.instant());
            audit.record("wheel.paused", wheel.id(), "Pausade årshjulet " + year);
        }
    }

    @Override
    public void resume(int year) {
        WheelAccess.coordinator();
        AnnualWheel wheel = started(year);
        ownYears.require("year");
        if (wheel.isPaused()) {
            driving.resumed(wheel);
            wheel.resume();
            audit.record("wheel.resumed", wheel.id(), "Återupptog årshjulet " + year);
        }
    }

    private AnnualWheel locked(int year) {
        return wheels.lockYear(year)
                .map(AnnualWheel::requireOpen)
                .orElseThrow(
                        () -> new InvalidWheelException("year", "Det finns inget årshjul för %d.".formatted(year)));
    }

    private WheelTime locked(UUID occurrenceId) {
        WheelTime time = times.lock(occurrenceId).orElseThrow(YearDesk::gone);
        time.wheel().requireOpen();
        return time;
    }

    private AnnualWheel started(int year) {
        AnnualWheel wheel = locked(year);
        if (!wheel.isStarted()) {
            throw new InvalidWheelException("year", "Årshjulet %d är inte startat.".formatted(year));
        }
        return wheel;
    }

    @Override
    public void beginNow(UUID occurrenceId) {
        WheelAccess.coordinator();
        WheelTime time = locked(occurrenceId);
        ownYears.require("activity");
        if (!time.occurrence().isPlanned() || time.occurrence().hasBegun()) {
            throw gone();
        }
        if (!time.occurrence().isDriven()) {
            throw new InvalidWheelException("activity", "Starta årshjulet först. Då kan den börja före sin dag.");
        }
        if (time.wheel().isPaused()) {
            throw new InvalidWheelException("activity", "Årshjulet är pausat. Återuppta det först.");
        }
        List<WheelTime> before = Waiting.openBefore(time, times.of(time.wheel()));
        if (!before.isEmpty()) {
            throw new InvalidWheelException(
                    "activity",
                    "Den väntar på %s. Gör klart det först."
                            .formatted(before.stream().map(WheelTime::title).collect(Collectors.joining(", "))));
        }
        String obstacle = beginning.intention(time).obstacle();
        if (!obstacle.isEmpty()) {
            throw new InvalidWheelException("activity", obstacle);
        }
        process.begin(occurrenceId);
        record(time, "Startade i förväg i årshjulet: %s");
    }

    @Override
    public void finish(UUID occurrenceId, String note) {
        end(occurrenceId, OccurrenceState.DONE, note.strip());
    }

    @Override
    public void skip(UUID occurrenceId, String reason) {
        WheelAccess.coordinator();
        requireReason(reason, "Skriv varför den hoppas över.");
        end(occurrenceId, OccurrenceState.SKIPPED, reason.strip());
    }

    @Override
    public void skipAll(Set<UUID> occurrenceIds, String reason) {
        WheelAccess.coordinator();
        if (occurrenceIds.isEmpty()) {
            throw new InvalidWheelException("times", "Välj minst en aktivitet.");
        }
        requireReason(reason, "Skriv varför de hoppas över.");
        occurrenceIds.forEach(id -> end(id, OccurrenceState.SKIPPED, reason.strip()));
    }

    private static void requireReason(String reason, String otherwise) {
        if (reason.isBlank()) {
            throw new InvalidWheelException("reason", otherwise);
        }
    }

    private void end(UUID occurrenceId, OccurrenceState how, String words) {
        SignedIn person = doer(occurrenceId);
        if (words.length() > LONGEST_NOTE) {
            throw new InvalidWheelException("reason", "Texten får ha högst 2 000 tecken.");
        }
        // The year first, as whoever closes it or moves its days does; what ends by itself never takes it.
        times.lockWheel(occurrenceId).orElseThrow(YearDesk::gone).requireOpen();
        boolean ended = endSubject(occurrenceId, words);
        WheelTime time = times.glimpse(occurrenceId).orElseThrow(YearDesk::gone);
        if (!time.occurrence().isPlanned() && !ended) {
            throw gone();
        }
        time.occurrence().end(how, words, person.accountId(), clock.instant());
        driving.ended(time.occurrence(), how == OccurrenceState.DONE);
        plan.arrange(time.wheel());
        record(time, how == OccurrenceState.DONE ? "Klart i årshjulet: %s" : "Hoppade över i årshjulet: %s");
    }

    /** @return whether it had started something that went on, whose own end then has ended it too */
    private boolean endSubject(UUID occurrenceId, String words) {
        Optional<UUID> subject = times.liveSubject(occurrenceId);
        subject.ifPresent(id -> beginning.end(occurrenceId, id, words));
        return subject.isPresent();
    }

    /** A coordinator, or whoever has it to do. */
    private SignedIn doer(UUID occurrenceId) {
        SignedIn person = WheelAccess.anybody();
        boolean hers = WheelAccess.coordinates(person)
                || tasks.openOf(person.accountId()).stream()
                        .anyMatch(task -> task.kind().equals(AnnualWheels.KIND)
                                && task.subjectId().equals(occurrenceId));
        if (!hers) {
            throw new AccessDeniedException("Neither a coordinator nor whoever has it to do");
        }
        return person;
    }

    @Override
    public void reopen(UUID occurrenceId) {
        WheelAccess.coordinator();
        WheelTime time = locked(occurrenceId);
        if (!time.occurrence().isPlanned()) {
            time.occurrence().open();
            plan.arrange(time.wheel());
            record(time, "Öppnade igen i årshjulet: %s");
        }
    }

    private void record(WheelTime time, String words) {
        audit.record("wheel.occurrence", time.activity().id(), words.formatted(time.title()));
    }

    @Override
    @Transactional(readOnly = true)
    public Intention intention(UUID occurrenceId) {
        WheelAccess.reader();
        return beginning.intention(times.glimpse(occurrenceId).orElseThrow(YearDesk::gone));
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<OwnActivity> ofTask(UUID taskId) {
        SignedIn person = WheelAccess.anybody();
        return tasks.findFor(person.accountId(), taskId)
                .filter(task -> task.kind().equals(AnnualWheels.KIND))
                .flatMap(task -> times.glimpse(task.subjectId()))
                .map(WheelTime::own);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<String> page(UUID occurrenceId) {
        WheelAccess.reader();
        return times.glimpse(occurrenceId).flatMap(beginning::page);
    }

    private static InvalidWheelException gone() {
        return new InvalidWheelException(
                "activity", "Den är redan avslutad eller borttagen. Ladda om sidan och se vad som gäller.");
    }
}
