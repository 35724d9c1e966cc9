package se.arshjulet.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.arshjulet.task.ReminderSchedule.Act;

class ReminderScheduleTest {

    private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");

    /** Two reminders before the last day and one after; the clocks go forward on 29 March. */
    private final ReminderSchedule schedule =
            new ReminderSchedule(LocalDate.of(2026, 3, 31), List.of(14, 3, -2), SWEDEN);

    @Test
    void wakesAtEightSwedishTimeAlsoAcrossTheChangeToSummerTime() {
        assertThat(schedule.steps())
                .extracting(step -> LocalDateTime.ofInstant(step.at(), SWEDEN).toString())
                .containsExactly("2026-03-17T08:00", "2026-03-28T08:00", "2026-04-01T08:00", "2026-04-02T08:00");
    }

    @Test
    void tellsTheCoordinatorTheMorningAfterTheLastDay() {
        assertThat(schedule.steps())
                .extracting(ReminderSchedule.Step::act)
                .containsExactly(Act.REMIND, Act.REMIND, Act.ESCALATE, Act.REMIND);
    }

    @Test
    void sleepsUntilTheNextStepAndThenForEver() {
        assertThat(schedule.nextAfter(at("2026-03-01T12:00"))).isEqualTo(at("2026-03-17T08:00"));
        assertThat(schedule.nextAfter(at("2026-03-17T08:00"))).isEqualTo(at("2026-03-28T08:00"));
        assertThat(schedule.nextAfter(at("2026-04-02T08:00"))).isEqualTo(ReminderSchedule.NEVER);
    }

    @Test
    void doesEachThingOnceThatWasMissedDuringAStandstill() {
        assertThat(schedule.due(at("2026-03-17T08:00"), at("2026-03-17T08:01"))).containsExactly(Act.REMIND);
        assertThat(schedule.due(at("2026-03-17T08:00"), at("2026-04-01T09:00")))
                .containsExactlyInAnyOrder(Act.REMIND, Act.ESCALATE);
        assertThat(schedule.due(at("2026-04-01T08:00"), at("2026-04-01T08:01"))).containsExactly(Act.ESCALATE);
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(SWEDEN).toInstant();
    }
}
