package se.arshjulet.datarequest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import se.arshjulet.IntegrationTest;
import se.arshjulet.TestWorld;
import se.arshjulet.TestWorld.TestPerson;
import se.arshjulet.TestWorlds;
import se.arshjulet.account.Role;
import se.arshjulet.association.Member;
import se.arshjulet.form.AnswerKey;
import se.arshjulet.form.AnswerOrigin;
import se.arshjulet.form.AnswerRow;
import se.arshjulet.form.AnswerSet;
import se.arshjulet.form.AnswerStatus;
import se.arshjulet.form.AnswerValue;
import se.arshjulet.form.Entry;
import se.arshjulet.form.table.TableEdit;
import se.arshjulet.review.Reviews;
import se.arshjulet.review.Reviews.Rest;

/** Some questions go back and the rest is approved: it counts at once, nobody can change it, and nothing of it is lost. */
@IntegrationTest
class ApprovalInPartTest {

    private static final AnswerKey MEMBER_MISSION = AnswerKey.of("memberMission");

    @Autowired
    private TestWorlds worlds;

    @Autowired
    private DataRequests requests;

    @Autowired
    private Answers answering;

    @Autowired
    private AnswerRows answerRows;

    @Autowired
    private UnchangedAnswers unchanged;

    @Autowired
    private Fillings fillings;

    @Autowired
    private Assignments assignments;

    @Autowired
    private ApprovedAnswers approvedAnswers;

    @Autowired
    private Reviews reviews;

    @Autowired
    private AnswerHistory history;

    private TestWorld world;
    private Member member;
    private TestPerson representative;
    private UUID id;
    private AnswerKey mission;

    @BeforeEach
    void somethingIsSentIn() {
        world = worlds.create();
        member = world.member("Arbetsförmedlingen");
        representative = world.representative(member);
        id = asked("Organisationsmodulen 2026");
        requests.submitted(world, id, member, "Först");
        UUID unit = sheet().answers().rowsOf("units").get(0).key();
        mission = new AnswerKey(unit, "mission");
    }

    @Test
    void whatIsNotSentBackCountsAtOnceAndWhatIsDoesNotYet() {
        giveBack(Rest.APPROVED, MEMBER_MISSION);
        assertThat(counting().value(mission)).isEqualTo(text("Först"));
        assertThat(counting().at(MEMBER_MISSION)).isEmpty();
        assertThat(sheet().state()).isEqualTo(AssignmentState.RETURNED);
    }

    @Test
    void nothingCountsWhereAllIsOpenToChange() {
        giveBack(Rest.OPEN, MEMBER_MISSION);
        assertThat(world.as(world.coordinator(), () -> approvedAnswers.approved("organisation")))
                .isEmpty();
        save(mission, "Sedan");
        assertThat(sheet().answers().value(mission)).isEqualTo(text("Sedan"));
    }

    @Test
    void whatIsApprovedCannotBeChangedByAnyWay() {
        giveBack(Rest.APPROVED, MEMBER_MISSION);
        assertThat(sheet().approved()).contains(mission).doesNotContain(MEMBER_MISSION);
        assertThatThrownBy(() -> save(mission, "Sedan"))
                .isInstanceOf(InvalidAnswerException.class)
                .hasMessageContaining("godkänt");
        assertThatThrownBy(() -> world.as(representative, () -> answering.comment(id, mission, "Men")))
                .isInstanceOf(InvalidAnswerException.class);
        assertThatThrownBy(() -> world.as(representative, () -> answerRows.remove(id, mission.rowKey())))
                .isInstanceOf(InvalidAnswerException.class)
                .hasMessageContaining("Raden");
        Fillings.Filled filled = world.as(
                representative,
                () -> fillings.fill(
                        id,
                        new TableEdit(List.of(), Map.of(mission, Entry.of(text("Inklistrat")))),
                        AnswerOrigin.PASTED));
        assertThat(filled.refused()).containsKey(mission);
        assertThat(sheet().answers().value(mission)).isEqualTo(text("Först"));
    }

    @Test
    void lastYearIsNotTakenOverOntoWhatIsApproved() {
        requests.approved(world, id);
        id = asked("Organisationsmodulen 2027");
        requests.submitted(world, id, member, "Nytt");
        giveBack(Rest.APPROVED, MEMBER_MISSION);
        world.as(representative, () -> unchanged.takeOver(id, UnchangedAnswers.Scope.field(mission)));
        assertThat(sheet().answers().value(mission)).isEqualTo(text("Nytt"));
        world.as(representative, () -> unchanged.takeOver(id, UnchangedAnswers.Scope.field(MEMBER_MISSION)));
        assertThat(sheet().answers().value(MEMBER_MISSION)).isEqualTo(text("Först"));
    }

    @Test
    void whatWasApprovedLastYearCountsUntilTheNewIs() {
        requests.approved(world, id);
        id = asked("Organisationsmodulen 2027");
        requests.submitted(world, id, member, "Nytt");
        giveBack(Rest.APPROVED, MEMBER_MISSION);
        assertThat(counting().value(MEMBER_MISSION)).isEqualTo(text("Först"));
        assertThat(counting().value(mission)).isEqualTo(text("Nytt"));
        save(MEMBER_MISSION, "Kompletterat");
        assertThat(counting().value(MEMBER_MISSION)).isEqualTo(text("Först"));
        world.as(representative, () -> assignments.submit(id));
        requests.approved(world, id);
        assertThat(counting().value(MEMBER_MISSION)).isEqualTo(text("Kompletterat"));
    }

    @Test
    void aRemarkAtARowsNameIsAboutTheWholeRow() {
        AnswerKey name =
                new AnswerKey(mission.rowKey(), sheet().form().section("units").titleQuestion());
        giveBack(Rest.APPROVED, name);
        assertThat(sheet().approved()).doesNotContain(mission).contains(MEMBER_MISSION);
        assertThat(counting().rows()).extracting(AnswerRow::key).doesNotContain(mission.rowKey());
        assertThat(counting().at(mission)).isEmpty();
        save(mission, "Sedan");
    }

    @Test
    void whatIsAddedMeanwhileIsOpen() {
        giveBack(Rest.APPROVED, MEMBER_MISSION);
        UUID added = world.as(representative, () -> answerRows.add(id, "units", null));
        save(new AnswerKey(added, "mission"), "Ny enhet");
        assertThat(sheet().answers().value(new AnswerKey(added, "mission"))).isEqualTo(text("Ny enhet"));
        world.as(representative, () -> answerRows.remove(id, added));
    }

    @Test
    void completedItIsApprovedAsOneAndNothingStaysClosed() {
        giveBack(Rest.APPROVED, MEMBER_MISSION);
        save(MEMBER_MISSION, "Kompletterat");
        assertThat(world.as(representative, () -> assignments.submit(id))).isEmpty();
        requests.approved(world, id);
        assertThat(counting().value(MEMBER_MISSION)).isEqualTo(text("Kompletterat"));
        assertThat(counting().value(mission)).isEqualTo(text("Först"));
        assertThat(sheet().approved()).isEmpty();
    }

    @Test
    void theHistorySaysIt() {
        giveBack(Rest.APPROVED, MEMBER_MISSION);
        assertThat(world.as(world.coordinator(), () -> history.past(id)).moments())
                .extracting(AnswerHistory.Moment::kind)
                .contains(AnswerHistory.Kind.RETURNED, AnswerHistory.Kind.APPROVED_IN_PART);
    }

    @Test
    void aSecondReturnMayOpenWhatTheFirstApproved() {
        giveBack(Rest.APPROVED, MEMBER_MISSION);
        save(MEMBER_MISSION, "Kompletterat");
        world.as(representative, () -> assignments.submit(id));
        giveBack(Rest.APPROVED, mission);
        assertThat(sheet().approved()).contains(MEMBER_MISSION).doesNotContain(mission);
        assertThat(counting().value(MEMBER_MISSION)).isEqualTo(text("Kompletterat"));
        assertThat(counting().value(mission)).isEqualTo(text("Först"));
        save(mission, "Också");
    }

    @Test
    void onlyACoordinatorPublishesTheRest() {
        UUID review = review();
        Reviews.Remark remark = new Reviews.Remark(AnswerKey.NO_ROW, "memberMission", "Mer");
        assertThatThrownBy(() -> world.as(
                        world.person("Gran Skare", "granskare", Role.REVIEWER),
                        () -> reviews.giveBack(review, List.of(remark), null, Rest.PUBLISHED)))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(sheet().state()).isEqualTo(AssignmentState.SUBMITTED);
    }

    private UUID asked(String title) {
        UUID round = requests.started(world, requests.plan(world, title, 3, List.of(member)));
        return requests.assignment(world, round, member).id();
    }

    private void giveBack(Rest rest, AnswerKey at) {
        UUID review = review();
        world.as(
                world.coordinator(),
                () -> reviews.giveBack(
                        review, List.of(new Reviews.Remark(at.rowKey(), at.questionKey(), "Skriv mer.")), null, rest));
    }

    private UUID review() {
        return world.as(world.coordinator(), () -> reviews.openOf(Assignments.KIND, id))
                .orElseThrow()
                .id();
    }

    private void save(AnswerKey at, String words) {
        world.as(representative, () -> answering.save(id, at, AnswerStatus.GIVEN, text(words)));
    }

    private Assignments.Sheet sheet() {
        return world.as(representative, () -> assignments.open(id));
    }

    private AnswerSet counting() {
        return world.as(world.coordinator(), () -> approvedAnswers.approved("organisation")).stream()
                .findFirst()
                .orElseThrow()
                .answers();
    }

    private static AnswerValue.Text text(String words) {
        return new AnswerValue.Text(words);
    }
}
