package se.arshjulet.annualwheel.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.arshjulet.account.SignedIn;
import se.arshjulet.annualwheel.ActivityKind;
import se.arshjulet.annualwheel.AnnualWheels.Activity;
import se.arshjulet.annualwheel.AnnualWheels.Occurrence;
import se.arshjulet.annualwheel.AnnualWheels.Wheel;
import se.arshjulet.annualwheel.DateRule;
import se.arshjulet.annualwheel.Ring;
import se.arshjulet.base.DateWords;

/** A year as one person looks at it on a day: what there is, whose, how it stands, in words.
 * @param asked the activities that ask her for something */
record Look(Wheel wheel, DateWords words, SignedIn person, Set<UUID> asked) {

    LocalDate today() {
        return words.today();
    }

    Activity activity(Occurrence time) {
        return wheel.activity(time.activityId()).orElseThrow();
    }

    String title(Occurrence time) {
        return activity(time).title();
    }

    /** What comes by the month says which one: "Statusrapport (oktober)". */
    String titleWithMonth(Occurrence time) {
        return activity(time).draft().rule() instanceof DateRule.Monthly
                ? "%s (%s)".formatted(title(time), words.month(time.dueOn()))
                : title(time);
    }

    boolean hers(Occurrence time) {
        return asked.contains(time.activityId()) || OwnRoles.hers(activity(time), person);
    }

    WheelState state(Occurrence time) {
        return WheelState.of(time, today());
    }

    /** The groups, and the person if it is somebody's. */
    String responsible(Activity activity) {
        UUID id = activity.draft().accountId();
        List<String> groups = activity.draft().responsible();
        String name = id == null ? "" : wheel.names().getOrDefault(id, "");
        return name.isEmpty()
                ? String.join(", ", groups)
                : groups.isEmpty() ? name : name + " (" + String.join(", ", groups) + ")";
    }

    /** E.g. "fre 26 februari", "senast fre 30 januari" for what has its month, or "1 oktober – 30 november". */
    String when(Occurrence time) {
        if (time.startsOn().equals(time.dueOn())) {
            return words.day(time.dueOn());
        }
        boolean itsMonth = time.startsOn().equals(time.dueOn().withDayOfMonth(1));
        return itsMonth
                ? I18NProvider.translate("wheel.by", words.day(time.dueOn()))
                : I18NProvider.translate(
                        "wheel.from-to", words.dayOfMonth(time.startsOn()), words.dayOfMonth(time.dueOn()));
    }

    static String word(ActivityKind kind) {
        return I18NProvider.translate("wheel.kind." + kind.name().toLowerCase(java.util.Locale.ROOT));
    }

    static String word(Ring ring) {
        return I18NProvider.translate("wheel.ring." + ring.name().toLowerCase(java.util.Locale.ROOT));
    }

    @Nullable
    LocalDate todayOfYear() {
        return today().getYear() == wheel.year() ? today() : null;
    }

    /** E.g. "2 försenade, 3 pågår"; what is worth saying in one breath. */
    String summary() {
        long late = count(WheelState.LATE);
        long active = count(WheelState.ACTIVE);
        if (late + active > 0) {
            return I18NProvider.translate("wheel.summary", late, active);
        }
        return I18NProvider.translate("wheel.summary.calm", wheel.occurrences().size());
    }

    private long count(WheelState state) {
        return wheel.occurrences().stream().filter(time -> state(time) == state).count();
    }
}
