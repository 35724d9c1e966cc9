package se.arshjulet.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import se.arshjulet.account.Role;
import se.arshjulet.conclusion.FollowUpDriving;
import se.arshjulet.conclusion.FollowUpParts;
import se.arshjulet.conclusion.FollowUpProposals;
import se.arshjulet.conclusion.FollowUps;
import se.arshjulet.datarequest.Assignments;
import se.arshjulet.demo.Ensemble.Running;
import se.arshjulet.form.AnswerKey;
import se.arshjulet.form.AnswerStatus;
import se.arshjulet.form.AnswerValue;
import se.arshjulet.form.FormDefinition;
import se.arshjulet.form.Question;
import se.arshjulet.form.Section;

/** What the demo's people do in a follow-up, each with the product's own services. */
@Component
@ConditionalOnProperty("arshjulet.demo")
class FollowUpPlay {

    private final FollowUps followUps;
    private final FollowUpDriving driving;
    private final FollowUpProposals proposals;
    private final FollowUpParts parts;
    private final Assignments assignments;
    private final Play play;
    private final TransactionTemplate transaction;
    private final Clock clock;

    FollowUpPlay(
            FollowUps followUps,
            FollowUpDriving driving,
            FollowUpProposals proposals,
            FollowUpParts parts,
            Assignments assignments,
            Play play,
            TransactionTemplate transaction,
            Clock clock) {
        this.followUps = followUps;
        this.driving = driving;
        this.proposals = proposals;
        this.parts = parts;
        this.assignments = assignments;
        this.play = play;
        this.transaction = transaction;
        this.clock = clock;
    }

    Running start(Ensemble ensemble, FollowUps.Plan plan) {
        return ensemble.stage().as(ensemble.coordinator(), () -> {
            driving.start(plan);
            return play.running(
                    ensemble, Objects.requireNonNull(sheet(plan.year()).roundId()), plan.answersDueOn());
        });
    }

    void answer(Ensemble ensemble, Running round, String member, FollowUpStory.Answer story) {
        UUID assignment = round.of(member);
        ensemble.stage().as(ensemble.representative(member), () -> {
            transaction.executeWithoutResult(status -> write(assignment, story));
            Play.requireWhole(member, assignments.submit(assignment));
        });
    }

    /** A part a konklusion, in their order: how it has gone, on what grounds, what is needed. */
    private void write(UUID assignment, FollowUpStory.Answer story) {
        FormDefinition form = assignments.open(assignment).form();
        int number = 0;
        for (Section section : form.sections()) {
            List<Question> questions = section.questions();
            String view = story.views().get(number++).name();
            save(assignment, questions.get(0), new AnswerValue.Choices(List.of(view), List.of()));
            save(assignment, questions.get(1), text(story.grounds().get(number)));
            save(assignment, questions.get(2), text(story.needs().get(number)));
        }
    }

    private static @Nullable AnswerValue text(@Nullable String words) {
        return words == null ? null : new AnswerValue.Text(words);
    }

    private void save(UUID assignment, Question question, @Nullable AnswerValue value) {
        if (value != null) {
            assignments.save(assignment, AnswerKey.of(question.key()), AnswerStatus.GIVEN, value);
        }
    }

    void propose(Ensemble ensemble, int year, FollowUpStory.Year story) {
        ensemble.stage().as(ensemble.coordinator(), () -> {
            for (FollowUps.Item item : sheet(year).items()) {
                FollowUpStory.Proposal proposal =
                        Objects.requireNonNull(story.proposals().get(item.number()));
                proposals.propose(item.id(), proposal.status(), proposal.grounds());
                show(item, story.quote());
            }
            driving.proposed(year);
        });
    }

    private void show(FollowUps.Item item, FollowUpStory.@Nullable Quote quote) {
        if (quote != null && quote.conclusion() == item.number()) {
            item.views().stream()
                    .filter(view -> view.memberName().equals(quote.member()))
                    .forEach(view -> proposals.showPublicly(item.id(), view.assignmentId(), true));
        }
    }

    void comment(Ensemble ensemble, int year, Map<Integer, String> comments) {
        ensemble.stage().as(ensemble.official(Role.REVIEWER), () -> {
            FollowUps.Sheet sheet = sheet(year);
            for (FollowUps.Item item : sheet.items()) {
                String comment = comments.get(item.number());
                if (comment != null) {
                    parts.comment(Objects.requireNonNull(sheet.stepId()), item.id(), comment);
                }
            }
        });
    }

    void haveCommented(Ensemble ensemble, int year) {
        ensemble.stage()
                .as(
                        ensemble.official(Role.REVIEWER),
                        () -> parts.done(Objects.requireNonNull(sheet(year).stepId())));
    }

    void toBoard(Ensemble ensemble, int year) {
        ensemble.stage().as(ensemble.coordinator(), () -> driving.toBoard(year));
    }

    /** The board finds what was proposed; the coordinator registers it after the minutes. */
    void decide(Ensemble ensemble, int year, String minuteReference) {
        ensemble.stage()
                .as(
                        ensemble.coordinator(),
                        () -> parts.decide(
                                year,
                                new FollowUps.Decision(
                                        LocalDate.now(clock), minuteReference, Map.of(), Map.of(), false)));
    }

    private FollowUps.Sheet sheet(int year) {
        return followUps.find(year).orElseThrow();
    }
}
