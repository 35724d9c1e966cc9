package se.arshjulet.datarequest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import se.arshjulet.IntegrationTest;
import se.arshjulet.TestMail;
import se.arshjulet.TestWorld;
import se.arshjulet.TestWorld.TestPerson;
import se.arshjulet.TestWorlds;
import se.arshjulet.account.Acts;
import se.arshjulet.account.Role;
import se.arshjulet.association.Member;
import se.arshjulet.form.AnswerKey;
import se.arshjulet.form.AnswerOrigin;
import se.arshjulet.form.AnswerStatus;
import se.arshjulet.form.AnswerValue;
import se.arshjulet.review.AnswersUnderReview;
import se.arshjulet.review.Threads;
import se.arshjulet.task.Absence;
import se.arshjulet.task.Absences;
import se.arshjulet.task.TaskItem;
import se.arshjulet.task.Tasks;

/** A data request while its representative is away: somebody else answers it in her place, for those days. */
@IntegrationTest
class CoverTest {

    private static final AnswerKey MISSION = AnswerKey.of("memberMission");

    @Autowired
    private TestWorlds worlds;

    @Autowired
    private DataRequests requests;

    @Autowired
    private Rounds rounds;

    @Autowired
    private Answers answering;

    @Autowired
    private Assignments assignments;

    @Autowired
    private AnswerHistory history;

    @Autowired
    private Delegations delegations;

    @Autowired
    private MoreTime time;

    @Autowired
    private Threads threads;

    @Autowired
    private Absences absences;

    @Autowired
    private Tasks tasks;

    @Autowired
    private Acts acts;

    @Autowired
    private TestMail mail;

    private TestWorld world;
    private Member member;
    private TestPerson anna;
    private TestPerson bo;
    private LocalDate first;

    @BeforeEach
    void aRepresentativeAndAnother() {
        world = worlds.create();
        member = world.member("Ängby kommun");
        anna = world.representative(member);
        bo = world.person("Bo Alm", "bo", Role.REPRESENTATIVE);
        first = requests.today();
    }

    @Test
    void beforeDuringAndAfterAnAbsence() {
        UUID round = started("Modulen", 20, 18, 12, 5);
        UUID id = requests.assignment(world, round, member).id();
        away(first.plusDays(4), first.plusDays(10));

        assertThat(tasksOf(bo)).isEmpty();
        denied(bo, () -> assignments.open(id));
        requests.moveToMorningOf(first.plusDays(2));
        mail.await(anna.email(), "Påminnelse: Modulen");

        requests.moveToMorningOf(first.plusDays(8));
        assertThat(mail.await(bo.email(), "Påminnelse: Modulen").text())
                .contains("för " + anna.name() + ", borta till");
        assertThat(tasksOf(bo)).singleElement().extracting(TaskItem::subjectId).isEqualTo(id);
        Rounds.AssignmentItem item = requests.assignment(world, round, member);
        assertThat(item.openedAt()).isNull();
        assertThat(item.answererName()).isEqualTo("Bo Alm (för %s)".formatted(anna.name()));
        save(bo, id, "Av Bo");
        assertThat(requests.assignment(world, round, member).openedAt()).isNotNull();

        requests.moveToMorningOf(first.plusDays(11));
        assertThat(tasksOf(bo)).isEmpty();
        denied(bo, () -> assignments.open(id));
        denied(bo, () -> answering.save(id, MISSION, AnswerStatus.GIVEN, new AnswerValue.Text("Efteråt")));
        denied(bo, () -> assignments.submit(id));
        assertThat(requests.assignment(world, round, member).answererName()).isEqualTo(anna.name());
        requests.moveToMorningOf(first.plusDays(15));
        mail.await(
                anna.email(),
                received -> mail.to(anna.email()).stream()
                                .filter(one -> one.subject().startsWith("Påminnelse"))
                                .count()
                        == 2);
        assertThat(mail.to(bo.email()).stream().filter(one -> one.subject().startsWith("Påminnelse")))
                .hasSize(1);
        assertThat(world.as(anna, () -> assignments.open(id)).answers().value(MISSION))
                .isEqualTo(new AnswerValue.Text("Av Bo"));
    }

    @Test
    void historyAndAuditSayWhoDidItAndForWhom() {
        UUID id = assignment("Modulen");
        away(first, first.plusDays(5));
        requests.fillIn(world, bo, id, "Av Bo");
        assertThat(world.as(bo, () -> assignments.submit(id))).isEmpty();
        assertThat(world.as(anna, () -> assignments.open(id)).answers().at(MISSION))
                .hasValueSatisfying(given -> {
                    assertThat(given.origin()).isEqualTo(AnswerOrigin.TYPED);
                    assertThat(given.answeredBy()).isEqualTo(bo.id());
                    assertThat(given.onBehalfOf()).isEqualTo(anna.id());
                });
        assertThat(world.as(world.coordinator(), () -> history.of(id, MISSION)).get(0))
                .satisfies(version -> {
                    assertThat(version.by()).isEqualTo("Bo Alm");
                    assertThat(version.forWhom()).isEqualTo(anna.name());
                    assertThat(version.how()).isEqualTo(AnswersUnderReview.How.TYPED);
                });
        Acts.Act sent = world.as(world.coordinator(), () -> acts.list(Acts.Filter.ALL, 0, 1))
                .get(0);
        assertThat(sent.person()).isEqualTo("Bo Alm");
        assertThat(sent.words()).isEqualTo("Skickade in Modulen · Ängby kommun för " + anna.name());
        assertThat(tasksOf(bo)).isEmpty();
    }

    @Test
    void lettersGoToWhoeverAnswersAndSayWhy() {
        away(first, first.plusDays(5));
        UUID id = assignment("Modulen");
        TestMail.Received asked = mail.await(bo.email(), "Modulen: svara senast");
        assertThat(asked.text()).contains("som är borta till och med");
        requests.submitted(world, id, member, "Klart");
        requests.returned(world, id, "memberMission", "Skriv mer.");
        mail.await(bo.email(), "Modulen: komplettera senast");
        world.as(world.coordinator(), () -> rounds.moveDeadlineOfAssignment(id, first.plusDays(60), "Mer tid"));
        mail.await(bo.email(), "Modulen: ny sista dag");
        assertThat(mail.to(anna.email())).isEmpty();
    }

    @Test
    void sheDoesAllThatTheRepresentativeDoes() {
        TestPerson colleague = world.person("Kim Lund", "kim", Role.REPRESENTATIVE);
        UUID id = assignment("Modulen");
        away(first, first.plusDays(5));
        world.as(bo, () -> history.past(id));
        world.as(bo, () -> time.ask(id, first.plusDays(60), "Sjukdom"));
        UUID shared = world.as(
                bo,
                () -> delegations.share(
                        id, new Delegations.Sharing(colleague.id(), Set.of(), "Kan du?", first.plusDays(9))));
        world.as(colleague, () -> delegations.done(shared));
        // It is the representative's, so what comes of it goes where her mail goes.
        assertThat(mail.await(bo.email(), "är klar").text()).contains("Kim Lund");
        world.as(bo, () -> delegations.signOff(id, shared));
        world.as(
                bo,
                () -> threads.say(new Threads.Place(Assignments.KIND, id, AnswerKey.NO_ROW, "memberMission"), "Hur?"));
        denied(bo, () -> assignments.handOver(id));
    }

    @Test
    void aPartThatIsSharedWithHerIsDoneForHer() {
        Member other = world.member("Region Åtta");
        TestPerson sharing = world.representative(other);
        UUID round = requests.started(world, requests.plan(world, "Regionens", 30, List.of(other)));
        UUID id = requests.assignment(world, round, other).id();
        UUID shared = world.as(
                sharing,
                () -> delegations.share(
                        id, new Delegations.Sharing(anna.id(), Set.of(), "Kan du?", first.plusDays(9))));
        denied(bo, () -> assignments.open(id));
        away(first, first.plusDays(5));
        assertThat(tasksOf(bo)).extracting(TaskItem::kind).containsExactly(Delegations.KIND);
        assertThat(world.as(bo, () -> delegations.assignmentOf(shared))).contains(id);
        save(bo, id, "Av Bo");
        assertThat(world.as(sharing, () -> assignments.open(id)).answers().at(MISSION))
                .hasValueSatisfying(given -> assertThat(given.onBehalfOf()).isEqualTo(anna.id()));
        world.as(bo, () -> delegations.done(shared));
        assertThat(tasksOf(bo)).isEmpty();
    }

    @Test
    void byTheMailsLinkSheAnswersToo() {
        UUID id = assignment("Modulen");
        away(first, first.plusDays(5));
        assertThat(world.asByLink(bo, () -> assignments.open(id)).onBehalf()).isFalse();
    }

    @Test
    void onlyOneWhoAnswersForMembersAnswersInAnothersPlace() {
        UUID id = assignment("Modulen");
        away(first, first.plusDays(5));
        TestPerson asReader = new TestPerson(bo.id(), bo.name(), bo.email(), Set.of(Role.READER));
        denied(asReader, () -> assignments.open(id));
    }

    private UUID assignment(String title) {
        return requests.assignment(world, started(title, 30), member).id();
    }

    private UUID started(String title, int days, Integer... reminders) {
        return requests.started(world, requests.plan(world, title, days, List.of(member), reminders));
    }

    private Absence away(LocalDate from, LocalDate until) {
        return world.as(anna, () -> absences.set(new Absences.Wish(anna.id(), bo.id(), from, until)));
    }

    private void save(TestPerson person, UUID id, String text) {
        world.as(person, () -> {
            assignments.open(id);
            answering.save(id, MISSION, AnswerStatus.GIVEN, new AnswerValue.Text(text));
        });
    }

    private void denied(TestPerson person, Runnable act) {
        assertThatThrownBy(() -> world.as(person, act)).isInstanceOf(AccessDeniedException.class);
    }

    private List<TaskItem> tasksOf(TestPerson person) {
        return world.as(person, () -> tasks.openOf(person.id()));
    }
}
