package se.arshjulet.conclusion;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;
import se.arshjulet.TestWorld;
import se.arshjulet.TestWorld.TestPerson;
import se.arshjulet.association.Member;
import se.arshjulet.base.MovableClock;
import se.arshjulet.conclusion.FollowUps.Sheet;
import se.arshjulet.conclusion.FollowUps.State;
import se.arshjulet.datarequest.Answers;
import se.arshjulet.datarequest.Assignments;
import se.arshjulet.datarequest.RoundState;
import se.arshjulet.datarequest.Rounds;
import se.arshjulet.form.AnswerKey;
import se.arshjulet.form.AnswerStatus;
import se.arshjulet.form.AnswerValue;
import se.arshjulet.interview.MappingArea;
import se.arshjulet.review.Reviews;
import se.arshjulet.review.Reviews.ReviewItem;
import se.arshjulet.task.Tasks;

/** The steps of a follow-up that tests have in common, each done by the person who does it in life. */
@TestComponent
public class FollowedUp {

    @Autowired
    private Conclusions conclusions;

    @Autowired
    private FollowUps followUps;

    @Autowired
    private FollowUpDriving driving;

    @Autowired
    private FollowUpProposals proposals;

    @Autowired
    private FollowUpParts parts;

    @Autowired
    private Reviews reviews;

    @Autowired
    private Rounds rounds;

    @Autowired
    private Answers answering;

    @Autowired
    private Assignments assignments;

    @Autowired
    private Tasks tasks;

    @Autowired
    private MovableClock clock;

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** As many konklusioner as there are wordings, numbered from 1. */
    public void conclusions(TestWorld world, String... wordings) {
        world.as(world.coordinator(), () -> {
            for (String wording : wordings) {
                conclusions.write(
                        new Conclusions.Wording(
                                wording,
                                "",
                                Set.of(MappingArea.COLLABORATION),
                                today().minusYears(3),
                                "Verksamhetsplan"),
                        VersionChange.NEW,
                        Set.of());
            }
        });
    }

    public FollowUps.Plan plan(TestWorld world, int year) {
        FollowUps.Plan suggested = world.as(world.coordinator(), followUps::suggested);
        return new FollowUps.Plan(
                year,
                suggested.answersDueOn(),
                suggested.proposalDueOn(),
                suggested.commentsDueOn(),
                suggested.boardMeetsOn(),
                List.of(3),
                "Hej! Nu följer vi upp.",
                suggested.recipients(),
                suggested.review());
    }

    /** Starts, and waits until every member has been asked. */
    public void started(TestWorld world, FollowUps.Plan plan) {
        world.as(world.coordinator(), () -> driving.start(plan));
        UUID round = sheet(world, plan.year()).roundId();
        Awaitility.await("every member has been asked")
                .until(() -> world.as(
                        world.coordinator(),
                        () -> rounds.find(round).orElseThrow().state() == RoundState.RUNNING));
    }

    public Sheet sheet(TestWorld world, int year) {
        return world.as(world.coordinator(), () -> followUps.find(year).orElseThrow());
    }

    public FollowUps.Item item(TestWorld world, int year, int number) {
        return sheet(world, year).items().stream()
                .filter(item -> item.number() == number)
                .findFirst()
                .orElseThrow();
    }

    public State state(TestWorld world, int year) {
        return sheet(world, year).line().state();
    }

    /** The member's representative says the same of all, on the same grounds, and sends it in. */
    public void answered(TestWorld world, Member member, ConclusionStatus view, String grounds) {
        TestPerson person = world.representative(member);
        world.as(person, () -> {
            UUID assignment = tasks.openOf(person.id()).stream()
                    .filter(task -> task.kind().equals(Assignments.KIND)
                            && task.title().startsWith("Konklusionerna")
                            && task.answersFor().equals(member.name()))
                    .findFirst()
                    .orElseThrow()
                    .subjectId();
            assignments.open(assignment).form().sections().forEach(section -> {
                String number = section.key().substring(1);
                answering.save(
                        assignment,
                        AnswerKey.of("view-" + number),
                        AnswerStatus.GIVEN,
                        new AnswerValue.Choices(List.of(view.name()), List.of()));
                answering.save(
                        assignment,
                        AnswerKey.of("grounds-" + number),
                        AnswerStatus.GIVEN,
                        new AnswerValue.Text(grounds));
            });
            var gaps = assignments.submit(assignment);
            if (!gaps.isEmpty()) {
                throw new AssertionError(gaps);
            }
        });
    }

    public void allAnswered(TestWorld world, ConclusionStatus view) {
        world.members().forEach(member -> answered(world, member, view, "Så ser " + member.name() + " det"));
    }

    public void proposed(TestWorld world, int year, ConclusionStatus status, String grounds) {
        world.as(world.coordinator(), () -> {
            followUps.find(year).orElseThrow().items().forEach(item -> proposals.propose(item.id(), status, grounds));
            driving.proposed(year);
        });
    }

    /** What Beredningsgruppen has, or had last. */
    public ReviewItem review(TestWorld world, int year) {
        return Objects.requireNonNull(sheet(world, year).review());
    }

    /** Beredningsgruppen has met; where nobody is in it, the coordinator lets it go on herself. */
    public void toBoard(TestWorld world, int year) {
        world.as(world.coordinator(), () -> {
            ReviewItem review = review(world, year);
            if (review.audience().isGroup()) {
                reviews.approveForGroup(review.id(), "Mötet, § 3");
            } else {
                reviews.approve(review.id(), false);
            }
        });
    }

    public void decided(TestWorld world, TestPerson by, int year, String reference, boolean publish) {
        world.as(by, () -> parts.decide(year, new FollowUps.Decision(today(), reference, Map.of(), Map.of(), publish)));
    }

    /** From the start to the board's stand, with every member answering and the coordinator writing for the board. */
    public void wholeYear(TestWorld world, int year, ConclusionStatus status) {
        started(world, plan(world, year));
        allAnswered(world, status);
        proposed(world, year, status, "Så blev det " + year);
        toBoard(world, year);
        decided(world, world.coordinator(), year, "§ " + year % 100, false);
    }
}
