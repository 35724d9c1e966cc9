package se.arshjulet.datarequest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import se.arshjulet.account.Person;
import se.arshjulet.account.Role;
import se.arshjulet.association.Member;
import se.arshjulet.base.MovableClock;
import se.arshjulet.datarequest.Delegations.Sharing;
import se.arshjulet.form.AnswerKey;
import se.arshjulet.form.AnswerOrigin;
import se.arshjulet.form.AnswerStatus;
import se.arshjulet.form.AnswerValue;
import se.arshjulet.form.Section;
import se.arshjulet.task.TaskItem;
import se.arshjulet.task.Tasks;

/** A part of an assignment in the hands of a colleague with an account. */
@IntegrationTest
class SharingTest {

    private static final AnswerKey MISSION = AnswerKey.of("memberMission");

    @Autowired
    private TestWorlds worlds;

    @Autowired
    private DataRequests requests;

    @Autowired
    private AtOnce atOnce;

    @Autowired
    private Rounds rounds;

    @Autowired
    private Answers answering;

    @Autowired
    private AnswerRows rows;

    @Autowired
    private Assignments assignments;

    @Autowired
    private Delegations delegations;

    @Autowired
    private MoreTime time;

    @Autowired
    private AnswerHistory history;

    @Autowired
    private Tasks tasks;

    @Autowired
    private TestMail mail;

    @Autowired
    private MovableClock clock;

    private TestWorld world;
    private TestPerson representative;
    private TestPerson colleague;
    private UUID roundId;
    private UUID id;
    private String hers;
    private String others;

    @BeforeEach
    void aRequestAndAColleague() {
        world = worlds.create();
        Member member = world.member("Ängby kommun");
        representative = world.representative(member);
        colleague = world.person("Kollega Kollegasson", "kollega", Role.REPRESENTATIVE);
        roundId = requests.started(world, requests.plan(world, "Modulen", 20, List.of(member)));
        id = requests.assignment(world, roundId, member).id();
        requests.fillIn(world, representative, id, "Först");
        List<Section> sections =
                world.as(representative, () -> assignments.open(id)).form().sections();
        hers = sections.get(0).key();
        others = sections.stream()
                .filter(Section::repeating)
                .findFirst()
                .orElseThrow()
                .key();
        assertThat(hers).isNotEqualTo(others);
    }

    @Test
    void itIsATaskOfHersWithAMailAndOpensTheSharedPartOnly() {
        share(Set.of(hers));
        TaskItem task = onlyTask();
        assertThat(task.kind()).isEqualTo(Delegations.KIND);
        assertThat(task.requesterName()).isEqualTo(representative.name());
        assertThat(task.dueOn()).isEqualTo(requests.today().plusDays(5));
        assertThat(mail.await(colleague.email(), "ber dig svara senast").text()).contains("Du kan det här.");
        assertThat(world.as(colleague, () -> delegations.assignmentOf(task.subjectId())))
                .hasValue(id);
        Assignments.Sheet sheet = world.as(colleague, () -> assignments.open(id));
        assertThat(sheet.onBehalf()).isFalse();
        assertThat(sheet.shared().sections()).containsExactly(hers);
    }

    @Test
    void sheWritesThereInHerOwnNameAndNowhereElse() {
        share(Set.of(hers));
        save("Av kollegan");
        assertThat(world.as(representative, () -> assignments.open(id))
                        .answers()
                        .at(MISSION))
                .hasValueSatisfying(given -> {
                    assertThat(given.answeredBy()).isEqualTo(colleague.id());
                    assertThat(given.origin()).isEqualTo(AnswerOrigin.TYPED);
                });
        Assignments.Sheet sheet = world.as(representative, () -> assignments.open(id));
        UUID row = sheet.answers().rowsOf(others).get(0).key();
        AnswerKey outside =
                new AnswerKey(row, sheet.form().section(others).fields().get(0).key());
        refused(() -> answering.save(id, outside, AnswerStatus.GIVEN, new AnswerValue.Text("Utanför")));
        refused(() -> answering.comment(id, outside, "Utanför"));
        refused(() -> rows.add(id, others, null));
        refused(() -> rows.remove(id, row));
    }

    @Test
    void allOfItCanBeShared() {
        share(Set.of());
        assertThat(world.as(colleague, () -> assignments.open(id)).shared().sections())
                .isEmpty();
        UUID row = world.as(colleague, () -> rows.add(id, others, null));
        world.as(colleague, () -> rows.remove(id, row));
        save("Av kollegan");
    }

    @Test
    void theRepresentativeAloneSendsInHandsOnAndAsks() {
        share(Set.of());
        denied(() -> assignments.submit(id));
        denied(() -> assignments.submitUnchanged(id));
        denied(() -> assignments.handOver(id));
        denied(() -> delegations.of(id));
        denied(() -> delegations.colleagues(id));
        denied(() -> delegations.share(id, sharing(Set.of())));
        denied(() -> time.ask(id, requests.today().plusDays(60), "Mer tid"));
        denied(() -> history.past(id));
    }

    @Test
    void whatCameInIsSignedOffBeforeItIsSentIn() {
        UUID shared = share(Set.of(hers));
        save("Av kollegan");
        world.as(colleague, () -> delegations.done(shared));
        assertThat(mail.await(representative.email(), "är klar").subject()).startsWith(colleague.name());
        assertThat(tasksOf(colleague)).isEmpty();
        denied(() -> save("Efteråt"));
        world.as(colleague, () -> delegations.done(shared));
        assertThat(requests.mailsAbout(world, "GUEST_DONE")).isEqualTo(1);
        assertThat(world.as(representative, () -> assignments.submit(id)))
                .singleElement()
                .satisfies(gap -> assertThat(gap.at()).isEqualTo(MISSION));
        world.as(representative, () -> delegations.signOff(id, shared));
        assertThat(world.as(representative, () -> assignments.submit(id))).isEmpty();
    }

    @Test
    void whatSheAnswersWhenAskedOnceMoreIsSignedOffOnce() {
        UUID first = share(Set.of(hers));
        save("Det första");
        world.as(representative, () -> delegations.withdraw(id, first));
        clock.move(Duration.ofMinutes(1));
        UUID second = share(Set.of(hers));
        save("Det andra");
        world.as(representative, () -> delegations.signOff(id, second));
        assertThat(world.as(representative, () -> assignments.submit(id))).isEmpty();
    }

    @Test
    void whatCameInBeforeIsNotSignedOffWithWhatCameAfter() {
        UUID first = share(Set.of(hers));
        save("Det första");
        world.as(representative, () -> delegations.withdraw(id, first));
        clock.move(Duration.ofMinutes(1));
        UUID second = share(Set.of(hers));
        world.as(representative, () -> delegations.signOff(id, second));
        assertThat(world.as(representative, () -> assignments.submit(id))).hasSize(1);
    }

    @Test
    void takenBackItIsHersNoMoreAndSheHearsIt() {
        UUID shared = share(Set.of(hers));
        save("Av kollegan");
        world.as(representative, () -> delegations.withdraw(id, shared));
        assertThat(tasksOf(colleague)).isEmpty();
        denied(() -> save("Efteråt"));
        denied(() -> assignments.open(id));
        assertThat(world.as(colleague, () -> delegations.assignmentOf(shared))).isEmpty();
        assertThat(mail.await(colleague.email(), "du behöver inte svara").text())
                .contains(representative.name());
        assertThat(world.as(representative, () -> assignments.open(id))
                        .answers()
                        .value(MISSION))
                .isEqualTo(new AnswerValue.Text("Av kollegan"));
    }

    @Test
    void sentInOrWithdrawnNothingIsLeftInHerList() {
        share(Set.of(hers));
        assertThat(world.as(representative, () -> assignments.submit(id))).isEmpty();
        assertThat(tasksOf(colleague)).isEmpty();
        denied(() -> save("Efteråt"));
        requests.returned(world, id, "memberMission", "Skriv mer.");
        share(Set.of(hers));
        assertThat(tasksOf(colleague)).hasSize(1);
        world.as(world.coordinator(), () -> rounds.withdrawAssignment(id, "Nej"));
        assertThat(tasksOf(colleague)).isEmpty();
    }

    @Test
    void theCoordinatorSharesForHerToo() {
        UUID shared = world.as(world.coordinator(), () -> delegations.share(id, sharing(Set.of(hers))));
        save("Av kollegan");
        world.as(colleague, () -> delegations.done(shared));
        mail.await(world.coordinator().email(), "är klar");
    }

    @Test
    void onlyOneWhoRepresentsAMemberCanBeGivenAPart() {
        TestPerson reader = world.person("Läsa Läsare", "lasare", Role.READER);
        assertThat(world.as(representative, () -> delegations.colleagues(id)))
                .extracting(Person::id)
                .contains(colleague.id())
                .doesNotContain(
                        representative.id(), reader.id(), world.coordinator().id());
        for (UUID nobody : List.of(reader.id(), representative.id(), UUID.randomUUID())) {
            assertThatThrownBy(() -> world.as(
                            representative,
                            () -> delegations.share(id, new Sharing(nobody, Set.of(), "", requests.today()))))
                    .isInstanceOf(InvalidAnswerException.class);
        }
    }

    @Test
    void whatCannotBeSharedIsRefusedWithASentence() {
        var today = requests.today();
        Map<Sharing, String> wishes = Map.of(
                new Sharing(colleague.id(), Set.of("finnsInte"), "", today), "Delen finns inte kvar",
                new Sharing(colleague.id(), Set.of(), "", today.minusDays(1)), "inom det närmaste året",
                new Sharing(colleague.id(), Set.of(), "", today.plusYears(2)), "inom det närmaste året",
                new Sharing(colleague.id(), Set.of(), "x".repeat(1001), today), "för långt");
        wishes.forEach(
                (wish, words) -> assertThatThrownBy(() -> world.as(representative, () -> delegations.share(id, wish)))
                        .isInstanceOf(InvalidAnswerException.class)
                        .hasMessageContaining(words));
        share(Set.of(hers));
        assertThatThrownBy(() -> share(Set.of(others))).hasMessageContaining("har redan en del");
    }

    @Test
    void aStrangerHasNothingOfIt() {
        UUID shared = share(Set.of());
        TestPerson stranger = world.representative(world.member("Region Åtta"));
        for (Runnable act : List.<Runnable>of(
                () -> assignments.open(id),
                () -> answering.save(id, MISSION, AnswerStatus.GIVEN, new AnswerValue.Text("Nej")),
                () -> delegations.done(shared))) {
            assertThatThrownBy(() -> world.as(stranger, act)).isInstanceOf(AccessDeniedException.class);
        }
        assertThat(world.as(stranger, () -> delegations.assignmentOf(shared))).isEmpty();
        TestWorld elsewhere = worlds.create();
        assertThatThrownBy(() -> elsewhere.as(colleague, () -> assignments.open(id)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void savedWhileItIsTakenBackEitherItWasSavedOrSheIsToldThatItIsHersNoMore() {
        UUID shared = share(Set.of(hers));
        List<Optional<RuntimeException>> told = atOnce.on(
                id,
                () -> save("I sista stund"),
                () -> world.as(representative, () -> delegations.withdraw(id, shared)));
        assertThat(told.get(1)).isEmpty();
        told.get(0).ifPresent(refused -> assertThat(refused).isInstanceOf(AccessDeniedException.class));
        assertThat(world.as(representative, () -> assignments.open(id))
                        .answers()
                        .value(MISSION))
                .isEqualTo(new AnswerValue.Text(told.get(0).isEmpty() ? "I sista stund" : "Först"));
    }

    private UUID share(Set<String> sections) {
        return world.as(representative, () -> delegations.share(id, sharing(sections)));
    }

    private Sharing sharing(Set<String> sections) {
        return new Sharing(
                colleague.id(), sections, "Du kan det här.", requests.today().plusDays(5));
    }

    private void save(String text) {
        world.as(colleague, () -> answering.save(id, MISSION, AnswerStatus.GIVEN, new AnswerValue.Text(text)));
    }

    private void refused(Runnable act) {
        assertThatThrownBy(() -> world.as(colleague, act))
                .isInstanceOf(InvalidAnswerException.class)
                .hasMessageContaining("inte delad med dig");
    }

    private void denied(Runnable act) {
        assertThatThrownBy(() -> world.as(colleague, act)).isInstanceOf(AccessDeniedException.class);
    }

    private TaskItem onlyTask() {
        List<TaskItem> open = tasksOf(colleague);
        assertThat(open).hasSize(1);
        return open.get(0);
    }

    private List<TaskItem> tasksOf(TestPerson person) {
        return world.as(person, () -> tasks.openOf(person.id()));
    }
}
