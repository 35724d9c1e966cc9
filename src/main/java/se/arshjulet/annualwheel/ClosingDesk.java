package se.arshjulet.annualwheel;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.arshjulet.account.AuditLog;
import se.arshjulet.account.People;
import se.arshjulet.account.SignedIn;
import se.arshjulet.annualwheel.AnnualWheels.Occurrence;
import se.arshjulet.annualwheel.OpenMatters.OpenMatter;
import se.arshjulet.archive.Archives;
import se.arshjulet.base.YearSpan;

@Service
@Transactional
class ClosingDesk implements YearEnd {

    private final AnnualWheelRepository wheels;
    private final WheelActivityRepository activities;
    private final WheelOccurrenceRepository occurrences;
    private final List<OpenMatters> others;
    private final People people;
    private final Archives archives;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ClosingDesk(
            AnnualWheelRepository wheels,
            WheelActivityRepository activities,
            WheelOccurrenceRepository occurrences,
            List<OpenMatters> others,
            People people,
            Archives archives,
            AuditLog audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.wheels = wheels;
        this.activities = activities;
        this.occurrences = occurrences;
        this.others = List.copyOf(others);
        this.people = people;
        this.archives = archives;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Standing> find(int year) {
        WheelAccess.coordinator();
        return wheels.findByYear(year).map(this::standing);
    }

    private Standing standing(AnnualWheel wheel) {
        Map<UUID, String> titles =
                activities.of(wheel.id()).stream().collect(Collectors.toMap(WheelActivity::id, WheelActivity::title));
        return new Standing(
                wheel.year(),
                closed(wheel),
                open(wheel, titles),
                titles,
                matters(wheel.year()),
                archives.of(wheel.year()));
    }

    private List<Occurrence> open(AnnualWheel wheel, Map<UUID, String> titles) {
        return occurrences.of(wheel.id()).stream()
                .filter(occurrence -> occurrence.isPlanned() && titles.containsKey(occurrence.activityId()))
                .map(WheelOccurrence::item)
                .toList();
    }

    private List<OpenMatter> matters(int year) {
        YearSpan span = YearSpan.of(year, clock.getZone());
        return others.stream()
                .flatMap(module -> module.of(span).stream())
                .sorted(java.util.Comparator.comparing(OpenMatter::kind).thenComparing(OpenMatter::title))
                .toList();
    }

    private @Nullable Closed closed(AnnualWheel wheel) {
        return wheel.closing()
                .map(closing ->
                        new Closed(closing.at(), people.person(closing.by()).name(), closing.note()))
                .orElse(null);
    }

    @Override
    public void close(int year, String why) {
        SignedIn coordinator = WheelAccess.coordinator();
        AnnualWheel wheel = lock(year);
        wheel.requireOpen();
        if (LocalDate.now(clock).getYear() < year) {
            throw new InvalidWheelException("year", "%d har inte börjat än, så det kan inte stängas.".formatted(year));
        }
        Standing standing = standing(wheel);
        if (!standing.isOver() && why.isBlank()) {
            throw new InvalidWheelException("reason", "Skriv varför året stängs fast allt inte är avslutat.");
        }
        requireShort(why);
        String note = standing.isOver() ? "" : why.strip();
        wheel.close(coordinator.accountId(), clock.instant(), note);
        audit.record("wheel.closed", wheel.id(), "Stängde årshjulet %d%s".formatted(year, because(note)));
        events.publishEvent(new YearClosed(wheel.id(), year));
        archives.ask(year, coordinator.accountId(), coordinator.name());
    }

    @Override
    public void openAgain(int year, String why) {
        WheelAccess.coordinator();
        AnnualWheel wheel = lock(year);
        if (wheel.closing().isEmpty()) {
            throw new InvalidWheelException("year", "%d är redan öppet.".formatted(year));
        }
        if (why.isBlank()) {
            throw new InvalidWheelException("reason", "Skriv varför året öppnas igen.");
        }
        requireShort(why);
        wheel.openAgain();
        audit.record(
                "wheel.openedAgain", wheel.id(), "Öppnade årshjulet %d igen%s".formatted(year, because(why.strip())));
        events.publishEvent(new YearOpenedAgain(wheel.id(), year));
    }

    @Override
    public void archiveAgain(int year) {
        SignedIn coordinator = WheelAccess.coordinator();
        if (lock(year).closing().isEmpty()) {
            throw new InvalidWheelException("year", "Arkivet görs när året stängs.");
        }
        if (archives.of(year).stream().anyMatch(archive -> archive.state() == Archives.State.WAITING)) {
            throw new InvalidWheelException("year", "Arkivet görs redan. Vänta tills det är klart.");
        }
        archives.ask(year, coordinator.accountId(), coordinator.name());
        audit.record("archive.asked", null, "Bad om ett nytt arkiv för " + year);
    }

    private static String because(String note) {
        return note.isEmpty() ? "" : ": " + note;
    }

    private static void requireShort(String words) {
        if (words.length() > DraftCheck.LONGEST_TITLE * 10) {
            throw new InvalidWheelException("reason", "Texten får ha högst 2 000 tecken.");
        }
    }

    private AnnualWheel lock(int year) {
        return wheels.lockYear(year)
                .orElseThrow(
                        () -> new InvalidWheelException("year", "Det finns inget årshjul för %d.".formatted(year)));
    }
}
