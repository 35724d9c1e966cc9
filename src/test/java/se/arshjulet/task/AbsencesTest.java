package se.arshjulet.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;
import se.arshjulet.IntegrationTest;
import se.arshjulet.SqlCount;
import se.arshjulet.TestMail;
import se.arshjulet.TestWorld;
import se.arshjulet.TestWorld.TestPerson;
import se.arshjulet.TestWorlds;
import se.arshjulet.account.Accounts;
import se.arshjulet.account.Acts;
import se.arshjulet.account.Person;
import se.arshjulet.account.Role;
import se.arshjulet.datarequest.DataRequests;
import se.arshjulet.task.InvalidAbsenceException.Field;

/** Somebody is away, and somebody else answers for her meanwhile: who may, and what it makes of the list. */
@IntegrationTest
class AbsencesTest {

    private static final String KIND = "TEST";

    @Autowired
    private TestWorlds worlds;

    @Autowired
    private DataRequests requests;

    @Autowired
    private Absences absences;

    @Autowired
    private Covers covers;

    @Autowired
    private Tasks tasks;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Acts acts;

    @Autowired
    private TestMail mail;

    @Autowired
    private TransactionTemplate transaction;

    private TestWorld world;
    private TestPerson anna;
    private TestPerson bo;
    private TestPerson cia;
    private LocalDate today;

    @BeforeEach
    void threeRepresentatives() {
        world = worlds.create(1);
        anna = world.person("Anna Ek", "anna", Role.REPRESENTATIVE);
        bo = world.person("Bo Alm", "bo", Role.REPRESENTATIVE);
        cia = world.person("Cia Berg", "cia", Role.REPRESENTATIVE);
        today = requests.today();
    }

    @Test
    void whileSheIsAwayHerTasksStandInTheOthersListAndAfterwardsOnlyInHers() {
        open(anna, "Annas", today.plusDays(30));
        open(bo, "Bos", today.plusDays(20));
        away(anna, bo, 2, 4);
        assertThat(openOf(bo)).extracting(TaskItem::title).containsExactly("Bos");
        requests.passDays(2);
        assertThat(openOf(bo)).extracting(TaskItem::title).containsExactly("Bos", "Annas");
        assertThat(openOf(bo).get(0).absence()).isNull();
        assertThat(openOf(bo).get(1).absence()).satisfies(absence -> {
            assertThat(absence.person().name()).isEqualTo("Anna Ek");
            assertThat(absence.lastDay()).isEqualTo(today.plusDays(4));
        });
        assertThat(openOf(anna)).extracting(TaskItem::absence).containsOnlyNulls();
        requests.passDays(2);
        assertThat(openOf(bo)).hasSize(2);
        requests.passDays(1);
        assertThat(openOf(bo)).extracting(TaskItem::title).containsExactly("Bos");
        assertThat(openOf(anna)).hasSize(1);
    }

    @Test
    void aTaskIsFoundByWhoHasItAndByWhoAnswersForHerAndByNobodyElse() {
        UUID task = open(anna, "Annas", today.plusDays(30));
        assertThat(find(bo, task)).isFalse();
        UUID absence = away(anna, bo, 0, 4).id();
        assertThat(find(anna, task)).isTrue();
        assertThat(find(bo, task)).isTrue();
        assertThat(find(cia, task)).isFalse();
        world.as(anna, () -> absences.end(absence));
        assertThat(find(bo, task)).isFalse();
    }

    @Test
    void sheWhoCoversIsToldAndAgainWhenItEndsEarly() {
        Absence absence = away(anna, bo, 0, 4);
        assertThat(mail.await(bo.email(), "Du svarar för Anna Ek").text()).contains("har valt dig");
        requests.passDays(2);
        world.as(world.coordinator(), () -> absences.end(absence.id()));
        world.as(world.coordinator(), () -> absences.end(absence.id()));
        assertThat(mail.await(bo.email(), "Du svarar inte längre för Anna Ek").text())
                .contains("Sam Ordnare har ändrat det");
        assertThat(requests.mailsAbout(world, "COVER_ENDED")).isEqualTo(1);
        assertThat(world.as(anna, () -> covers.of(anna.id()))).isEmpty();
        assertThat(world.as(anna, () -> absences.of(anna.id()))).isEmpty();
        assertThat(world.as(world.coordinator(), () -> acts.list(Acts.Filter.ALL, 0, 2)))
                .extracting(Acts.Act::words)
                .satisfiesExactly(
                        ended -> assertThat(ended).isEqualTo("Bo Alm svarar inte längre för Anna Ek"),
                        set -> assertThat(set).startsWith("Lät Bo Alm svara för Anna Ek, som är borta "));
    }

    @Test
    void oneThatHasNotBegunIsGone() {
        Absence absence = away(anna, bo, 5, 8);
        world.as(anna, () -> absences.end(absence.id()));
        requests.passDays(6);
        assertThat(world.as(anna, () -> covers.of(anna.id()))).isEmpty();
        assertThat(world.as(world.coordinator(), absences::all)).isEmpty();
    }

    @Test
    void aCoordinatorSetsItForSomebodyElseAndNobodyElseDoes() {
        world.as(world.coordinator(), () -> absences.set(wish(anna, bo, 0, 3)));
        assertThat(mail.await(bo.email(), "Du svarar för Anna Ek").text()).contains("Sam Ordnare har lagt in");
        denied(cia, () -> absences.set(wish(bo, cia, 10, 12)));
        denied(cia, () -> absences.of(anna.id()));
        denied(cia, () -> absences.candidates(anna.id()));
        denied(cia, absences::all);
        denied(cia, absences::people);
        UUID id = world.as(anna, () -> absences.of(anna.id())).get(0).id();
        denied(bo, () -> absences.end(id));
    }

    @Test
    void aMailsLinkLetsNobodySetOne() {
        assertThatThrownBy(() -> world.asByLink(anna, () -> absences.set(wish(anna, bo, 0, 3))))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void theDaysHaveToBeAhead() {
        refused(anna, wish(anna, bo, -1, 3), Field.FIRST, "Den dagen har varit");
        refused(anna, wish(anna, bo, 3, 2), Field.LAST, "före den första");
        refused(anna, wish(anna, bo, 0, 800), Field.LAST, "Högst 2 år");
    }

    @Test
    void nobodyAnswersForHerself() {
        refused(anna, wish(anna, anna, 0, 3), Field.COVER, "Ingen kan svara för sig själv");
    }

    @Test
    void sheNeedsAnOpenAccountHere() {
        TestPerson stranger = worlds.create(1).person("Främ Ling", "framling", Role.REPRESENTATIVE);
        refused(anna, wish(anna, stranger, 0, 3), Field.COVER, "Främ Ling har inget konto i förbundet");
        world.as(world.coordinator(), () -> accounts.close(bo.id()));
        refused(anna, wish(anna, bo, 0, 3), Field.COVER, "Bo Alm har inget konto i förbundet");
    }

    @Test
    void sheNeedsTheRolesOfTheOneWhoIsAway() {
        TestPerson both = world.person("Dag Falk", "dag", Role.REPRESENTATIVE, Role.REVIEWER);
        refused(both, wish(both, bo, 0, 3), Field.COVER, "Bo Alm är inte granskare i förbundet");
        assertThat(world.as(both, () -> absences.candidates(both.id()))).isEmpty();
        assertThat(world.as(anna, () -> absences.candidates(anna.id())))
                .extracting(Person::name)
                .contains("Bo Alm", "Cia Berg", "Dag Falk")
                .doesNotContain("Anna Ek", "Sam Ordnare");
    }

    @Test
    void sheIsNotAwayTwiceAtOnce() {
        away(anna, bo, 3, 6);
        refused(anna, wish(anna, cia, 6, 8), Field.FIRST, "Anna Ek är redan borta");
        away(anna, cia, 7, 8);
    }

    @Test
    void whoIsAwayHerselfCoversForNobodyThoseDays() {
        away(bo, cia, 3, 6);
        refused(anna, wish(anna, bo, 5, 9), Field.COVER, "Bo Alm är själv borta");
        away(anna, bo, 7, 9);
    }

    @Test
    void whoCoversIsNotAwayThoseDaysUnlessSomebodyElseCoversFirst() {
        away(anna, bo, 3, 6);
        refused(bo, wish(bo, cia, 6, 9), Field.FIRST, "Bo Alm svarar för Anna Ek");
        away(bo, cia, 7, 9);
    }

    @Test
    void whoCoversAndLeavesCoversNoMore() {
        open(anna, "Annas", today.plusDays(30));
        away(anna, bo, 0, 6);
        world.as(world.coordinator(), () -> accounts.close(bo.id()));
        assertThat(openOf(bo)).isEmpty();
        assertThat(world.as(anna, () -> covers.addressee(anna.id())).person().id())
                .isEqualTo(anna.id());
    }

    @Test
    void anotherAssociationKnowsNothingOfIt() {
        open(anna, "Annas", today.plusDays(30));
        Absence absence = away(anna, bo, 0, 6);
        TestWorld other = worlds.create(1);
        assertThat(other.as(other.coordinator(), absences::all)).isEmpty();
        assertThat(other.as(other.coordinator(), () -> absences.of(anna.id()))).isEmpty();
        assertThat(other.as(other.coordinator(), () -> covers.of(anna.id()))).isEmpty();
        assertThat(other.as(other.coordinator(), () -> covers.by(bo.id()))).isEmpty();
        assertThat(other.as(other.coordinator(), () -> tasks.openOf(bo.id()))).isEmpty();
        assertThatThrownBy(() -> other.as(other.coordinator(), () -> absences.end(absence.id())))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> other.as(other.coordinator(), () -> absences.set(wish(anna, bo, 10, 12))))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void theListSendsAsFewStatementsForManyTasksOfManyPeople() {
        open(anna, "Annas", today.plusDays(30));
        away(anna, bo, 0, 6);
        int forOne = SqlCount.of(() -> openOf(bo));
        away(cia, bo, 0, 6);
        for (int i = 0; i < 20; i++) {
            open(i % 2 == 0 ? anna : cia, "Fler", today.plusDays(30));
        }
        assertThat(openOf(bo)).hasSize(21);
        assertThat(SqlCount.of(() -> openOf(bo))).isEqualTo(forOne);
    }

    private Absence away(TestPerson person, TestPerson cover, int from, int until) {
        return world.as(person, () -> absences.set(wish(person, cover, from, until)));
    }

    private Absences.Wish wish(TestPerson person, TestPerson cover, int from, int until) {
        return new Absences.Wish(person.id(), cover.id(), today.plusDays(from), today.plusDays(until));
    }

    private void refused(TestPerson person, Absences.Wish wish, Field field, String words) {
        assertThatThrownBy(() -> world.as(person, () -> absences.set(wish)))
                .isInstanceOfSatisfying(InvalidAbsenceException.class, refusal -> {
                    assertThat(refusal.field()).isEqualTo(field);
                    assertThat(refusal).hasMessageContaining(words);
                });
    }

    private void denied(TestPerson person, Runnable act) {
        assertThatThrownBy(() -> world.as(person, act)).isInstanceOf(AccessDeniedException.class);
    }

    private UUID open(TestPerson person, String title, LocalDate dueOn) {
        return world.as(
                world.coordinator(),
                () -> transaction.execute(status -> tasks.open(new Tasks.NewTask(
                        person.id(), KIND, UUID.randomUUID(), title, "", "Sam Ordnare", dueOn, 0, 0))));
    }

    private List<TaskItem> openOf(TestPerson person) {
        return world.as(person, () -> tasks.openOf(person.id()));
    }

    private boolean find(TestPerson person, UUID task) {
        return world.as(person, () -> tasks.findFor(person.id(), task)).isPresent();
    }
}
