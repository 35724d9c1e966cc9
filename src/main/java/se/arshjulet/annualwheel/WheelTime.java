package se.arshjulet.annualwheel;

import se.arshjulet.annualwheel.ActivityStarter.Occasion;
import se.arshjulet.annualwheel.AnnualWheels.Draft;
import se.arshjulet.annualwheel.DrivenYears.OwnActivity;

/** One time of an activity, with all that says what it is.
 * @param draft the activity's own */
record WheelTime(AnnualWheel wheel, WheelActivity activity, Draft draft, WheelOccurrence occurrence) {

    WheelTime(AnnualWheel wheel, WheelActivity activity, WheelOccurrence occurrence) {
        this(wheel, activity, activity.draft(), occurrence);
    }

    /** "Statusrapport till styrelsen (oktober)" for what comes by the month, else its title. */
    String title() {
        return draft.rule() instanceof DateRule.Monthly
                ? "%s (%s)".formatted(draft.title(), SwedishDays.month(occurrence.number()))
                : draft.title();
    }

    /** As whoever has it to do reads it. */
    OwnActivity own() {
        AnnualWheels.Occurrence item = occurrence.item();
        return new OwnActivity(
                item.id(),
                wheel.year(),
                title(),
                draft.description(),
                draft.starts().settings().getOrDefault(MeetingStarter.AGENDA, ""),
                item.startsOn(),
                item.dueOn(),
                item.state(),
                item.note());
    }

    Occasion occasion() {
        return new Occasion(
                occurrence.id(),
                wheel.year(),
                draft.kind(),
                draft.title(),
                title(),
                draft.description(),
                draft.responsible(),
                draft.accountId(),
                occurrence.startsOn(),
                occurrence.dueOn(),
                draft.reminderDays(),
                draft.starts().settings());
    }
}
