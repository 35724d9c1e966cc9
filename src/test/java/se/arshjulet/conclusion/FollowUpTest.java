package se.arshjulet.conclusion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import se.arshjulet.IntegrationTest;
import se.arshjulet.TestMail;
import se.arshjulet.TestWorld;
import se.arshjulet.TestWorld.TestPerson;
import se.arshjulet.TestWorlds;
import se.arshjulet.account.Role;
import se.arshjulet.association.Member;
import se.arshjulet.conclusion.FollowUps.State;
import se.arshjulet.conclusion.FollowUps.View;
import se.arshjulet.datarequest.DataRequests;
import se.arshjulet.datarequest.Rounds;
import se.arshjulet.interview.MappingArea;
import se.arshjulet.task.TaskItem;
import se.arshjulet.task.Tasks;

/** A year's follow-up, step by step, with the engine beneath it. */
@IntegrationTest
class FollowUpTest {

    private static final int YEAR = 2026;

    @Autowired
    private TestWorlds worlds;

    @Autowired
    private FollowedUp story;

    @Autowired
    private FollowUps followUps;

    @Autowired
    private FollowUpDriving driving;

    @Autowired
    private FollowUpProposals proposals;

    @Autowired
    private FollowUpParts parts;

    @Autowired
    private Conclusions conclusions;

    @Autowired
    private Rounds rounds;

    @Autowired
    private DataRequests requests;

    @Autowired
    private Tasks tasks;

    @Autowired
    private TestMail mail;

    @Autowired
    private RuntimeService engine;

    private TestWorld world;
    private TestPerson reviewer;
    private TestPerson reader;
    private Member first;

    @BeforeEach
    void anAssociationWithTwoConclusions() {
        world = worlds.create();
        reviewer = world.person("Gra Nskare", "granskare", Role.REVIEWER);
        reader = world.person("Sty Relse", "styrelse", Role.READER);
        first = world.members().get(0);
        story.conclusions(world, "Begränsade resurser", "Bristande samsyn");
    }

    @Test
    void startingAsksEveryMemberAboutEveryConclusionThatHolds() {
        world.as(world.coordinator(), () -> conclusions.retire(2, story.today(), "Löst"));
        story.started(world, story.plan(world, YEAR));

        for (Member member : world.members()) {
            assertThat(mail.await(world.representative(member).email(), "Konklusionerna 2026: svara senast")
                            .text())
                    .contains(member.name(), "Nu följer vi upp");
        }
        assertThat(story.state(world, YEAR)).isEqualTo(State.GATHERING);
        assertThat(story.sheet(world, YEAR).items())
                .extracting(FollowUps.Item::wording)
                .containsExactly("Begränsade resurser");
        assertThat(story.sheet(world, YEAR).line().asked())
                .isEqualTo(world.members().size());
    }

    @Test
    void theLastAnswerLetsTheCoordinatorPropose() {
        story.started(world, story.plan(world, YEAR));
        story.allAnswered(world, ConclusionStatus.WORSE);

        assertThat(story.state(world, YEAR)).isEqualTo(State.PROPOSING);
        assertThat(story.item(world, YEAR, 1).views())
                .hasSameSizeAs(world.members())
                .allSatisfy(view -> {
                    assertThat(view.view()).isEqualTo(ConclusionStatus.WORSE);
                    assertThat(view.grounds()).isEqualTo("Så ser " + view.memberName() + " det");
                    assertThat(view.shownPublicly()).isFalse();
                });
        assertThat(openTasks(world.coordinator())).containsExactly("Konklusionerna 2026: föreslå status");
        assertThat(mail.await(world.coordinator().email(), "svaren är inne").text())
                .contains("3 medlemmar har svarat", "/konklusioner/uppfoljning/2026");
    }

    @Test
    void aProposalNeedsAStatusAndGroundsForEveryConclusion() {
        story.started(world, story.plan(world, YEAR));
        story.allAnswered(world, ConclusionStatus.SAME);
        UUID half = story.item(world, YEAR, 1).id();
        UUID none = story.item(world, YEAR, 2).id();
        world.as(world.coordinator(), () -> proposals.propose(half, ConclusionStatus.BETTER, "  "));

        assertThatThrownBy(() -> world.as(world.coordinator(), () -> driving.proposed(YEAR)))
                .isInstanceOfSatisfying(InvalidConclusionException.class, refused -> {
                    assertThat(refused.problems().get(half.toString())).startsWith("Skriv på vilka grunder");
                    assertThat(refused.problems().get(none.toString())).startsWith("Välj hur det har gått");
                });
        assertThat(story.state(world, YEAR)).isEqualTo(State.PROPOSING);
    }

    @Test
    void theBoardTakesItsStandWithDateAndMinutes() {
        inFrontOfTheBoard();
        UUID item = story.item(world, YEAR, 2).id();
        assertThat(mail.await(reader.email(), "läs förslaget inför styrelsen").link())
                .isNotEmpty();

        world.as(
                reader,
                () -> parts.decide(
                        YEAR,
                        new FollowUps.Decision(
                                story.today(),
                                " § 12 ",
                                Map.of(item, ConclusionStatus.WORSE),
                                Map.of(item, "Styrelsen ser det annorlunda"),
                                false)));

        assertThat(story.state(world, YEAR)).isEqualTo(State.DECIDED);
        assertThat(world.as(world.coordinator(), () -> conclusions.find(2).orElseThrow())
                        .statuses())
                .singleElement()
                .satisfies(status -> {
                    assertThat(status.status()).isEqualTo(ConclusionStatus.WORSE);
                    assertThat(status.grounds()).isEqualTo("Styrelsen ser det annorlunda");
                    assertThat(status.minuteReference()).isEqualTo("§ 12");
                    assertThat(status.decidedOn()).isEqualTo(story.today());
                });
        assertThat(world.as(world.coordinator(), () -> conclusions.find(1).orElseThrow())
                        .statuses())
                .singleElement()
                .satisfies(status -> assertThat(status.grounds()).isEqualTo("Som föreslaget"));
        assertThat(openTasks(reader)).isEmpty();
        assertThat(openTasks(world.coordinator())).isEmpty();
        assertThat(instances()).isZero();
    }

    @Test
    void aStandWithoutMinutesOrFromTheFutureIsRefusedAtTheField() {
        inFrontOfTheBoard();
        assertThatThrownBy(() -> world.as(
                        reader,
                        () -> parts.decide(
                                YEAR,
                                new FollowUps.Decision(story.today().plusDays(1), " ", Map.of(), Map.of(), false))))
                .isInstanceOfSatisfying(InvalidConclusionException.class, refused -> assertThat(refused.problems())
                        .containsOnlyKeys("decidedOn", "minuteReference"));
        assertThat(story.state(world, YEAR)).isEqualTo(State.DECIDING);
    }

    @Test
    void onlyTheBoardOrACoordinatorRegistersTheStandAndOnlyACoordinatorPublishes() {
        inFrontOfTheBoard();
        FollowUps.Decision stand = new FollowUps.Decision(story.today(), "§ 12", Map.of(), Map.of(), false);
        FollowUps.Decision public_ = new FollowUps.Decision(story.today(), "§ 12", Map.of(), Map.of(), true);
        for (TestPerson outsider : List.of(reviewer, world.representative(first))) {
            assertThatThrownBy(() -> world.as(outsider, () -> parts.decide(YEAR, stand)))
                    .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> world.as(outsider, () -> parts.referBack(YEAR, "Nej")))
                    .isInstanceOf(AccessDeniedException.class);
        }
        assertThatThrownBy(() -> world.as(reader, () -> parts.decide(YEAR, public_)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void theBoardMaySendItBackToBeProposedAnew() {
        inFrontOfTheBoard();
        assertThatThrownBy(() -> world.as(reader, () -> parts.referBack(YEAR, " ")))
                .isInstanceOf(InvalidConclusionException.class);
        world.as(reader, () -> parts.referBack(YEAR, "Se över konklusion 2"));

        assertThat(story.state(world, YEAR)).isEqualTo(State.PROPOSING);
        assertThat(story.sheet(world, YEAR).referredBack()).isEqualTo("Se över konklusion 2");
        assertThat(mail.await(world.coordinator().email(), "återremiss").text()).contains("Se över konklusion 2");
        assertThat(openTasks(reader)).isEmpty();
        story.proposed(world, YEAR, ConclusionStatus.BETTER, "Nya grunder");
        story.toBoard(world, YEAR);
        story.decided(world, world.coordinator(), YEAR, "§ 20", false);
        assertThat(story.item(world, YEAR, 2).decidedStatus()).isEqualTo(ConclusionStatus.BETTER);
        assertThat(requests.mailsAbout(world, "REQUEST"))
                .isEqualTo(world.members().size());
    }

    @Test
    void whoeverComesAfterItHasGoneOnIsTold() {
        inFrontOfTheBoard();
        for (Runnable late : List.<Runnable>of(
                () -> driving.proposed(YEAR),
                () -> proposals.propose(story.item(world, YEAR, 1).id(), ConclusionStatus.SAME, "För sent"))) {
            assertThatThrownBy(() -> world.as(world.coordinator(), late))
                    .isInstanceOf(StaleFollowUpException.class)
                    .hasMessageContaining("redan gått vidare");
        }
    }

    @Test
    void goingOnWithoutThoseWhoHaveNotAnsweredTellsThemSo() {
        story.started(world, story.plan(world, YEAR));
        story.answered(world, first, ConclusionStatus.BETTER, "Det går framåt");
        world.as(world.coordinator(), () -> driving.stopGathering(YEAR, "Vi sammanställer nu."));

        assertThat(story.state(world, YEAR)).isEqualTo(State.PROPOSING);
        assertThat(story.item(world, YEAR, 1).views())
                .extracting(View::memberName)
                .containsExactly(first.name());
        Member other = world.members().get(1);
        assertThat(mail.await(world.representative(other).email(), "du behöver inte svara")
                        .text())
                .contains("Vi sammanställer nu.");
        assertThat(openTasks(world.representative(other))).isEmpty();
    }

    @Test
    void withdrawingTheDataRequestEndsTheFollowUpAndTheYearIsFreeAgain() {
        story.started(world, story.plan(world, YEAR));
        UUID round = story.sheet(world, YEAR).roundId();
        world.as(world.coordinator(), () -> rounds.withdraw(round, "Fel år"));

        assertThat(world.as(world.coordinator(), () -> followUps.find(YEAR))).isEmpty();
        assertThat(instances()).isZero();
        story.started(world, story.plan(world, YEAR));
        assertThat(story.state(world, YEAR)).isEqualTo(State.GATHERING);
    }

    @Test
    void theCoordinatorHearsThatTheBoardsStandIsNotRegistered() {
        inFrontOfTheBoard();
        LocalDate due = story.sheet(world, YEAR).line().dueOn();
        requests.moveToMorningOf(due.minusDays(3));
        assertThat(mail.await(reader.email(), "Påminnelse: Konklusionerna 2026").text())
                .contains("läs förslaget inför styrelsen");
        requests.moveToMorningOf(due.plusDays(1));
        assertThat(mail.await(world.coordinator().email(), "inte registrerat").text())
                .contains("Styrelsen skulle sammanträda");
    }

    @Test
    void aPlanThatCannotBeIsRefusedByField() {
        FollowUps.Plan fine = story.plan(world, YEAR);
        FollowUps.Plan backwards = new FollowUps.Plan(
                YEAR,
                story.today(),
                fine.answersDueOn().minusDays(30),
                fine.answersDueOn().minusDays(40),
                fine.answersDueOn().minusDays(50),
                List.of(),
                "x".repeat(4001),
                List.of(),
                FollowUps.Plan.byGroup(2, false));
        assertThatThrownBy(() -> world.as(world.coordinator(), () -> driving.start(backwards)))
                .isInstanceOfSatisfying(InvalidConclusionException.class, refused -> assertThat(refused.problems())
                        .containsOnlyKeys(
                                "answersDueOn",
                                "proposalDueOn",
                                "commentsDueOn",
                                "boardMeetsOn",
                                "coveringText",
                                "recipients",
                                "review"));
        story.started(world, fine);
        assertThatThrownBy(() -> world.as(world.coordinator(), () -> driving.start(fine)))
                .isInstanceOfSatisfying(InvalidConclusionException.class, refused -> assertThat(refused.problems())
                        .containsOnlyKeys("year"));
    }

    @Test
    void withoutAnythingToAskNothingStarts() {
        TestWorld empty = worlds.create();
        FollowUps.Plan plan = story.plan(empty, YEAR);
        assertThatThrownBy(() -> empty.as(empty.coordinator(), () -> driving.start(plan)))
                .isInstanceOfSatisfying(InvalidConclusionException.class, refused -> assertThat(refused.problems())
                        .containsOnlyKeys("conclusions"));
    }

    @Test
    void onlyACoordinatorDrives() {
        FollowUps.Plan plan = story.plan(world, YEAR);
        story.started(world, plan);
        story.allAnswered(world, ConclusionStatus.SAME);
        UUID item = story.item(world, YEAR, 1).id();
        UUID assignment = story.item(world, YEAR, 1).views().get(0).assignmentId();
        for (TestPerson other : List.of(reviewer, reader, world.representative(first))) {
            for (Runnable act : List.<Runnable>of(
                    () -> driving.start(plan),
                    () -> driving.stopGathering(YEAR, ""),
                    () -> proposals.propose(item, ConclusionStatus.SAME, "Nej"),
                    () -> proposals.showPublicly(item, assignment, true),
                    () -> driving.proposed(YEAR),
                    () -> driving.withdraw(YEAR, ""),
                    () -> driving.moveDue(YEAR, story.today().plusDays(9)),
                    () -> driving.remindNow(YEAR),
                    () -> followUps.suggested())) {
                assertThatThrownBy(() -> world.as(other, act)).isInstanceOf(AccessDeniedException.class);
            }
        }
    }

    @Test
    void representativesDoNotSeeWhatOtherMembersAnswered() {
        story.started(world, story.plan(world, YEAR));
        story.allAnswered(world, ConclusionStatus.SAME);
        assertThat(world.as(world.representative(first), () -> followUps.find(YEAR)))
                .isEmpty();
        assertThat(world.as(reviewer, () -> followUps.find(YEAR))).isPresent();
        assertThat(world.as(reader, () -> followUps.find(YEAR))).isPresent();
    }

    @Test
    void whatIsBeingProposedIsTheCoordinatorsUntilItIsSent() {
        story.started(world, story.plan(world, YEAR));
        story.allAnswered(world, ConclusionStatus.SAME);
        UUID item = story.item(world, YEAR, 1).id();
        world.as(world.coordinator(), () -> proposals.propose(item, ConclusionStatus.WORSE, "Ett utkast"));
        for (TestPerson other : List.of(reviewer, reader)) {
            assertThat(world.as(other, () -> followUps.find(YEAR).orElseThrow()).items())
                    .allSatisfy(shown -> {
                        assertThat(shown.proposedStatus()).isNull();
                        assertThat(shown.proposedGrounds()).isEmpty();
                    });
        }
        assertThat(story.item(world, YEAR, 1).proposedGrounds()).isEqualTo("Ett utkast");
    }

    @Test
    void nothingIsSeenFromAnotherAssociation() {
        TestWorld other = worlds.create();
        story.started(world, story.plan(world, YEAR));
        story.allAnswered(world, ConclusionStatus.SAME);
        UUID item = story.item(world, YEAR, 1).id();
        assertThat(other.as(other.coordinator(), () -> followUps.list())).isEmpty();
        assertThatThrownBy(() ->
                        other.as(other.coordinator(), () -> proposals.propose(item, ConclusionStatus.SAME, "Nej")))
                .isInstanceOf(StaleFollowUpException.class);
    }

    @Test
    void theNextYearShowsTheBreakWhereAConclusionWasReworded() {
        story.wholeYear(world, YEAR, ConclusionStatus.WORSE);
        world.as(
                world.coordinator(),
                () -> conclusions.revise(
                        2,
                        new Conclusions.Wording(
                                "Bristande samsyn mellan parterna",
                                "",
                                Set.of(MappingArea.COMMUNICATION),
                                story.today(),
                                "Verksamhetsplan 2027"),
                        VersionChange.REWORDED));
        story.wholeYear(world, YEAR + 1, ConclusionStatus.BETTER);

        assertThat(world.as(
                        world.coordinator(),
                        () -> conclusions.find(2).orElseThrow().statuses()))
                .extracting(
                        Conclusions.StatusItem::year,
                        Conclusions.StatusItem::status,
                        Conclusions.StatusItem::breaksSeries)
                .containsExactly(
                        tuple(YEAR, ConclusionStatus.WORSE, false), tuple(YEAR + 1, ConclusionStatus.BETTER, true));
        assertThat(world.as(
                        world.coordinator(),
                        () -> conclusions.find(1).orElseThrow().statuses()))
                .extracting(Conclusions.StatusItem::breaksSeries)
                .containsExactly(false, false);
        assertThat(story.item(world, YEAR + 1, 2).earlier().status()).isEqualTo(ConclusionStatus.WORSE);
    }

    private void inFrontOfTheBoard() {
        story.started(world, story.plan(world, YEAR));
        story.allAnswered(world, ConclusionStatus.SAME);
        story.proposed(world, YEAR, ConclusionStatus.SAME, "Som föreslaget");
        story.toBoard(world, YEAR);
    }

    private List<String> openTasks(TestPerson person) {
        return world.as(person, () -> tasks.openOf(person.id())).stream()
                .map(TaskItem::fullTitle)
                .toList();
    }

    private long instances() {
        return engine.createProcessInstanceQuery()
                .processDefinitionKey("conclusion-follow-up")
                .tenantIdIn(world.id().toString())
                .count();
    }
}
