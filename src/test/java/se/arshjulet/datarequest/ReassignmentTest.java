package se.arshjulet.datarequest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import se.arshjulet.IntegrationTest;
import se.arshjulet.TestMail;
import se.arshjulet.TestWorld;
import se.arshjulet.TestWorld.TestPerson;
import se.arshjulet.TestWorlds;
import se.arshjulet.account.People;
import se.arshjulet.account.Role;
import se.arshjulet.association.Member;
import se.arshjulet.association.Members;
import se.arshjulet.datarequest.Reassignment.Handover;
import se.arshjulet.datarequest.Reassignment.Outcome;
import se.arshjulet.form.AnswerKey;
import se.arshjulet.form.AnswerOrigin;
import se.arshjulet.task.TaskItem;
import se.arshjulet.task.TaskState;
import se.arshjulet.task.Tasks;

@IntegrationTest
class ReassignmentTest {

    @Autowired
    private TestWorlds worlds;

    @Autowired
    private DataRequests requests;

    @Autowired
    private AtOnce atOnce;

    @Autowired
    private Rounds rounds;

    @Autowired
    private Assignments assignments;

    @Autowired
    private Delegations delegations;

    @Autowired
    private MoreTime time;

    @Autowired
    private Reassignment reassignment;

    @Autowired
    private Members members;

    @Autowired
    private People people;

    @Autowired
    private Tasks tasks;

    @Autowired
    private TestMail mail;

    @Autowired
    private JdbcTemplate jdbc;

    private TestWorld world;
    private Member member;
    private TestPerson former;
    private TestPerson next;
    private UUID roundId;
    private UUID id;

    @BeforeEach
    void somebodyHasBegunAndLeaves() {
        world = worlds.create();
        member = world.member("Ängby kommun");
        former = world.representative(member);
        next = world.person("Nya Människan", "nya", Role.REPRESENTATIVE);
        world.as(world.coordinator(), () -> members.appoint(member.id(), next.id(), null));
        roundId = requests.started(world, requests.plan(world, "Modulen", 20, List.of(member), 7));
        id = requests.assignment(world, roundId, member).id();
        requests.fillIn(world, former, id, "Av den förra");
    }

    @Test
    void theTaskMovesWithWhatIsBegunAndWhoWroteIt() {
        reassign("Välkommen!");
        Assignments.Sheet sheet = world.as(next, () -> assignments.open(id));
        assertThat(sheet.representativeId()).isEqualTo(next.id());
        assertThat(sheet.answers().at(AnswerKey.of("memberMission"))).hasValueSatisfying(given -> {
            assertThat(given.answeredBy()).isEqualTo(former.id());
            assertThat(given.origin()).isEqualTo(AnswerOrigin.TYPED);
        });
        assertThat(tasksOf(next)).singleElement().satisfies(task -> {
            assertThat(task.subjectId()).isEqualTo(id);
            assertThat(task.state()).isEqualTo(TaskState.OPEN);
            assertThat(task.done()).isPositive();
        });
        assertThat(tasksOf(former)).isEmpty();
        assertThatThrownBy(() -> world.as(former, () -> assignments.open(id)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> world.as(former, () -> assignments.submit(id)))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(world.as(next, () -> assignments.submit(id))).isEmpty();
    }

    @Test
    void theNewOneHearsWhatAndByWhenAndTheFormersLinksAreDead() {
        String dead = mail.await(former.email(), "Modulen").link();
        reassign("Välkommen!");
        TestMail.Received letter = mail.await(next.email(), "du tar över");
        assertThat(letter.text()).contains("Välkommen!", former.name(), "Ängby kommun", "Svara senast");
        assertThat(letter.link()).isNotBlank().isNotEqualTo(dead);
        assertThat(jdbc.queryForObject(
                        "select count(*) from access_link where account_id = ? and task_id is not null and withdrawn_at is null",
                        Integer.class,
                        former.id()))
                .isZero();
        assertThat(requests.mailsAbout(world, "TAKEN_OVER")).isEqualTo(1);
    }

    @Test
    void theRemindersGoToTheNewOneOnly() {
        reassign("");
        requests.moveToMorningOf(requests.today().plusDays(13));
        mail.await(next.email(), "Påminnelse");
        assertThat(mail.to(former.email())).noneMatch(letter -> letter.subject().startsWith("Påminnelse"));
    }

    @Test
    void sheHasNotOpenedItYetWhoeverDidBefore() {
        world.as(former, () -> assignments.open(id));
        assertThat(requests.assignment(world, roundId, member).openedAt()).isNotNull();
        reassign("");
        assertThat(requests.assignment(world, roundId, member).openedAt()).isNull();
    }

    @Test
    void whatIsSentInComesBackToTheNewOne() {
        world.as(former, () -> assignments.submit(id));
        reassign("");
        assertThat(requests.mailsAbout(world, "TAKEN_OVER")).isZero();
        requests.returned(world, id, "memberMission", "Skriv mer.");
        assertThat(tasksOf(next)).singleElement().satisfies(task -> assertThat(task.state())
                .isEqualTo(TaskState.RETURNED));
        assertThat(mail.await(next.email(), "komplettera senast").text()).contains("Skriv mer.");
    }

    @Test
    void aWishForMoreTimeWasTheFormersAndAGuestAnswersToTheNewOne() {
        LocalDate wished = requests.today().plusDays(40);
        world.as(former, () -> time.ask(id, wished, "Sjuk"));
        UUID guest = world.as(
                former,
                () -> delegations.delegate(
                        id,
                        new Delegations.Handing(
                                "Gäst Gästsson",
                                "gast@annan.example",
                                "",
                                List.of(DelegatedPart.everything()),
                                requests.today().plusDays(5))));
        reassign("");
        assertThat(requests.assignment(world, roundId, member).asked()).isNull();
        assertThat(world.as(next, () -> delegations.of(id))).singleElement().satisfies(delegation -> {
            assertThat(delegation.id()).isEqualTo(guest);
            assertThat(delegation.createdBy()).isEqualTo(next.id());
        });
    }

    @Test
    void whoHadAPartOfItHasAllOfItAndNoPartBeside() {
        world.as(
                former,
                () -> delegations.share(id, new Delegations.Sharing(next.id(), Set.of(), "", requests.today())));
        assertThat(tasksOf(next)).hasSize(1);
        reassign("");
        assertThat(tasksOf(next)).singleElement().satisfies(task -> assertThat(task.kind())
                .isEqualTo(Assignments.KIND));
        assertThat(world.as(next, () -> assignments.open(id)).shared()).isNull();
    }

    @Test
    void allOfHersFollowWhereTheNewOneAnswersForTheMemberAndTheRestIsNamed() {
        Member other = world.member("Region Åtta");
        world.as(world.coordinator(), () -> members.appoint(other.id(), former.id(), null));
        UUID second = requests.started(world, requests.plan(world, "Modul två", 30, List.of(member)));
        Rounds.Plan plan = requests.plan(world, "Modul tre", 30, List.of(other));
        UUID third = requests.started(
                world,
                new Rounds.Plan(
                        plan.title(),
                        plan.formVersionId(),
                        plan.referenceYear(),
                        plan.dueOn(),
                        plan.reminderDays(),
                        plan.coveringText(),
                        List.of(new Rounds.Recipient(other.id(), former.id()))));
        assertThat(world.as(world.coordinator(), () -> reassignment.choices(id)).others())
                .isEqualTo(2);
        Outcome outcome = reassign(handover -> new Handover(handover.from(), handover.to(), "", "", true, ""));
        assertThat(outcome.moved()).isEqualTo(2);
        assertThat(outcome.left()).containsExactly("Region Åtta");
        assertThat(requests.assignment(world, second, member).representativeId())
                .isEqualTo(next.id());
        assertThat(requests.assignment(world, third, other).representativeId()).isEqualTo(former.id());
        TestMail.Received letter = mail.await(next.email(), "Du tar över 2 svar");
        assertThat(letter.text()).contains("Modulen", "Modul två").doesNotContain("Modul tre");
    }

    @Test
    void somebodyNewIsAppointedAndInvited() {
        String email = "helt.ny@" + world.association().slug() + ".example";
        Outcome outcome = reassign(handover -> new Handover(handover.from(), null, "Helt Ny", email, false, ""));
        assertThat(outcome.to().name()).isEqualTo("Helt Ny");
        assertThat(people.withRole(world.id(), Role.REPRESENTATIVE))
                .anySatisfy(person -> assertThat(person.email()).isEqualTo(email));
        assertThat(mail.await(email, "du tar över").link()).isNotBlank();
    }

    @Test
    void whoCannotTakeItOverIsRefusedAtTheField() {
        TestPerson stranger = world.representative(world.member("Region Åtta"));
        refused("person", handover -> new Handover(handover.from(), stranger.id(), "", "", false, ""));
        refused("person", handover -> new Handover(handover.from(), handover.from(), "", "", false, ""));
        refused("name", handover -> new Handover(handover.from(), null, " ", "a@b.se", false, ""));
        refused("email", handover -> new Handover(handover.from(), null, "Någon", "ingen adress", false, ""));
        refused("email", handover -> new Handover(handover.from(), null, "Någon", former.email(), false, ""));
        refused("words", handover -> new Handover(handover.from(), next.id(), "", "", false, "x".repeat(1001)));
        assertThat(requests.assignment(world, roundId, member).representativeId())
                .isEqualTo(former.id());
    }

    @Test
    void whoWasAskedForTheSameMemberHasHerOwnTaskAndTakesOverNone() {
        Rounds.Plan plan = requests.plan(world, "För två", 20, List.of(member));
        UUID both = requests.started(
                world,
                new Rounds.Plan(
                        plan.title(),
                        plan.formVersionId(),
                        plan.referenceYear(),
                        plan.dueOn(),
                        plan.reminderDays(),
                        plan.coveringText(),
                        List.of(
                                new Rounds.Recipient(member.id(), former.id()),
                                new Rounds.Recipient(member.id(), next.id()))));
        id = world.as(world.coordinator(), () -> rounds.assignments(both, 0, 10)).stream()
                .filter(item -> item.representativeId().equals(former.id()))
                .findFirst()
                .orElseThrow()
                .id();
        refused("person", handover -> handover);
    }

    @Test
    void whatIsOverIsNobodysToTakeOver() {
        world.as(former, () -> assignments.submit(id));
        requests.approved(world, id);
        assertThatThrownBy(() -> reassign("")).isInstanceOf(NotAnswerableException.class);
        UUID another = requests.started(world, requests.plan(world, "En till", 20, List.of(member)));
        id = requests.assignment(world, another, member).id();
        world.as(world.coordinator(), () -> rounds.withdrawAssignment(id, "Nej"));
        assertThatThrownBy(() -> reassign("")).isInstanceOf(NotAnswerableException.class);
    }

    @Test
    void onlyACoordinatorOfTheAssociationChangesPersons() {
        Handover handover = new Handover(former.id(), next.id(), "", "", false, "");
        for (TestPerson person : List.of(former, next)) {
            assertThatThrownBy(() -> world.as(person, () -> reassignment.reassign(id, handover)))
                    .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> world.as(person, () -> reassignment.choices(id)))
                    .isInstanceOf(AccessDeniedException.class);
        }
        TestWorld elsewhere = worlds.create();
        assertThatThrownBy(() -> elsewhere.as(elsewhere.coordinator(), () -> reassignment.reassign(id, handover)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void sentInWhileItIsReassignedEitherItWasSentInOrTheFormerIsToldThatItIsHersNoMore() {
        List<Optional<RuntimeException>> told = atOnce.on(
                id,
                () -> world.as(former, () -> assignments.submit(id)),
                () -> world.as(world.coordinator(), () -> reassign("")));
        assertThat(told.get(1)).isEmpty();
        Rounds.AssignmentItem now = requests.assignment(world, roundId, member);
        assertThat(now.representativeId()).isEqualTo(next.id());
        assertThat(now.state()).isEqualTo(told.get(0).isEmpty() ? AssignmentState.SUBMITTED : AssignmentState.OPEN);
        told.get(0).ifPresent(refused -> assertThat(refused).isInstanceOf(AccessDeniedException.class));
        assertThat(tasksOf(former)).isEmpty();
        assertThat(tasksOf(next)).hasSize(told.get(0).isEmpty() ? 0 : 1);
    }

    @Test
    void ofTwoCoordinatorsWhoGiveItAwayAtOnceOneWinsAndTheOtherHearsWhoHasIt() {
        TestPerson third = world.person("Tredje Person", "tredje", Role.REPRESENTATIVE);
        world.as(world.coordinator(), () -> members.appoint(member.id(), third.id(), null));
        List<Optional<RuntimeException>> told = atOnce.on(
                id,
                () -> reassign(handover -> handover),
                () -> reassign(handover -> new Handover(handover.from(), third.id(), "", "", false, "")));
        assertThat(told.stream().flatMap(Optional::stream)).singleElement().satisfies(second -> assertThat(second)
                .isInstanceOf(SettledMeanwhileException.class)
                .hasMessageContaining("har uppgiften nu"));
        assertThat(requests.mailsAbout(world, "TAKEN_OVER")).isEqualTo(1);
    }

    private void refused(String field, UnaryOperator<Handover> change) {
        assertThatThrownBy(() -> reassign(change)).isInstanceOfSatisfying(InvalidPlanException.class, at -> assertThat(
                        at.messages().keySet())
                .isEqualTo(Set.of(field)));
    }

    private void reassign(String words) {
        reassign(handover -> new Handover(handover.from(), handover.to(), "", "", false, words));
    }

    private Outcome reassign(UnaryOperator<Handover> change) {
        Handover usual = new Handover(former.id(), next.id(), "", "", false, "");
        return world.as(world.coordinator(), () -> reassignment.reassign(id, change.apply(usual)));
    }

    private List<TaskItem> tasksOf(TestPerson person) {
        return world.as(person, () -> tasks.openOf(person.id()));
    }
}
