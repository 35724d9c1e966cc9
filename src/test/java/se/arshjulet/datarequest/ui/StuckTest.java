package se.arshjulet.datarequest.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.arshjulet.datarequest.AssignmentState;
import se.arshjulet.datarequest.RoundState;
import se.arshjulet.datarequest.Rounds.Asked;
import se.arshjulet.datarequest.Rounds.AssignmentItem;
import se.arshjulet.datarequest.Rounds.RoundItem;
import se.arshjulet.datarequest.ui.AssignmentBadge.Standing;
import se.arshjulet.datarequest.ui.Stuck.Reason;
import se.arshjulet.datarequest.ui.Upcoming.Kind;
import se.arshjulet.review.Audience;
import se.arshjulet.review.ReviewState;
import se.arshjulet.review.Reviews.ReviewItem;

class StuckTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 20);
    private static final Instant THEN = Instant.parse("2026-03-10T08:00:00Z");
    private static final UUID ROUND = UUID.randomUUID();

    @Test
    void whatIsSentInWaitsForReview() {
        assertThat(stuck(item(AssignmentState.SUBMITTED, TODAY.minusDays(2), THEN, THEN, null, 20)))
                .isEqualTo(new Stuck(Reason.WAITS_FOR_REVIEW, AssignmentAction.REVIEW));
    }

    @Test
    void whatAGroupHasBeenSlowWithIsLookedAt() {
        AssignmentItem sent = item(AssignmentState.SUBMITTED, TODAY.minusDays(2), THEN, THEN, null, 20);
        assertThat(Stuck.of(new StuckCase(sent, null, null, false, review(Audience.PREPARATORY_GROUP)), TODAY))
                .isEqualTo(new Stuck(Reason.WAITS_FOR_GROUP, AssignmentAction.SHOW_REVIEW));
        assertThat(Stuck.of(new StuckCase(sent, null, null, false, review(Audience.COORDINATOR)), TODAY))
                .isEqualTo(new Stuck(Reason.WAITS_FOR_REVIEW, AssignmentAction.REVIEW));
    }

    private static ReviewItem review(Audience audience) {
        return new ReviewItem(
                UUID.randomUUID(),
                "DATA_REQUEST",
                UUID.randomUUID(),
                "Modulen",
                "Anna Ek",
                THEN,
                ReviewState.OPEN,
                null,
                null,
                0,
                1,
                "Granskning",
                audience,
                1,
                0,
                false,
                null,
                false,
                false,
                "");
    }

    @Test
    void whoHasLeftIsReplacedWhateverElseIsTrue() {
        for (AssignmentState state : List.of(AssignmentState.OPEN, AssignmentState.RETURNED)) {
            AssignmentItem hers = item(state, TODAY.minusDays(2), null, null, null, 0);
            assertThat(Stuck.of(new StuckCase(hers, TODAY.minusDays(20), TODAY, true, null), TODAY))
                    .isEqualTo(new Stuck(Reason.GONE, AssignmentAction.REASSIGN));
        }
    }

    @Test
    void whoAsksForTimeGetsAnAnswerBeforeAnythingElse() {
        AssignmentItem asking = asking(item(AssignmentState.OPEN, TODAY.minusDays(2), THEN, null, null, 0));
        assertThat(Stuck.of(new StuckCase(asking, TODAY.minusDays(20), TODAY, true, null), TODAY))
                .isEqualTo(new Stuck(Reason.ASKS_FOR_TIME, AssignmentAction.GRANT_TIME));
    }

    @Test
    void whoHasNotOpenedTheMailForFiveDaysIsCalledAndBeforeThatReminded() {
        AssignmentItem unseen = item(AssignmentState.OPEN, TODAY.plusDays(9), null, null, null, 0);
        assertThat(Stuck.of(new StuckCase(unseen, TODAY.minusDays(5), null, false, null), TODAY))
                .isEqualTo(new Stuck(Reason.NOT_OPENED, AssignmentAction.CONTACT));
        assertThat(Stuck.of(new StuckCase(unseen, TODAY.minusDays(4), null, false, null), TODAY))
                .isEqualTo(new Stuck(Reason.NOT_OPENED, AssignmentAction.REMIND));
    }

    @Test
    void whoHasOpenedAndIsLateIsRemindedAndGetsTimeIfSheJustWas() {
        AssignmentItem opened = item(AssignmentState.OPEN, TODAY.minusDays(2), THEN, null, null, 0);
        assertThat(stuck(opened)).isEqualTo(new Stuck(Reason.NOT_BEGUN, AssignmentAction.REMIND));
        assertThat(Stuck.of(reminded(opened, 3), TODAY))
                .isEqualTo(new Stuck(Reason.NOT_BEGUN, AssignmentAction.REMIND));
        assertThat(Stuck.of(reminded(opened, 2), TODAY))
                .isEqualTo(new Stuck(Reason.NOT_BEGUN, AssignmentAction.MOVE_DEADLINE));
        AssignmentItem begun = item(AssignmentState.OPEN, TODAY.minusDays(2), THEN, THEN, null, 10);
        assertThat(Stuck.of(reminded(begun, 0), TODAY))
                .isEqualTo(new Stuck(Reason.BEGUN, AssignmentAction.MOVE_DEADLINE));
    }

    @Test
    void whatWasReturnedIsReminded() {
        assertThat(stuck(item(AssignmentState.RETURNED, TODAY.plusDays(2), THEN, THEN, null, 20)))
                .isEqualTo(new Stuck(Reason.RETURNED, AssignmentAction.REMIND));
    }

    @Test
    void whatTheCoordinatorFilledInOnlyNeedsAReminder() {
        assertThat(stuck(item(AssignmentState.OPEN, TODAY.minusDays(30), null, THEN, THEN, 20)))
                .isEqualTo(new Stuck(Reason.UNCONFIRMED, AssignmentAction.REMIND));
    }

    @Test
    void onlyWhatIsCompleteIsToBeConfirmed() {
        assertThat(Standing.of(item(AssignmentState.OPEN, TODAY, null, THEN, THEN, 20), TODAY))
                .isEqualTo(Standing.PREPARED);
        assertThat(Standing.of(item(AssignmentState.OPEN, TODAY, null, THEN, THEN, 19), TODAY))
                .isEqualTo(Standing.HANDED_OVER);
    }

    @Test
    void whatComesIsCountedByDayAndOnlyForThoseWhoHaveNotAnswered() {
        LocalDate due = TODAY.plusDays(5);
        List<AssignmentItem> underWay = List.of(
                item(AssignmentState.OPEN, due, null, null, null, 0),
                item(AssignmentState.OPEN, due, THEN, THEN, null, 4),
                item(AssignmentState.SUBMITTED, due, THEN, THEN, null, 20),
                item(AssignmentState.RETURNED, TODAY, THEN, THEN, null, 20));
        assertThat(Upcoming.of(List.of(round(due)), underWay, TODAY))
                .containsExactly(
                        coming(TODAY, Kind.LAST_DAY, 1),
                        coming(TODAY.plusDays(1), Kind.REMINDER, 1),
                        coming(TODAY.plusDays(2), Kind.REMINDER, 2),
                        coming(due, Kind.LAST_DAY, 2),
                        coming(due.plusDays(1), Kind.REMINDER, 2));
    }

    /** Three have not answered, so what concerns three concerns everybody. */
    private static Upcoming coming(LocalDate on, Kind kind, int members) {
        return new Upcoming(
                on,
                kind,
                ROUND,
                "Organisationsmodulen 2026",
                Collections.nCopies(members, "Storby kommun"),
                members == 3);
    }

    private static Stuck stuck(AssignmentItem item) {
        return Stuck.of(new StuckCase(item, TODAY.minusDays(1), null, false, null), TODAY);
    }

    private static StuckCase reminded(AssignmentItem item, int daysAgo) {
        return new StuckCase(item, TODAY.minusDays(20), TODAY.minusDays(daysAgo), false, null);
    }

    private static AssignmentItem asking(AssignmentItem item) {
        return item(
                item.state(),
                item.dueOn(),
                item.openedAt(),
                item.lastSavedAt(),
                item.preparedAt(),
                item.done(),
                new Asked(UUID.randomUUID(), TODAY.plusDays(9), "Semester.", THEN));
    }

    private static RoundItem round(LocalDate due) {
        return new RoundItem(
                ROUND,
                "Organisationsmodulen 2026",
                UUID.randomUUID(),
                "Organisationsmodulen",
                2026,
                due,
                List.of(14, 3, -1),
                "",
                RoundState.RUNNING,
                THEN,
                0,
                2,
                0,
                1,
                1,
                0,
                0,
                0,
                0);
    }

    private static AssignmentItem item(
            AssignmentState state, LocalDate due, Instant opened, Instant saved, Instant prepared, int done) {
        return item(state, due, opened, saved, prepared, done, null);
    }

    private static AssignmentItem item(
            AssignmentState state,
            LocalDate due,
            Instant opened,
            Instant saved,
            Instant prepared,
            int done,
            Asked asked) {
        return new AssignmentItem(
                UUID.randomUUID(),
                ROUND,
                "Organisationsmodulen 2026",
                UUID.randomUUID(),
                "Storby kommun",
                UUID.randomUUID(),
                "Anna Ek",
                state,
                due,
                THEN,
                opened,
                saved,
                null,
                null,
                null,
                prepared,
                null,
                done,
                20,
                asked,
                false,
                true,
                null);
    }
}
