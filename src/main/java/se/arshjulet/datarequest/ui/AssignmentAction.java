package se.arshjulet.datarequest.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import se.arshjulet.base.DateWords;
import se.arshjulet.datarequest.Rounds.Asked;
import se.arshjulet.datarequest.Rounds.AssignmentItem;

/** Ge mer tid, Svara annat, Granska, Visa granskningen, Hör av dig, Påminn nu, Fyll i åt, Flytta sista dag, Byt person, Öppna igen, Återkalla. */
enum AssignmentAction {
    GRANT_TIME("datarequest.action.grant-time"),
    ANSWER_TIME("datarequest.action.answer-time"),
    REVIEW("datarequest.action.review"),
    SHOW_REVIEW("datarequest.action.show-review"),
    CONTACT("datarequest.action.contact"),
    REMIND("datarequest.action.remind"),
    FILL_IN("datarequest.action.fill-in"),
    MOVE_DEADLINE("datarequest.action.move"),
    REASSIGN("datarequest.action.reassign"),
    REOPEN("datarequest.action.reopen"),
    WITHDRAW("datarequest.action.withdraw");

    private final String key;

    AssignmentAction(String key) {
        this.key = key;
    }

    String word(AssignmentItem item, DateWords words) {
        Asked asked = item.asked();
        return this == GRANT_TIME && asked != null
                ? I18NProvider.translate(key, AssignmentFacts.shortDay(asked.day(), words))
                : I18NProvider.translate(key);
    }

    /** What can be done with it now, the most likely first. */
    static List<AssignmentAction> of(AssignmentItem item) {
        if (item.asked() != null) {
            return List.of(GRANT_TIME, ANSWER_TIME, REMIND, CONTACT, FILL_IN, REASSIGN, WITHDRAW);
        }
        return switch (item.state()) {
            case PLANNED, WITHDRAWN -> List.of();
            case APPROVED -> item.reviewed() ? List.of(REOPEN) : List.of();
            case SUBMITTED -> List.of(REVIEW, REASSIGN, WITHDRAW);
            case OPEN, RETURNED -> List.of(REMIND, CONTACT, FILL_IN, MOVE_DEADLINE, REASSIGN, WITHDRAW);
        };
    }
}
