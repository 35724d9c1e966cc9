package se.arshjulet.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import se.arshjulet.base.WorkingDays;
import se.arshjulet.demo.InterviewStory.InformantStory;
import se.arshjulet.demo.InterviewStory.Interview;
import se.arshjulet.demo.InterviewStory.RoundStory;
import se.arshjulet.demo.InterviewStory.State;

/** The interviews that the konklusioner rest on: last year's, all of them held, and this year's, half-way. */
@Component
@ConditionalOnProperty("arshjulet.demo")
class InterviewsInMotion {

    /** When the association begins, a few days ahead of its first round. */
    static final int BEGINS_DAYS_AGO = 465;

    private static final LocalTime MORNING = LocalTime.of(8, 20);
    private static final LocalTime NOON = LocalTime.of(11, 50);

    private static final int FIRST_READ_DAYS_AGO = 433;
    private static final int READ_DAYS_AGO = 48;
    private static final int BOOKED_DAYS_AGO = 74;
    private static final int MORE_ASKED_DAYS_AGO = 24;
    private static final int MORE_ANSWER_BY_DAYS_AGO = 10;
    private static final int MORE_BOOKED_DAYS_AGO = 17;
    private static final int LATELY_DAYS_AGO = 3;
    private static final int OFFERED_IN_DAYS = 2;

    private final InterviewScript script;
    private final InterviewPlay play;
    private final CodingPlay coding;
    private final Calendar calendar;
    private final WorkingDays workingDays;

    InterviewsInMotion(
            InterviewScript script, InterviewPlay play, CodingPlay coding, Calendar calendar, WorkingDays workingDays) {
        this.script = script;
        this.play = play;
        this.coding = coding;
        this.calendar = calendar;
        this.workingDays = workingDays;
    }

    /** Before the konklusioner are written. What was said then is brought in: nobody was invited here yet. */
    void lastYear(Ensemble exempel, LocalDate today) {
        play.takeKey(exempel);
        Scene scene = begin(exempel, today, 1, interview -> true);
        scene.interviews().forEach(interview -> {
            on(exempel, dayOf(interview, today), NOON);
            play.bringIn(exempel, scene.round(), scene.informant(interview), interview, dayOf(interview, today));
        });
        play.close(exempel, scene.round());
        on(exempel, today.minusDays(FIRST_READ_DAYS_AGO), MORNING);
        coding.writeCodebook(exempel);
        coding.read(exempel, today.getYear() - 1, scene.interviews());
        on(exempel, today.minusDays(FIRST_READ_DAYS_AGO), NOON);
        coding.tidyCodebook(exempel);
    }

    /** The first half of this year's, before the members are asked how they see the konklusioner. */
    void thisYear(Ensemble exempel, LocalDate today) {
        Scene scene = begin(exempel, today, 0, InterviewsInMotion::isFirstHalf);
        scene.interviews()
                .forEach(interview -> play.invite(
                        exempel,
                        scene.round(),
                        scene.informant(interview),
                        interview,
                        dayOf(interview, today),
                        today.minusDays(BOOKED_DAYS_AGO)));
        on(exempel, today.minusDays(BOOKED_DAYS_AGO), MORNING);
        scene.interviews()
                .forEach(interview -> play.book(
                        exempel, scene.round(), scene.informant(interview), interview, dayOf(interview, today)));
        scene.interviews().forEach(interview -> {
            on(exempel, dayOf(interview, today), NOON);
            play.hold(exempel, scene.round(), scene.informant(interview), interview, dayOf(interview, today));
        });
        on(exempel, today.minusDays(READ_DAYS_AGO), NOON);
        coding.read(exempel, today.getYear(), scene.interviews());
    }

    /** The other half is asked. */
    void askMore(Ensemble exempel, LocalDate today) {
        on(exempel, today.minusDays(MORE_ASKED_DAYS_AGO), MORNING);
        Scene scene = otherHalf(exempel, today);
        scene.interviews()
                .forEach(interview -> play.invite(
                        exempel,
                        scene.round(),
                        scene.informant(interview),
                        interview,
                        dayOf(interview, today),
                        today.minusDays(MORE_ANSWER_BY_DAYS_AGO)));
    }

    /** All of them have answered but one, and one does not want to. */
    void bookMore(Ensemble exempel, LocalDate today) {
        on(exempel, today.minusDays(MORE_BOOKED_DAYS_AGO), MORNING);
        Scene scene = otherHalf(exempel, today);
        scene.interviews().forEach(interview -> {
            if (interview.daysAgo() != null) {
                play.book(exempel, scene.round(), scene.informant(interview), interview, dayOf(interview, today));
            } else if (interview.state() == State.DECLINED) {
                play.notHeld(exempel, scene.round(), scene.informant(interview), interview);
            }
        });
    }

    /** One was held, and is to be written up; of another nothing came. */
    void lately(Ensemble exempel, LocalDate today) {
        on(exempel, today.minusDays(LATELY_DAYS_AGO), NOON);
        Scene scene = otherHalf(exempel, today);
        scene.interviews().forEach(interview -> {
            if (interview.state() == State.HELD) {
                play.hold(exempel, scene.round(), scene.informant(interview), interview, dayOf(interview, today));
            } else if (interview.state() == State.NOT_HELD) {
                play.notHeld(exempel, scene.round(), scene.informant(interview), interview);
            }
        });
    }

    private Scene begin(Ensemble exempel, LocalDate today, int yearsAgo, Predicate<Interview> wanted) {
        RoundStory round = script.interviews().rounds().stream()
                .filter(one -> one.yearsAgo() == yearsAgo)
                .findFirst()
                .orElseThrow();
        on(exempel, today.minusDays(round.startsDaysAgo()), MORNING);
        return scene(exempel, yearsAgo, play.plan(exempel, round, today), wanted);
    }

    private Scene otherHalf(Ensemble exempel, LocalDate today) {
        return scene(exempel, 0, play.round(exempel, today.getYear()), interview -> !isFirstHalf(interview));
    }

    private Scene scene(Ensemble exempel, int yearsAgo, UUID round, Predicate<Interview> wanted) {
        InterviewStory story = script.interviews();
        List<Interview> interviews = story.interviews().stream()
                .filter(interview -> interview.yearsAgo() == yearsAgo)
                .filter(wanted)
                .sorted(Comparator.comparing(InterviewsInMotion::daysAgo).reversed())
                .toList();
        List<InformantStory> people = story.informants().stream()
                .filter(person -> interviews.stream().anyMatch(one -> one.informant() == person.number()))
                .toList();
        return new Scene(round, play.meet(exempel, people), interviews);
    }

    private static boolean isFirstHalf(Interview interview) {
        return interview.text() != null;
    }

    /** Where no time was booked, one that was offered. */
    private static int daysAgo(Interview interview) {
        Integer days = interview.daysAgo();
        return days == null ? -OFFERED_IN_DAYS : days;
    }

    /** When somebody works; what was the other day stays before today. */
    private LocalDate dayOf(Interview interview, LocalDate today) {
        LocalDate day = today.minusDays(daysAgo(interview));
        return daysAgo(interview) >= 0 && daysAgo(interview) <= LATELY_DAYS_AGO
                ? workingDays.onOrBefore(day)
                : workingDays.onOrAfter(day);
    }

    private void on(Ensemble exempel, LocalDate day, LocalTime time) {
        calendar.moveTo(exempel.associationId(), day, time);
    }

    /** @param people     by number
     * @param interviews the earliest first */
    private record Scene(UUID round, Map<Integer, UUID> people, List<Interview> interviews) {

        UUID informant(Interview interview) {
            return Objects.requireNonNull(people.get(interview.informant()));
        }
    }
}
