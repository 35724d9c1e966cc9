package se.arshjulet.datarequest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import se.arshjulet.IntegrationTest;
import se.arshjulet.SqlCount;
import se.arshjulet.TestWorld;
import se.arshjulet.TestWorld.TestPerson;
import se.arshjulet.TestWorlds;
import se.arshjulet.account.Role;
import se.arshjulet.association.Member;
import se.arshjulet.form.AnswerKey;
import se.arshjulet.form.AnswerStatus;
import se.arshjulet.form.AnswerValue;
import se.arshjulet.review.AnswersUnderReview.Other;
import se.arshjulet.review.AnswersUnderReview.Said;
import se.arshjulet.review.AnswersUnderReview.Standing;
import se.arshjulet.review.ReviewPlan;
import se.arshjulet.review.ReviewStep;

/** Whoever reviews a member's answer reads beside it what the other members of the round have sent in. */
@IntegrationTest
class OtherMembersTest {

    private static final String MISSION = "memberMission";

    @Autowired
    private TestWorlds worlds;

    @Autowired
    private DataRequests requests;

    @Autowired
    private Rounds rounds;

    @Autowired
    private Answers answering;

    @Autowired
    private AssignmentReviewSubject subject;

    private TestWorld world;
    private Member reviewed;
    private Member region;
    private Member agency;
    private TestPerson reviewer;
    private UUID round;
    private UUID id;

    @BeforeEach
    void aRoundOfThree() {
        world = worlds.create();
        reviewed = world.member("Ängby kommun");
        region = world.member("Region Åtta");
        agency = world.member("Arbetsförmedlingen");
        reviewer = world.person("Gun Granskare", "granskare", Role.REVIEWER);
        ask(ReviewPlan.ONE_APPROVAL);
    }

    private void ask(ReviewPlan plan) {
        round = requests.started(world, requests.reviewed(requests.plan(world, "Modulen", 30), plan));
        id = of(reviewed);
        requests.submitted(world, id, reviewed, "Vi samordnar.");
    }

    private UUID of(Member member) {
        return requests.assignment(world, round, member).id();
    }

    private List<Other> others(TestPerson person) {
        return world.as(person, () -> subject.others(id));
    }

    @Test
    void whatIsSentInOrApprovedStandsThereByNameAndNotHerOwn() {
        requests.submitted(world, of(region), region, "Regionens");
        requests.submitted(world, of(agency), agency, "Myndighetens");
        requests.approved(world, of(agency));
        List<Other> others = others(world.coordinator());
        assertThat(others).extracting(Other::name).containsExactly("Arbetsförmedlingen", "Region Åtta");
        assertThat(others).extracting(Other::standing).containsExactly(Standing.APPROVED, Standing.SENT_IN);
        assertThat(others.get(0).to(MISSION)).containsExactly(new Said("", "Myndighetens"));
        assertThat(others.get(1).to(MISSION)).containsExactly(new Said("", "Regionens"));
    }

    @Test
    void ofSeveralUnitsEachIsNamed() {
        requests.submitted(world, of(region), region, "Regionens");
        assertThat(others(reviewer).get(1).answers().values())
                .anySatisfy(said -> assertThat(said).extracting(Said::of).contains("Psykiatriska kliniken"));
    }

    @Test
    void whatIsBeingWrittenIsNobodysButTheAnswerers() {
        world.as(
                world.representative(region),
                () -> answering.save(
                        of(region), AnswerKey.of(MISSION), AnswerStatus.GIVEN, new AnswerValue.Text("Utkast")));
        requests.submitted(world, of(agency), agency, "Myndighetens");
        requests.returned(world, of(agency), MISSION, "Skriv mer.");
        List<Other> others = others(world.coordinator());
        assertThat(others).extracting(Other::standing).containsExactly(Standing.SUPPLEMENTING, Standing.NOT_YET);
        assertThat(others).extracting(other -> other.to(MISSION)).containsOnly(List.of());
    }

    @Test
    void whatIsWithdrawnIsNotThere() {
        UUID withdrawn = of(region);
        world.as(world.coordinator(), () -> rounds.withdrawAssignment(withdrawn, "Fel"));
        assertThat(others(world.coordinator())).extracting(Other::name).containsExactly("Arbetsförmedlingen");
    }

    @Test
    void reviewersReadItWhereTheRoundLetsThemReview() {
        assertThat(others(reviewer)).hasSize(2);
        assertThat(world.as(reviewer, () -> subject.document(id)).comparable()).isTrue();
        ask(new ReviewPlan(List.of(ReviewStep.COORDINATOR), false));
        assertThat(others(world.coordinator())).hasSize(2);
        assertThat(world.as(reviewer, () -> subject.document(id)).comparable()).isFalse();
        denied(world, reviewer);
    }

    @Test
    void nobodyElseDoes() {
        denied(world, world.representative(reviewed));
        denied(world, world.representative(region));
        denied(world, world.person("Lars Läsare", "lasare", Role.READER));
        assertThatThrownBy(() -> world.asByLink(reviewer, () -> subject.others(id)))
                .isInstanceOf(AccessDeniedException.class);
        TestWorld elsewhere = worlds.create();
        denied(elsewhere, elsewhere.coordinator());
    }

    @Test
    void aloneInTheRoundThereIsNothingToCompareWith() {
        round = requests.started(world, requests.plan(world, "Ensam", 30, List.of(reviewed)));
        id = of(reviewed);
        assertThat(world.as(world.coordinator(), () -> subject.document(id)).comparable())
                .isFalse();
    }

    @Test
    void theStatementsGrowNeitherWithMembersNorWithAnswers() {
        requests.submitted(world, of(region), region, "Regionens");
        int forOne = statements();
        requests.submitted(world, of(agency), agency, "Myndighetens");
        assertThat(statements()).isEqualTo(forOne).isLessThanOrEqualTo(6);
    }

    private int statements() {
        return world.as(world.coordinator(), () -> SqlCount.of(() -> subject.others(id)));
    }

    private void denied(TestWorld where, TestPerson person) {
        assertThatThrownBy(() -> where.as(person, () -> subject.others(id))).isInstanceOf(AccessDeniedException.class);
    }
}
