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
import se.arshjulet.datarequest.Rounds.AssignmentItem;
import se.arshjulet.datarequest.Rounds.RoundItem;
import se.arshjulet.datarequest.ui.AssignmentBadge.Standing;
import se.arshjulet.datarequest.ui.Stuck.Reason;
import se.arshjulet.datarequest.ui.Upcoming.Kind;

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
    void aFreshSilenceIsRemindedAndALongOneIsCalled() {
        assertThat(stuck(item(AssignmentState.OPEN, TODAY.minusDays(2), null, null, null, 0)))
                .isEqualTo(new Stuck(Reason.NOT_OPENED, AssignmentAction.REMIND));
        assertThat(stuck(item(AssignmentState.OPEN, TODAY.minusDays(10), null, null, null, 0)))
                .isEqualTo(new Stuck(Reason.NOT_OPENED, AssignmentAction.FILL_IN));
        assertThat(stuck(item(AssignmentState.OPEN, TODAY.minusDays(2), THEN, null, null, 0)))
                .isEqualTo(new Stuck(Reason.NOT_BEGUN, AssignmentAction.REMIND));
        assertThat(stuck(item(AssignmentState.RETURNED, TODAY.plusDays(2), THEN, THEN, null, 20)))
                .isEqualTo(new Stuck(Reason.RETURNED, AssignmentAction.REMIND));
    }

    @Test
    void whoIsNearlyDoneGetsMoreTime() {
        assertThat(stuck(item(AssignmentState.OPEN, TODAY.minusDays(2), THEN, THEN, null, 10)))
                .isEqualTo(new Stuck(Reason.BEGUN, AssignmentAction.MOVE_DEADLINE));
        assertThat(stuck(item(AssignmentState.OPEN, TODAY.minusDays(2), THEN, THEN, null, 9)))
                .isEqualTo(new Stuck(Reason.BEGUN, AssignmentAction.REMIND));
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
        return Stuck.of(item, TODAY);
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
                opened,
                saved,
                null,
                null,
                null,
                prepared,
                null,
                done,
                20,
                null,
                false,
                true);
    }
}
