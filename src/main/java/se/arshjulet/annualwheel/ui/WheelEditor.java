package se.arshjulet.annualwheel.ui;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import se.arshjulet.account.People;
import se.arshjulet.account.Person;
import se.arshjulet.account.Role;
import se.arshjulet.account.SignedIn;
import se.arshjulet.annualwheel.AnnualWheels;
import se.arshjulet.annualwheel.AnnualWheels.Activity;
import se.arshjulet.annualwheel.AnnualWheels.Draft;
import se.arshjulet.annualwheel.AnnualWheels.Occurrence;
import se.arshjulet.annualwheel.AnnualWheels.Wheel;
import se.arshjulet.annualwheel.DrivenYears;
import se.arshjulet.annualwheel.InvalidWheelException;
import se.arshjulet.annualwheel.Outlooks;
import se.arshjulet.base.DateWords;
import se.arshjulet.base.ui.Notice;

/** What a coordinator does with a year, each with the question that it needs. */
class WheelEditor implements OccurrencePanel.Acts {

    private final AnnualWheels wheels;
    private final Outlooks outlooks;
    private final DrivenYears years;
    private final People people;
    private final List<StarterFields> starters;
    private final WheelAddress at;
    private final DateWords words;
    private final Consumer<UUID> open;
    private final Runnable close;
    private final Runnable refresh;

    WheelEditor(
            AnnualWheels wheels,
            Outlooks outlooks,
            DrivenYears years,
            People people,
            List<StarterFields> starters,
            WheelAddress at,
            DateWords words,
            Consumer<UUID> open,
            Runnable close,
            Runnable refresh) {
        this.wheels = wheels;
        this.outlooks = outlooks;
        this.years = years;
        this.people = people;
        this.starters = starters;
        this.at = at;
        this.words = words;
        this.open = open;
        this.close = close;
        this.refresh = refresh;
    }

    @Override
    public void open(UUID occurrenceId) {
        open.accept(occurrenceId);
    }

    @Override
    public void close() {
        close.run();
    }

    void add(int year) {
        ask(null, draft -> wheels.add(year, draft));
    }

    @Override
    public void edit(Activity activity) {
        ask(activity, draft -> {
            wheels.change(activity.id(), draft);
            return activity.id();
        });
    }

    private void ask(@Nullable Activity activity, java.util.function.Function<Draft, UUID> save) {
        List<Activity> others = wheel().activities().stream()
                .filter(other -> activity == null || !other.id().equals(activity.id()))
                .toList();
        UUID id = activity == null ? null : activity.id();
        new ActivityDialog(
                        others,
                        everyone(),
                        starters,
                        activity,
                        timing -> outlooks.of(at.year(), id, timing),
                        words,
                        save,
                        this::remove,
                        saved -> {
                            refresh.run();
                            tell(saved);
                        })
                .open();
    }

    /** What became of what was saved, and when it comes next: it stands beside the wheel. */
    private void tell(UUID activityId) {
        Wheel wheel = wheel();
        String title = wheel.activity(activityId).orElseThrow().title();
        List<Occurrence> times = wheel.occurrences().stream()
                .filter(time -> time.activityId().equals(activityId))
                .sorted(Comparator.comparing(Occurrence::dueOn))
                .toList();
        Optional<Occurrence> next = times.stream()
                .filter(time -> !time.dueOn().isBefore(words.today()))
                .findFirst()
                .or(() -> times.stream().findFirst());
        next.ifPresent(time -> open.accept(time.id()));
        Notice.done(next.map(time -> say("wheel.saved.comes", title, words.day(time.dueOn())))
                .orElseGet(() -> say("wheel.saved", title)));
    }

    private List<Person> everyone() {
        return people.withAnyOf(SignedIn.current().association(), Set.of(Role.values()));
    }

    private Wheel wheel() {
        return wheels.find(at.year()).orElseThrow();
    }

    private void remove(Activity activity) {
        tried(() -> {
            wheels.remove(activity.id());
            refresh.run();
            Notice.undoable(
                    say("wheel.removed", activity.title()),
                    say("wheel.undo"),
                    () -> tried(() -> wheels.bringBack(activity.id())));
        });
    }

    @Override
    public void move(Occurrence time) {
        question(time, null);
    }

    /** Where it was dragged. */
    void move(UUID occurrenceId, LocalDate to) {
        wheel().occurrence(occurrenceId).ifPresent(time -> question(time, to));
    }

    private void question(Occurrence time, @Nullable LocalDate to) {
        String title = wheel().activity(time.activityId()).orElseThrow().title();
        new MoveQuestion(wheels, time, title, to, words, refresh).open();
    }

    @Override
    public void followRule(Occurrence time) {
        tried(() -> wheels.followRule(time.id()));
    }

    @Override
    public void finish(Occurrence time) {
        new NoteQuestion("wheel.finish", title(time), note -> years.finish(time.id(), note), refresh).open();
    }

    @Override
    public void skip(Occurrence time) {
        new NoteQuestion("wheel.skip", title(time), reason -> years.skip(time.id(), reason), refresh).open();
    }

    @Override
    public void beginNow(Occurrence time) {
        tried(() -> {
            years.beginNow(time.id());
            Notice.done(say("wheel.begun-now", title(time)));
        });
    }

    @Override
    public void reopen(Occurrence time) {
        tried(() -> years.reopen(time.id()));
    }

    private String title(Occurrence time) {
        return wheel().activity(time.activityId()).orElseThrow().title();
    }

    /** Somebody else may have been first; then one sees what holds now. */
    private void tried(Runnable act) {
        try {
            act.run();
        } catch (InvalidWheelException refusal) {
            Notice.failed(String.valueOf(refusal.getMessage()));
        }
        refresh.run();
    }

    private static String say(String key, Object... with) {
        return com.vaadin.flow.i18n.I18NProvider.translate(key, with);
    }
}
