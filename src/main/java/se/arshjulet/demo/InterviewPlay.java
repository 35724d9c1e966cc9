package se.arshjulet.demo;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import se.arshjulet.demo.InterviewStory.InformantStory;
import se.arshjulet.demo.InterviewStory.Interview;
import se.arshjulet.demo.InterviewStory.RoundStory;
import se.arshjulet.interview.InformantKey;
import se.arshjulet.interview.Informants;
import se.arshjulet.interview.InterviewRounds;
import se.arshjulet.interview.InterviewTexts;
import se.arshjulet.interview.Interviews;
import se.arshjulet.interview.Interviews.Meeting;

/** What the demo's coordinators do with its nyckelpersoner, each with the product's own services. */
@Component
@ConditionalOnProperty("arshjulet.demo")
class InterviewPlay {

    private static final LocalTime BEGINS = LocalTime.of(9, 0);
    private static final LocalTime OR = LocalTime.of(14, 0);
    private static final int USUAL_MINUTES = 60;

    /** What is said is kept for the konklusioner of three years, and then a decision is taken on it. */
    private static final int YEARS_KEPT = 3;

    private final InterviewRounds rounds;
    private final Interviews interviews;
    private final Informants informants;
    private final InformantKey key;
    private final InterviewTexts texts;
    private final InterviewScript script;

    InterviewPlay(
            InterviewRounds rounds,
            Interviews interviews,
            Informants informants,
            InformantKey key,
            InterviewTexts texts,
            InterviewScript script) {
        this.rounds = rounds;
        this.interviews = interviews;
        this.informants = informants;
        this.key = key;
        this.texts = texts;
        this.script = script;
    }

    /** The coordinator keeps the key to who they are; her colleague does not. */
    void takeKey(Ensemble ensemble) {
        UUID holder = ensemble.coordinator().person().id();
        ensemble.stage().as(ensemble.coordinator(), () -> key.grant(holder));
    }

    UUID plan(Ensemble ensemble, RoundStory story, LocalDate today) {
        int year = today.getYear() - story.yearsAgo();
        return ensemble.stage()
                .as(
                        ensemble.coordinator(),
                        () -> rounds.create(new InterviewRounds.Draft(
                                story.name() + " " + year,
                                year,
                                today.minusDays(story.startsDaysAgo()),
                                today.minusDays(story.endsDaysAgo()),
                                story.information(),
                                LocalDate.of(year + YEARS_KEPT, 12, 31))));
    }

    UUID round(Ensemble ensemble, int year) {
        return ensemble.stage().as(ensemble.coordinator(), () -> rounds.list().stream()
                .filter(round -> round.year() == year)
                .map(InterviewRounds.Head::id)
                .findFirst()
                .orElseThrow());
    }

    /** Whoever has not been met before is written into the register.
     * @return all nyckelpersoner that the association knows, by number */
    Map<Integer, UUID> meet(Ensemble ensemble, Collection<InformantStory> people) {
        return ensemble.stage().as(ensemble.coordinator(), () -> {
            Map<Integer, UUID> known = known();
            people.stream()
                    .filter(person -> !known.containsKey(person.number()))
                    .forEach(person -> informants.add(new Informants.Draft(
                            Objects.requireNonNull(ensemble.memberIds().get(person.member())),
                            person.function(),
                            person.name(),
                            person.email(),
                            "")));
            return known();
        });
    }

    private Map<Integer, UUID> known() {
        return informants.list().stream()
                .collect(Collectors.toMap(Informants.Informant::number, Informants.Informant::id));
    }

    /** Held that morning without having been booked here, and brought in with its text. */
    void bringIn(Ensemble ensemble, UUID round, UUID informant, Interview story, LocalDate day) {
        Stage.Player interviewer = ensemble.person(story.interviewer());
        ensemble.stage().as(interviewer, () -> {
            UUID interview = rounds.recordHeld(
                    round,
                    informant,
                    interviewer.person().id(),
                    day.atTime(BEGINS),
                    Objects.requireNonNull(story.minutes()));
            finish(interview, story);
        });
    }

    private void finish(UUID interview, Interview story) {
        texts.add(
                interview,
                Objects.requireNonNull(story.kind()),
                Objects.requireNonNull(story.title()),
                script.text(Objects.requireNonNull(story.text())));
        interviews.confirmByHand(interview);
    }

    void close(Ensemble ensemble, UUID round) {
        ensemble.stage().as(ensemble.coordinator(), () -> rounds.close(round));
    }

    /** Chosen, and asked to come that morning or that afternoon. */
    void invite(Ensemble ensemble, UUID round, UUID informant, Interview story, LocalDate day, LocalDate answerBy) {
        Stage.Player interviewer = ensemble.person(story.interviewer());
        ensemble.stage().as(interviewer, () -> {
            rounds.choose(round, Set.of(informant), interviewer.person().id());
            interviews.invite(
                    interviewOf(round, informant),
                    new Interviews.Invitation(
                            List.of(meeting(story, day.atTime(BEGINS)), meeting(story, day.atTime(OR))), answerBy, ""));
        });
    }

    /** Agreed on by telephone. */
    void book(Ensemble ensemble, UUID round, UUID informant, Interview story, LocalDate day) {
        as(ensemble, story, () -> interviews.book(interviewOf(round, informant), meeting(story, day.atTime(BEGINS))));
    }

    /** Held that morning, with or without a text to show for it yet. */
    void hold(Ensemble ensemble, UUID round, UUID informant, Interview story, LocalDate day) {
        as(ensemble, story, () -> {
            UUID interview = interviewOf(round, informant);
            interviews.held(interview, meeting(story, day.atTime(BEGINS)));
            if (story.text() != null) {
                finish(interview, story);
            }
        });
    }

    void notHeld(Ensemble ensemble, UUID round, UUID informant, Interview story) {
        as(
                ensemble,
                story,
                () -> interviews.notHeld(interviewOf(round, informant), Objects.requireNonNull(story.reason())));
    }

    private static void as(Ensemble ensemble, Interview story, Runnable act) {
        ensemble.stage().as(ensemble.person(story.interviewer()), act);
    }

    private UUID interviewOf(UUID round, UUID informant) {
        return rounds.find(round).orElseThrow().lines().stream()
                .filter(line -> line.informant().id().equals(informant))
                .map(Interviews.Line::id)
                .findFirst()
                .orElseThrow();
    }

    private static Meeting meeting(Interview story, LocalDateTime time) {
        Integer minutes = story.minutes();
        return new Meeting(time, minutes == null ? USUAL_MINUTES : minutes, story.place());
    }
}
