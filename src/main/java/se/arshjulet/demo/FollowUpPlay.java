package se.arshjulet.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import se.arshjulet.account.Role;
import se.arshjulet.conclusion.FollowUpDriving;
import se.arshjulet.conclusion.FollowUpParts;
import se.arshjulet.conclusion.FollowUpProposals;
import se.arshjulet.conclusion.FollowUps;
import se.arshjulet.datarequest.Assignments;
import se.arshjulet.demo.Ensemble.Running;
import se.arshjulet.review.Reviews;

/** What the demo's people do in a follow-up, each with the product's own services. */
@Component
@ConditionalOnProperty("arshjulet.demo")
class FollowUpPlay {

    private final FollowUps followUps;
    private final FollowUpDriving driving;
    private final FollowUpProposals proposals;
    private final FollowUpParts parts;
    private final Reviews reviews;
    private final Assignments assignments;
    private final FollowUpPen pen;
    private final Play play;
    private final Clock clock;

    FollowUpPlay(
            FollowUps followUps,
            FollowUpDriving driving,
            FollowUpProposals proposals,
            FollowUpParts parts,
            Reviews reviews,
            Assignments assignments,
            FollowUpPen pen,
            Play play,
            Clock clock) {
        this.followUps = followUps;
        this.driving = driving;
        this.proposals = proposals;
        this.parts = parts;
        this.reviews = reviews;
        this.assignments = assignments;
        this.pen = pen;
        this.play = play;
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
            pen.write(assignment, story);
            Play.requireWhole(member, assignments.submit(assignment));
        });
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

    /** The whole group is content, and so the proposal goes to the board. */
    void approve(Ensemble ensemble, int year) {
        ensemble.stage()
                .as(
                        ensemble.official(Role.REVIEWER),
                        () -> reviews.approve(
                                Objects.requireNonNull(sheet(year).review()).id(), false));
    }

    /** The board finds what was proposed; the coordinator registers it after the minutes, and makes it public. */
    void decide(Ensemble ensemble, int year, String minuteReference) {
        ensemble.stage()
                .as(
                        ensemble.coordinator(),
                        () -> parts.decide(
                                year,
                                new FollowUps.Decision(
                                        LocalDate.now(clock), minuteReference, Map.of(), Map.of(), true)));
    }

    private FollowUps.Sheet sheet(int year) {
        return followUps.find(year).orElseThrow();
    }
}
