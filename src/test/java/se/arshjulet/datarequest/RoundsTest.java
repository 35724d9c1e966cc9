package se.arshjulet.datarequest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
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
import se.arshjulet.form.AnswerKey;
import se.arshjulet.form.AnswerOrigin;
import se.arshjulet.form.AnswerSet;
import se.arshjulet.form.AnswerValue;
import se.arshjulet.review.ReviewPlan;
import se.arshjulet.review.ReviewStep;
import se.arshjulet.task.Tasks;

@IntegrationTest
class RoundsTest {

    @Autowired
    private TestWorlds worlds;

    @Autowired
    private DataRequests requests;

    @Autowired
    private Rounds rounds;

    @Autowired
    private Assignments assignments;

    @Autowired
    private Tasks tasks;

    @Autowired
    private TestMail mail;

    private TestWorld world;
    private TestPerson coordinator;

    @BeforeEach
    void anAssociation() {
        world = worlds.create();
        coordinator = world.coordinator();
    }

    @Test
    void aPlanIsADraftUntilItIsStarted() {
        UUID roundId = world.as(coordinator, () -> rounds.plan(plan()));
        Rounds.RoundItem round = requests.round(world, roundId);
        assertThat(round.state()).isEqualTo(RoundState.DRAFT);
        assertThat(round.planned()).isEqualTo(3);
        assertThat(round.formTitle()).isEqualTo("Organisationsmodulen");
        assertThat(world.as(coordinator, () -> rounds.list(0, 10)))
                .extracting(Rounds.RoundItem::id)
                .containsExactly(roundId);
    }

    @Test
    void aDraftCanBeChangedAlsoWhomItReaches() {
        UUID roundId = world.as(coordinator, () -> rounds.plan(plan()));
        Rounds.Plan fewer = requests.plan(
                world, "Organisationsmodulen 2027", 40, world.members().subList(0, 1), 7);
        world.as(coordinator, () -> rounds.change(roundId, fewer));
        Rounds.RoundItem round = requests.round(world, roundId);
        assertThat(round.title()).isEqualTo("Organisationsmodulen 2027");
        assertThat(round.total()).isEqualTo(1);
        assertThat(round.reminderDays()).containsExactly(7);
    }

    @Test
    void startingSendsEachRepresentativeAMailAndATask() {
        UUID roundId = requests.started(world, plan());
        Rounds.RoundItem round = requests.round(world, roundId);
        assertThat(round.open()).isEqualTo(3);
        assertThat(round.startedAt()).isNotNull();
        for (Member member : world.members()) {
            TestPerson representative = world.representative(member);
            TestMail.Received letter = mail.await(representative.email(), "svara senast");
            assertThat(letter.subject()).startsWith("Organisationsmodulen 2026: svara senast ");
            assertThat(letter.text()).contains(member.name(), "Nu är det dags igen");
            assertThat(letter.link()).startsWith("http://127.0.0.1:");
            assertThat(world.as(representative, () -> tasks.openOf(representative.id())))
                    .singleElement()
                    .satisfies(task -> {
                        assertThat(task.fullTitle()).isEqualTo("Organisationsmodulen 2026 · " + member.name());
                        assertThat(task.requesterName()).isEqualTo(coordinator.name());
                    });
        }
    }

    @Test
    void startingTwiceStartsOnce() {
        UUID roundId = requests.started(world, plan());
        world.as(coordinator, () -> rounds.start(roundId));
        assertThat(requests.round(world, roundId).state()).isEqualTo(RoundState.RUNNING);
        for (Member member : world.members()) {
            TestPerson representative = world.representative(member);
            assertThat(world.as(representative, () -> tasks.openOf(representative.id())))
                    .hasSize(1);
        }
    }

    @Test
    void aRequestArrivesWithTheUnitsOfTheRegisterInTheirTree() {
        UUID roundId = requests.started(world, plan());
        Member member = world.member("Ängby kommun");
        Assignments.Sheet sheet = sheet(roundId, member);
        AnswerSet answers = sheet.answers();
        assertThat(answers.rowsOf("units")).hasSize(3);
        Map<String, UUID> byName = answers.rowsOf("units").stream()
                .collect(Collectors.toMap(
                        row -> ((AnswerValue.Text) answers.value(new AnswerKey(row.key(), "name"))).text(),
                        row -> row.key()));
        assertThat(byName).containsOnlyKeys("Ängby kommun", "Arbetsmarknadsenheten", "Socialkontoret");
        AnswerKey parent = new AnswerKey(byName.get("Socialkontoret"), "parent");
        assertThat(answers.value(parent)).isEqualTo(new AnswerValue.RowReference(byName.get("Ängby kommun")));
        assertThat(answers.answers().get(parent).origin()).isEqualTo(AnswerOrigin.REGISTER);
        assertThat(sheet.progress().done())
                .isPositive()
                .isLessThan(sheet.progress().total());
    }

    @Test
    void nextYearsRequestArrivesWithLastYearsRowsButNotWithWhatWasSaidOfThem() {
        Member member = world.member("Region Åtta");
        UUID first = assignment(requests.started(world, plan()), member).id();
        requests.submitted(world, first, member, "Så var det i fjol");
        requests.approved(world, first);
        UUID roundId = requests.started(world, requests.plan(world, "Organisationsmodulen 2027", 30));
        Assignments.Sheet sheet = sheet(roundId, member);
        assertThat(sheet.previousLabel()).isEqualTo("Organisationsmodulen 2026");
        assertThat(sheet.previous().answers())
                .hasSizeGreaterThan(sheet.answers().answers().size());
        assertThat(sheet.answers().rows()).isEqualTo(sheet.previous().rows());
        assertThat(sheet.answers().answers().keySet())
                .extracting(AnswerKey::questionKey)
                .containsOnly("name", "parent");
        assertThat(sheet.answers().answers().values())
                .allSatisfy(given -> assertThat(given.origin()).isEqualTo(AnswerOrigin.UNCHANGED));
    }

    @Test
    void thePreviewSaysWhichMailsGoWhen() {
        Rounds.Preview preview =
                world.as(coordinator, () -> rounds.preview(requests.plan(world, "Modulen", 30, 14, 3, -5)));
        LocalDate due = requests.today().plusDays(30);
        assertThat(preview.mails())
                .extracting(Rounds.PlannedMail::on, Rounds.PlannedMail::what, Rounds.PlannedMail::recipients)
                .containsExactly(
                        tuple(requests.today(), "Förfrågan", 3),
                        tuple(due.minusDays(14), "Påminnelse", 3),
                        tuple(due.minusDays(3), "Påminnelse", 3),
                        tuple(due.plusDays(1), "Försenat: till samordnaren", 1),
                        tuple(due.plusDays(5), "Påminnelse", 3));
    }

    @Test
    void thePreviewWarnsOfRemindersThatWillNeverGo() {
        Rounds.Preview preview = world.as(coordinator, () -> rounds.preview(requests.plan(world, "Modulen", 5, 14)));
        assertThat(preview.warnings())
                .extracting(Rounds.Warning::message)
                .anyMatch(message -> message.contains("går inte ut"))
                .anyMatch(message -> message.contains("mindre än en vecka"));
    }

    @Test
    void aPlanThatCannotBeIsRefusedFieldByField() {
        assertThat(refusal(plan -> new Rounds.Plan(
                        " ", UUID.randomUUID(), 1999, requests.today(), List.of(400), "x".repeat(5000), List.of())))
                .containsOnlyKeys("title", "formVersionId", "referenceYear", "dueOn", "reminderDays", "coveringText");
    }

    @Test
    void aDraftMayLackMembersButIsNotStartedWithoutThem() {
        UUID roundId = world.as(coordinator, () -> rounds.plan(withRecipients(plan())));
        assertThat(requests.round(world, roundId).total()).isZero();
        for (ThrowingCallable attempt : List.<ThrowingCallable>of(
                () -> world.as(coordinator, () -> rounds.requireStartable(roundId)),
                () -> world.as(coordinator, () -> rounds.start(roundId)))) {
            assertThatThrownBy(attempt)
                    .isInstanceOfSatisfying(InvalidPlanException.class, refused -> assertThat(refused.messages())
                            .containsOnlyKeys("recipients"));
        }
        assertThat(requests.round(world, roundId).state()).isEqualTo(RoundState.DRAFT);
    }

    @Test
    void thePreviewTellsOfARoundThatAlreadyAsksTheSame() {
        requests.started(world, plan());
        assertThat(world.as(coordinator, () -> rounds.preview(plan())).warnings())
                .extracting(Rounds.Warning::message)
                .anyMatch(message -> message.startsWith("Organisationsmodulen 2026 pågår redan"));
        Rounds.Plan other = withYear(plan(), requests.today().getYear() + 1);
        assertThat(world.as(coordinator, () -> rounds.preview(other)).warnings())
                .extracting(Rounds.Warning::message)
                .noneMatch(message -> message.contains("pågår redan"));
    }

    @Test
    void aMovedRoundLeavesOwnDaysAloneUnlessTold() {
        UUID roundId = requests.started(world, plan());
        Member member = world.members().get(0);
        LocalDate own = requests.today().plusDays(50);
        UUID id = assignment(roundId, member).id();
        world.as(coordinator, () -> rounds.moveDeadlineOfAssignment(id, own, ""));
        assertThat(requests.round(world, roundId).ownDays()).isEqualTo(1);

        LocalDate later = requests.today().plusDays(40);
        world.as(coordinator, () -> rounds.moveDeadline(roundId, later, true, ""));
        assertThat(assignment(roundId, member).dueOn()).isEqualTo(own);
        assertThat(assignment(roundId, world.members().get(1)).dueOn()).isEqualTo(later);

        world.as(coordinator, () -> rounds.moveDeadline(roundId, later.plusDays(1), false, ""));
        assertThat(world.as(coordinator, () -> rounds.assignments(roundId, 0, 10)))
                .extracting(Rounds.AssignmentItem::dueOn)
                .containsOnly(later.plusDays(1));
        assertThat(requests.round(world, roundId).ownDays()).isZero();
    }

    @Test
    void aReminderByHandIsRemembered() {
        UUID roundId = requests.started(world, plan());
        Member member = world.members().get(0);
        assertThat(assignment(roundId, member).remindedAt()).isNull();
        UUID id = assignment(roundId, member).id();
        world.as(coordinator, () -> rounds.remindNow(id));
        assertThat(assignment(roundId, member).remindedAt()).isNotNull();
    }

    @Test
    void aPlanIsRefusedForSomebodyWhoDoesNotRepresentTheMember() {
        assertThat(refusal(plan -> withRecipients(
                        plan, new Rounds.Recipient(world.members().get(0).id(), coordinator.id()))))
                .containsOnlyKeys("recipients");
    }

    @Test
    void aPlanIsRefusedForAMemberOfAnotherAssociation() {
        TestWorld other = worlds.create();
        Member foreign = other.members().get(0);
        assertThat(refusal(plan -> withRecipients(
                        plan,
                        new Rounds.Recipient(
                                foreign.id(), other.representative(foreign).id()))))
                .containsOnlyKeys("recipients");
    }

    @Test
    void aStartedRoundIsNotChanged() {
        UUID roundId = requests.started(world, plan());
        assertThatThrownBy(() -> world.as(coordinator, () -> rounds.change(roundId, plan())))
                .isInstanceOf(InvalidPlanException.class);
    }

    @Test
    void aRoundWhoseLastDayHasPassedIsNotStarted() {
        UUID roundId = world.as(coordinator, () -> rounds.plan(requests.plan(world, "Modulen", 2)));
        requests.passDays(3);
        assertThatThrownBy(() -> world.as(coordinator, () -> rounds.start(roundId)))
                .isInstanceOf(InvalidPlanException.class);
    }

    @Test
    void onlyACoordinatorPlansStartsAndWithdraws() {
        UUID roundId = requests.started(world, plan());
        UUID assignmentId = assignment(roundId, world.members().get(0)).id();
        TestPerson representative = world.representative(world.members().get(0));
        TestPerson reviewer = world.person("Gran Skare", "granskare", Role.REVIEWER);
        for (TestPerson person : List.of(representative, reviewer)) {
            denied(person, () -> rounds.plan(plan()));
            denied(person, () -> rounds.preview(plan()));
            denied(person, () -> rounds.change(roundId, plan()));
            denied(person, () -> rounds.start(roundId));
            denied(person, () -> rounds.withdraw(roundId, ""));
            denied(person, () -> rounds.withdrawAssignment(assignmentId, ""));
            denied(person, () -> rounds.moveDeadline(roundId, requests.today().plusDays(60), true, ""));
            denied(
                    person,
                    () -> rounds.moveDeadlineOfAssignment(
                            assignmentId, requests.today().plusDays(60), ""));
            denied(person, () -> rounds.remindNow(assignmentId));
        }
    }

    @Test
    void representativesDoNotSeeHowFarOthersHaveCome() {
        UUID roundId = requests.started(world, plan());
        TestPerson representative = world.representative(world.members().get(0));
        denied(representative, () -> rounds.find(roundId));
        denied(representative, () -> rounds.list(0, 10));
        denied(representative, () -> rounds.assignments(roundId, 0, 10));
        denied(representative, () -> rounds.stuck(requests.today(), 10));
        denied(representative, rounds::underWay);
    }

    @Test
    void anotherAssociationsCoordinatorReachesNothing() {
        UUID roundId = requests.started(world, plan());
        UUID assignmentId = assignment(roundId, world.members().get(0)).id();
        TestWorld other = worlds.create();
        TestPerson stranger = other.coordinator();
        LocalDate later = requests.today().plusDays(60);
        other.as(stranger, () -> {
            assertThat(rounds.find(roundId)).isEmpty();
            assertThat(rounds.assignments(roundId, 0, 10)).isEmpty();
            assertThat(rounds.list(0, 10)).isEmpty();
            assertThat(rounds.underWay()).isEmpty();
            assertThat(rounds.stuck(requests.today().plusYears(1), 10)).isEmpty();
        });
        for (Runnable attempt : List.<Runnable>of(
                () -> rounds.change(roundId, requests.plan(other, "Mitt", 20)),
                () -> rounds.start(roundId),
                () -> rounds.withdraw(roundId, ""),
                () -> rounds.withdrawAssignment(assignmentId, ""),
                () -> rounds.moveDeadline(roundId, later, true, ""),
                () -> rounds.moveDeadlineOfAssignment(assignmentId, later, ""),
                () -> rounds.remindNow(assignmentId))) {
            assertThatThrownBy(() -> other.as(stranger, attempt)).isInstanceOf(AccessDeniedException.class);
        }
        assertThat(requests.round(world, roundId).open()).isEqualTo(3);
    }

    @Test
    void withdrawingTakesTheTasksAwayAndSaysWhy() {
        UUID roundId = requests.started(world, plan());
        Member member = world.members().get(0);
        TestPerson representative = world.representative(member);
        UUID assignmentId = assignment(roundId, member).id();
        world.as(coordinator, () -> rounds.withdraw(roundId, "Vi gör det till hösten i stället."));
        assertThat(requests.round(world, roundId).state()).isEqualTo(RoundState.WITHDRAWN);
        assertThat(requests.round(world, roundId).withdrawn()).isEqualTo(3);
        assertThat(world.as(representative, () -> tasks.openOf(representative.id())))
                .isEmpty();
        assertThat(mail.await(representative.email(), "du behöver inte svara").text())
                .contains("till hösten");
        assertThatThrownBy(() -> world.as(representative, () -> assignments.submit(assignmentId)))
                .isInstanceOf(NotAnswerableException.class);
    }

    @Test
    void withdrawingOneLeavesTheOthers() {
        UUID roundId = requests.started(world, plan());
        UUID assignmentId = assignment(roundId, world.members().get(0)).id();
        world.as(coordinator, () -> rounds.withdrawAssignment(assignmentId, "Slagits ihop"));
        assertThat(requests.round(world, roundId).open()).isEqualTo(2);
        assertThat(requests.round(world, roundId).state()).isEqualTo(RoundState.RUNNING);
        assertThatThrownBy(() -> world.as(coordinator, () -> rounds.withdrawAssignment(assignmentId, "")))
                .isInstanceOf(NotAnswerableException.class);
    }

    @Test
    void aDraftIsWithdrawnWithoutAMail() {
        UUID roundId = world.as(coordinator, () -> rounds.plan(plan()));
        world.as(coordinator, () -> rounds.withdraw(roundId, "Ångrade mig"));
        assertThat(requests.round(world, roundId).state()).isEqualTo(RoundState.WITHDRAWN);
        assertThat(requests.mailsAbout(world, "WITHDRAWN")).isZero();
    }

    @Test
    void whatIsStuckShowsTheWorstFirst() {
        UUID roundId = requests.started(world, requests.plan(world, "Modulen", 3));
        Member waiting = world.members().get(0);
        Member late = world.members().get(1);
        Member returned = world.members().get(2);
        UUID returnedId = assignment(roundId, returned).id();
        requests.submitted(world, returnedId, returned, "x");
        requests.returned(world, returnedId, "memberMission", "Skriv mer.");
        requests.submitted(world, assignment(roundId, waiting).id(), waiting, "y");
        requests.passDays(4);
        assertThat(world.as(coordinator, () -> rounds.stuck(requests.today(), 10)))
                .extracting(Rounds.AssignmentItem::memberName)
                .containsExactly(late.name(), returned.name(), waiting.name());
    }

    @Test
    void whatLiesWithAGroupIsStuckOnlyWhenItsTimeIsOver() {
        world.person("Gran Skare", "granskare", Role.REVIEWER);
        ReviewPlan group = new ReviewPlan(List.of(ReviewStep.group("Beredningsgruppen", null, 5, false)), false);
        UUID roundId = requests.started(world, requests.reviewed(requests.plan(world, "Modulen", 30), group));
        Member member = world.members().get(0);
        requests.submitted(world, assignment(roundId, member).id(), member, "x");
        assertThat(sheet(roundId, member).reviewerName()).isEqualTo("Beredningsgruppen");
        assertThat(stuckNames()).doesNotContain(member.name());
        requests.passDays(6);
        assertThat(stuckNames()).contains(member.name());
    }

    private List<String> stuckNames() {
        return world.as(coordinator, () -> rounds.stuck(requests.today(), 10)).stream()
                .map(Rounds.AssignmentItem::memberName)
                .toList();
    }

    private Assignments.Sheet sheet(UUID roundId, Member member) {
        UUID assignmentId = assignment(roundId, member).id();
        return world.as(world.representative(member), () -> assignments.open(assignmentId));
    }

    private Rounds.AssignmentItem assignment(UUID roundId, Member member) {
        return requests.assignment(world, roundId, member);
    }

    private Rounds.Plan plan() {
        return requests.plan(world, "Organisationsmodulen 2026", 30, 14, 3);
    }

    private static Rounds.Plan withYear(Rounds.Plan plan, int year) {
        return new Rounds.Plan(
                plan.title(),
                plan.formVersionId(),
                year,
                plan.dueOn(),
                plan.reminderDays(),
                plan.coveringText(),
                plan.recipients());
    }

    private static Rounds.Plan withRecipients(Rounds.Plan plan, Rounds.Recipient... recipients) {
        return new Rounds.Plan(
                plan.title(),
                plan.formVersionId(),
                plan.referenceYear(),
                plan.dueOn(),
                plan.reminderDays(),
                plan.coveringText(),
                List.of(recipients));
    }

    private Map<String, String> refusal(UnaryOperator<Rounds.Plan> change) {
        return catchThrowableOfType(
                        InvalidPlanException.class,
                        () -> world.as(coordinator, () -> rounds.plan(change.apply(plan()))))
                .messages();
    }

    private void denied(TestPerson person, Runnable attempt) {
        assertThatThrownBy(() -> world.as(person, attempt)).isInstanceOf(AccessDeniedException.class);
    }
}
