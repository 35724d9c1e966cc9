package se.arshjulet.datarequest.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import se.arshjulet.datarequest.Rounds.AssignmentItem;

/** Granska, Påminn nu, Fyll i åt, Flytta sista dag, Återkalla. */
enum AssignmentAction {
    REVIEW("datarequest.action.review"),
    REMIND("datarequest.action.remind"),
    FILL_IN("datarequest.action.fill-in"),
    MOVE_DEADLINE("datarequest.action.move"),
    WITHDRAW("datarequest.action.withdraw");

    private final String key;

    AssignmentAction(String key) {
        this.key = key;
    }

    String word() {
        return I18NProvider.translate(key);
    }

    /** What can be done with it now, the most likely first. */
    static List<AssignmentAction> of(AssignmentItem item) {
        return switch (item.state()) {
            case PLANNED, APPROVED, WITHDRAWN -> List.of();
            case SUBMITTED -> List.of(REVIEW, WITHDRAW);
            case OPEN, RETURNED -> List.of(REMIND, FILL_IN, MOVE_DEADLINE, WITHDRAW);
        };
    }
}
