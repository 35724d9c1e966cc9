package se.arshjulet.conclusion.ui;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import se.arshjulet.conclusion.ActionState;
import se.arshjulet.conclusion.PlannedActions.ActionItem;

/** What is done about a konklusion now: what is open, and what this year's plan has got done; late first. */
final class Answers {

    private Answers() {}

    static List<ActionItem> now(List<ActionItem> actions, LocalDate today) {
        return actions.stream()
                .filter(action -> isNow(action, today))
                .sorted(Comparator.comparing((ActionItem action) -> !action.isLate(today))
                        .thenComparing(action -> order(action.state())))
                .toList();
    }

    private static boolean isNow(ActionItem action, LocalDate today) {
        return action.state().isOpen() || action.state() == ActionState.DONE && action.planYear() >= today.getYear();
    }

    private static int order(ActionState state) {
        return switch (state) {
            case UNDER_WAY -> 0;
            case PLANNED -> 1;
            case DONE -> 2;
            case CANCELLED -> 3;
        };
    }
}
