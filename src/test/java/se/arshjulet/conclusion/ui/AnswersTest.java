package se.arshjulet.conclusion.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.arshjulet.conclusion.ActionState;
import se.arshjulet.conclusion.PlannedActions.ActionItem;

/** What counts as an answer to a konklusion today. */
class AnswersTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Test
    void whatIsOpenAnswersWhicheverPlanItStandsIn() {
        assertThat(now(
                        action("gammal", 2023, ActionState.UNDER_WAY, null),
                        action("ny", 2027, ActionState.PLANNED, null)))
                .containsExactly("gammal", "ny");
    }

    @Test
    void whatIsDoneAnswersThroughItsPlansYearAndNoLonger() {
        assertThat(now(action("i år", 2026, ActionState.DONE, null), action("i fjol", 2025, ActionState.DONE, null)))
                .containsExactly("i år");
    }

    @Test
    void whatIsCancelledAnswersNothing() {
        assertThat(now(action("struken", 2026, ActionState.CANCELLED, null))).isEmpty();
    }

    @Test
    void whatIsLateComesFirstAndWhatIsDoneLast() {
        assertThat(now(
                        action("klar", 2026, ActionState.DONE, null),
                        action("planerad", 2026, ActionState.PLANNED, TODAY),
                        action("pågår", 2026, ActionState.UNDER_WAY, TODAY.plusDays(1)),
                        action("försenad", 2026, ActionState.PLANNED, TODAY.minusDays(1))))
                .containsExactly("försenad", "pågår", "planerad", "klar");
    }

    private static List<String> now(ActionItem... actions) {
        return Answers.now(List.of(actions), TODAY).stream()
                .map(ActionItem::title)
                .toList();
    }

    private static ActionItem action(String title, int year, ActionState state, @Nullable LocalDate due) {
        return new ActionItem(UUID.randomUUID(), year, title, "", "", "", null, due, state, "", List.of(1));
    }
}
