package se.arshjulet.annualwheel;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.arshjulet.account.AuditLog;
import se.arshjulet.account.People;

/** The coordinator's hand on the year's plan, and everybody's eye. */
@Service
@Transactional
class WheelDesk implements AnnualWheels {

    private final AnnualWheelRepository wheels;
    private final WheelActivityRepository activities;
    private final WheelOccurrenceRepository occurrences;
    private final WheelPlan plan;
    private final WheelTimes times;
    private final Beginning beginning;
    private final DraftCheck check;
    private final CarryOver carryOver;
    private final People people;
    private final AuditLog audit;
    private final Clock clock;
    private final OwnYears ownYears;

    WheelDesk(
            AnnualWheelRepository wheels,
            WheelActivityRepository activities,
            WheelOccurrenceRepository occurrences,
            WheelPlan plan,
            WheelTimes times,
            Beginning beginning,
            DraftCheck check,
            CarryOver carryOver,
            People people,
            AuditLog audit,
            Clock clock,
            OwnYears ownYears) {
        this.ownYears = ownYears;
        this.wheels = wheels;
        this.activities = activities;
        this.occurrences = occurrences;
        this.plan = plan;
        this.times = times;
        this.beginning = beginning;
        this.check = check;
        this.carryOver = carryOver;
        this.people = people;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Integer> years() {
        WheelAccess.reader();
        return wheels.years();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Wheel> find(int year) {
        WheelAccess.reader();
        return wheels.findByYear(year).map(this::wheel);
    }

    private Wheel wheel(AnnualWheel wheel) {
        List<WheelActivity> all = activities.of(wheel.id());
        Map<UUID, String> titles = all.stream().collect(Collectors.toMap(WheelActivity::id, WheelActivity::title));
        Function<UUID, String> title = id -> titles.getOrDefault(id, "");
        List<Activity> planned = all.stream()
                .map(activity -> new Activity(activity.id(), activity.draft(), RuleText.words(activity.rule(), title)))
                .toList();
        List<Occurrence> times = occurrences.of(wheel.id()).stream()
                .filter(occurrence -> titles.containsKey(occurrence.activityId()))
                .map(WheelOccurrence::item)
                .toList();
        return new Wheel(wheel.year(), wheel.state(), planned, times, names(planned, times));
    }

    private Map<UUID, String> names(List<Activity> planned, List<Occurrence> times) {
        Set<UUID> ids = new HashSet<>();
        planned.stream()
                .map(activity -> activity.draft().accountId())
                .filter(Objects::nonNull)
                .forEach(ids::add);
        times.stream().map(Occurrence::endedBy).filter(Objects::nonNull).forEach(ids::add);
        Map<UUID, String> names = new HashMap<>();
        if (!ids.isEmpty()) {
            people.persons(ids).values().forEach(person -> names.put(person.id(), person.name()));
        }
        return names;
    }

    @Override
    public void begin(int year) {
        WheelAccess.coordinator();
        audit.record("wheel.begun", beginYear(year).id(), "Började planera årshjulet " + year);
    }

    @Override
    public void beginFrom(int year, int earlier) {
        WheelAccess.coordinator();
        AnnualWheel old = wheels.findByYear(earlier).orElseThrow(() -> noPlan(earlier));
        AnnualWheel wheel = beginYear(year);
        wheel.begunFrom(earlier, carryOver.carry(old, wheel));
        plan.arrange(wheel);
        audit.record("wheel.begun", wheel.id(), "Började planera årshjulet %d från %d".formatted(year, earlier));
    }

    private AnnualWheel beginYear(int year) {
        ownYears.require("year");
        if (year < 2000 || year > 2100) {
            throw new InvalidWheelException("year", "Skriv ett år mellan 2000 och 2100.");
        }
        if (wheels.findByYear(year).isPresent()) {
            throw new InvalidWheelException("year", "Årshjulet %d finns redan. Öppna det i stället.".formatted(year));
        }
        return wheels.saveAndFlush(new AnnualWheel(year, clock.instant()));
    }

    @Override
    public UUID add(int year, Draft draft) {
        WheelAccess.coordinator();
        AnnualWheel wheel = wheels.lockYear(year).map(AnnualWheel::requireOpen).orElseThrow(() -> noPlan(year));
        check.require(draft, activities.of(wheel.id()));
        WheelActivity activity = activities.save(new WheelActivity(wheel.id(), draft));
        plan.arrange(wheel);
        audit.record(
                "wheel.activity.added", activity.id(), "La till %s i årshjulet %d".formatted(activity.title(), year));
        return activity.id();
    }

    @Override
    public void change(UUID activityId, Draft draft) {
        changed(activityId, "wheel.activity.changed", "Ändrade %s i årshjulet %d", activity -> {
            check.require(draft, others(activity));
            Draft before = activity.draft();
            activity.describe(draft);
            if (!isSameOwner(before, draft)) {
                handOver(activity);
            }
        });
    }

    private static boolean isSameOwner(Draft before, Draft after) {
        return before.responsible().equals(after.responsible())
                && Objects.equals(before.accountId(), after.accountId());
    }

    /** What is under way follows whose it is. */
    private void handOver(WheelActivity activity) {
        AnnualWheel wheel = wheels.find(activity.wheelId()).orElseThrow();
        times.of(wheel).stream()
                .filter(time -> time.activity().id().equals(activity.id()))
                .filter(time ->
                        time.occurrence().isPlanned() && time.occurrence().hasBegun())
                .filter(time -> time.occurrence().subjectId() == null)
                .forEach(beginning::handOver);
    }

    @Override
    public void remove(UUID activityId) {
        changed(activityId, "wheel.activity.removed", "Tog bort %s ur årshjulet %d", activity -> {
            others(activity).stream()
                    .filter(other -> other.dated().needs(activityId))
                    .findFirst()
                    .ifPresent(other -> {
                        throw new InvalidWheelException(
                                "activity",
                                "%s räknas från den här aktiviteten. Ändra det först.".formatted(other.title()));
                    });
            requireNotUnderWay(activity);
            activity.remove(clock.instant());
        });
    }

    private void requireNotUnderWay(WheelActivity activity) {
        if (occurrences.of(activity.wheelId()).stream()
                .anyMatch(time -> time.activityId().equals(activity.id()) && time.isPlanned() && time.hasBegun())) {
            throw new InvalidWheelException("activity", "Den pågår. Markera den som klar eller hoppa över den först.");
        }
    }

    @Override
    public void bringBack(UUID activityId) {
        changed(activityId, "wheel.activity.broughtBack", "Tog tillbaka %s i årshjulet %d", activity -> {
            check.require(activity.draft(), others(activity));
            activity.bringBack();
        });
    }

    private void changed(UUID activityId, String act, String words, Consumer<WheelActivity> change) {
        WheelAccess.coordinator();
        AnnualWheel wheel = open(activities.wheelOf(activityId).flatMap(wheels::lock));
        WheelActivity activity = activities.find(activityId).orElseThrow(WheelDesk::gone);
        change.accept(activity);
        plan.arrange(wheel);
        audit.record(act, activityId, words.formatted(activity.title(), wheel.year()));
    }

    private List<WheelActivity> others(WheelActivity activity) {
        return activities.of(activity.wheelId()).stream()
                .filter(other -> !other.id().equals(activity.id()))
                .toList();
    }

    @Override
    public List<Shift> preview(UUID occurrenceId, LocalDate dueOn) {
        WheelAccess.coordinator();
        AnnualWheel wheel = lockWheelOf(occurrenceId);
        WheelOccurrence occurrence = planned(occurrenceId);
        requireInYear(wheel, dueOn);
        return firstItself(occurrenceId, plan.ifMoved(wheel, occurrence, dueOn));
    }

    @Override
    public List<Shift> move(UUID occurrenceId, LocalDate dueOn) {
        return moved(occurrenceId, dueOn);
    }

    @Override
    public List<Shift> followRule(UUID occurrenceId) {
        return moved(occurrenceId, null);
    }

    private List<Shift> moved(UUID occurrenceId, @org.jspecify.annotations.Nullable LocalDate dueOn) {
        WheelAccess.coordinator();
        AnnualWheel wheel = lockWheelOf(occurrenceId);
        WheelOccurrence occurrence = planned(occurrenceId);
        if (dueOn != null) {
            requireInYear(wheel, dueOn);
        }
        occurrence.moveTo(dueOn);
        List<Shift> shifts = firstItself(occurrenceId, plan.arrange(wheel));
        audit.record(
                "wheel.moved",
                occurrence.activityId(),
                "Flyttade %s i årshjulet %d".formatted(titles(shifts, occurrence), wheel.year()));
        return shifts;
    }

    private String titles(List<Shift> shifts, WheelOccurrence occurrence) {
        return shifts.isEmpty()
                ? activities
                        .find(occurrence.activityId())
                        .map(WheelActivity::title)
                        .orElse("")
                : shifts.stream().map(Shift::title).distinct().collect(Collectors.joining(", "));
    }

    private static List<Shift> firstItself(UUID occurrenceId, List<Shift> shifts) {
        return shifts.stream()
                .sorted(java.util.Comparator.comparing(
                        shift -> !shift.occurrenceId().equals(occurrenceId)))
                .toList();
    }

    private AnnualWheel lockWheelOf(UUID occurrenceId) {
        return open(wheels.lockOf(occurrenceId));
    }

    /** What is closed is not to be changed. */
    private static AnnualWheel open(Optional<AnnualWheel> locked) {
        return locked.map(AnnualWheel::requireOpen).orElseThrow(WheelDesk::gone);
    }

    private WheelOccurrence planned(UUID occurrenceId) {
        return occurrences.find(occurrenceId).filter(WheelOccurrence::isPlanned).orElseThrow(WheelDesk::gone);
    }

    private static void requireInYear(AnnualWheel wheel, LocalDate day) {
        if (day.getYear() != wheel.year()) {
            throw new InvalidWheelException("day", "Välj en dag under %d.".formatted(wheel.year()));
        }
    }

    private static InvalidWheelException noPlan(int year) {
        return new InvalidWheelException("year", "Det finns inget årshjul för %d.".formatted(year));
    }

    private static InvalidWheelException gone() {
        return new InvalidWheelException(
                "activity", "Den är redan avslutad eller borttagen. Ladda om sidan och se vad som gäller.");
    }
}
