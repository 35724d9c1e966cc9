package se.arshjulet.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import se.arshjulet.conclusion.FollowUps;
import se.arshjulet.demo.Ensemble.Running;

/**
 * The konklusioner followed up: last year from the first question to the board's stand, this year until
 * Beredningsgruppen has begun to comment. Between the two, three of them get other words.
 */
@Component
@ConditionalOnProperty("arshjulet.demo")
class FollowUpsInMotion {

    private static final LocalTime MORNING = LocalTime.of(10, 4);
    private static final LocalTime AFTERNOON = LocalTime.of(15, 22);

    private final Script script;
    private final FollowUpPlay play;
    private final Calendar calendar;

    FollowUpsInMotion(Script script, FollowUpPlay play, Calendar calendar) {
        this.script = script;
        this.play = play;
        this.calendar = calendar;
    }

    /** When last year's map is published, and before the year is planned. */
    void lastYear(Ensemble exempel, LocalDate today) {
        FollowUpStory.Year story = script.followUps().lastYear();
        int year = today.getYear() - 1;
        LocalDate start = today.minusDays(396);
        Running round = ask(exempel, year, story, start, start.plusDays(56));
        answers(exempel, round, story, start.plusDays(4), 3);
        on(exempel, start.plusDays(27), MORNING);
        play.propose(exempel, year, story);
        on(exempel, start.plusDays(36), AFTERNOON);
        play.comment(exempel, year, story.comments());
        play.approve(exempel, year);
        on(exempel, start.plusDays(56), AFTERNOON);
        play.decide(exempel, year, story.minuteReference());
    }

    /** Everybody has answered before this year's round on the organisations begins. */
    void gather(Ensemble exempel, LocalDate today) {
        FollowUpStory.Year story = script.followUps().thisYear();
        Running round = ask(exempel, today.getYear(), story, today.minusDays(47), today.plusDays(26));
        answers(exempel, round, story, today.minusDays(43), 3);
    }

    void propose(Ensemble exempel, LocalDate today) {
        on(exempel, today.minusDays(11), MORNING);
        play.propose(exempel, today.getYear(), script.followUps().thisYear());
    }

    /** She has begun, and is not ready: it waits for her. */
    void comment(Ensemble exempel, LocalDate today) {
        on(exempel, today.minusDays(4), AFTERNOON);
        play.comment(exempel, today.getYear(), script.followUps().thisYear().comments());
    }

    /** @param boardMeetsOn ahead of which every step has its last day */
    private Running ask(Ensemble exempel, int year, FollowUpStory.Year story, LocalDate start, LocalDate boardMeetsOn) {
        on(exempel, start, MORNING);
        return play.start(
                exempel,
                new FollowUps.Plan(
                        year,
                        start.plusDays(22),
                        boardMeetsOn.minusDays(28),
                        boardMeetsOn.minusDays(18),
                        boardMeetsOn,
                        List.of(7),
                        story.coveringText(),
                        exempel.recipients(),
                        FollowUps.Plan.byGroup(null, true)));
    }

    private void answers(Ensemble exempel, Running round, FollowUpStory.Year story, LocalDate first, int daysBetween) {
        LocalDate day = first;
        for (String member : exempel.representatives().keySet()) {
            on(exempel, day, AFTERNOON);
            play.answer(
                    exempel,
                    round,
                    member,
                    Objects.requireNonNull(story.answers().get(member)));
            day = day.plusDays(daysBetween);
        }
    }

    private void on(Ensemble exempel, LocalDate day, LocalTime time) {
        calendar.moveTo(exempel.associationId(), day, time);
    }
}
