package se.arshjulet.datarequest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
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
import se.arshjulet.association.Member;
import se.arshjulet.association.Members;
import se.arshjulet.base.MovableClock;
import se.arshjulet.task.Tasks;

/** Time is moved; the engine's own executor does the rest. */
@IntegrationTest
class RemindersTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Autowired
    private TestWorlds worlds;

    @Autowired
    private DataRequests requests;

    @Autowired
    private Rounds rounds;

    @Autowired
    private Members members;

    @Autowired
    private Tasks tasks;

    @Autowired
    private TestMail mail;

    @Autowired
    private MovableClock clock;

    @Autowired
    private JdbcTemplate jdbc;

    private TestWorld world;
    private Member member;
    private TestPerson representative;

    @BeforeEach
    void anAssociation() {
        world = worlds.create();
        member = world.member("Ängby kommun");
        representative = world.representative(member);
    }

    @Test
    void aReminderGoesOnItsDayAndTheNextWaitsForItsOwn() {
        UUID roundId = requests.started(world, requests.plan(world, "Modulen", 30, List.of(member), 14, 3));
        LocalDate due = requests.today().plusDays(30);
        UUID id = requests.assignment(world, roundId, member).id();
        assertThat(wakesOn(id)).isEqualTo(due.minusDays(14));
        requests.moveToMorningOf(due.minusDays(14));
        assertThat(mail.await(representative.email(), "Påminnelse").subject())
                .startsWith("Påminnelse: Modulen, svara senast");
        awaitWakeOn(id, due.minusDays(3));
        requests.moveToMorningOf(due.minusDays(3));
        awaitMails("REMINDER", 2);
        awaitWakeOn(id, due.plusDays(1));
    }

    @Test
    void oneMailGathersAllThatAPersonOwesThatDay() {
        Member other = world.member("Region Åtta");
        world.as(world.coordinator(), () -> members.appoint(other.id(), representative.id(), null));
        requests.started(world, plan("Modul A", member));
        requests.started(world, plan("Modul B", member));
        requests.started(world, plan("Modul B", other));
        requests.moveToMorningOf(requests.today().plusDays(20 - 7));
        TestMail.Received letter = mail.await(representative.email(), "Påminnelse");
        assertThat(letter.subject()).contains("3 svar");
        assertThat(letter.text()).contains("Modul A", "Modul B", "Ängby kommun", "Region Åtta");
        assertThat(letter.text().split("http://", -1)).hasSize(1 + 3);
        awaitNoTimerBefore(requests.today().plusDays(1));
        assertThat(requests.mailsAbout(world, "REMINDER")).isEqualTo(1);
    }

    private Rounds.Plan plan(String title, Member of) {
        Rounds.Plan plan = requests.plan(world, title, 20, List.of(of), 7);
        return new Rounds.Plan(
                plan.title(),
                plan.formVersionId(),
                plan.referenceYear(),
                plan.dueOn(),
                plan.reminderDays(),
                plan.coveringText(),
                List.of(new Rounds.Recipient(of.id(), representative.id())));
    }

    @Test
    void theMorningAfterTheLastDayTheCoordinatorHearsOnceOfAllThatIsLate() {
        UUID roundId = requests.started(world, requests.plan(world, "Modulen", 5));
        requests.submitted(
                world,
                requests.assignment(world, roundId, world.member("Region Åtta")).id(),
                world.member("Region Åtta"),
                "I tid");
        requests.moveToMorningOf(requests.today().plusDays(6));
        TestMail.Received letter = mail.await(world.coordinator().email(), "Försenat");
        assertThat(letter.subject()).isEqualTo("Försenat: 2 svar");
        assertThat(letter.text()).contains("Ängby kommun", "Arbetsförmedlingen").doesNotContain("Region Åtta");
        awaitNoTimerBefore(requests.today().plusDays(1));
        assertThat(requests.mailsAbout(world, "OVERDUE")).isEqualTo(1);
        assertThat(requests.mailsAbout(world, "REMINDER")).isZero();
    }

    @Test
    void sendingInStopsTheReminders() {
        UUID roundId = requests.started(world, requests.plan(world, "Modulen", 30, List.of(member), 14));
        UUID id = requests.assignment(world, roundId, member).id();
        requests.submitted(world, id, member, "Klart");
        assertThat(timers(id)).isZero();
    }

    @Test
    void aReturnStartsThemAgain() {
        UUID roundId = requests.started(world, requests.plan(world, "Modulen", 3, List.of(member), 2));
        UUID id = requests.assignment(world, roundId, member).id();
        requests.submitted(world, id, member, "Kort");
        requests.returned(world, id, "memberMission", "Skriv mer.");
        LocalDate due = requests.assignment(world, roundId, member).dueOn();
        assertThat(due).isAfterOrEqualTo(requests.today().plusDays(7));
        assertThat(wakesOn(id)).isEqualTo(due.minusDays(2));
        requests.moveToMorningOf(due.minusDays(2));
        mail.await(representative.email(), "Påminnelse");
    }

    @Test
    void aMovedDeadlineMovesThemAndSaysSo() {
        UUID roundId = requests.started(world, requests.plan(world, "Modulen", 10, List.of(member), 3));
        UUID id = requests.assignment(world, roundId, member).id();
        LocalDate later = requests.today().plusDays(40);
        world.as(world.coordinator(), () -> rounds.moveDeadline(roundId, later, true, ""));
        assertThat(wakesOn(id)).isEqualTo(later.minusDays(3));
        assertThat(requests.round(world, roundId).dueOn()).isEqualTo(later);
        assertThat(world.as(representative, () -> tasks.openOf(representative.id())))
                .singleElement()
                .satisfies(task -> assertThat(task.dueOn()).isEqualTo(later));
        assertThat(mail.await(representative.email(), "ny sista dag").link()).isNotBlank();
        requests.moveToMorningOf(later.minusDays(3));
        mail.await(representative.email(), "Påminnelse");
    }

    @Test
    void aDeadlineMovedWhenAllRemindersHadGoneWakesThemAgain() {
        UUID roundId = requests.started(world, requests.plan(world, "Modulen", 5, List.of(member)));
        UUID id = requests.assignment(world, roundId, member).id();
        requests.moveToMorningOf(requests.today().plusDays(6));
        awaitMails("OVERDUE", 1);
        assertThat(timers(id)).isEqualTo(1);
        LocalDate later = requests.today().plusDays(10);
        world.as(world.coordinator(), () -> rounds.moveDeadlineOfAssignment(id, later, ""));
        assertThat(wakesOn(id)).isEqualTo(later.plusDays(1));
    }

    @Test
    void aDayIsMovedForSomeTogetherAndWhoHasNothingLeftIsLeftOutByName() {
        UUID roundId = requests.started(world, requests.plan(world, "Modulen", 10, 3));
        Member other = world.member("Region Åtta");
        Member done = world.member("Arbetsförmedlingen");
        UUID id = requests.assignment(world, roundId, member).id();
        UUID otherId = requests.assignment(world, roundId, other).id();
        UUID doneId = requests.assignment(world, roundId, done).id();
        requests.submitted(world, doneId, done, "Klart");
        LocalDate before = requests.today().plusDays(10);
        LocalDate later = before.plusDays(20);
        List<UUID> chosen = List.of(id, doneId);
        assertThat(world.as(
                        world.coordinator(),
                        () -> rounds.moveDeadlineOf(roundId, chosen, later, "Siffrorna kommer först i januari.")))
                .containsExactly(new Rounds.LeftOut(doneId, "Arbetsförmedlingen", AssignmentState.SUBMITTED));
        assertThat(requests.assignment(world, roundId, member).dueOn()).isEqualTo(later);
        assertThat(wakesOn(id)).isEqualTo(later.minusDays(3));
        assertThat(requests.assignment(world, roundId, other).dueOn()).isEqualTo(before);
        assertThat(wakesOn(otherId)).isEqualTo(before.minusDays(3));
        assertThat(mail.await(representative.email(), "ny sista dag").text())
                .contains("Siffrorna kommer först i januari.");
        assertThat(requests.mailsAbout(world, "DEADLINE_MOVED")).isEqualTo(1);
        assertThat(jdbc.queryForList(
                        "select detail from audit_event where association_id = ? and action = 'assignment.deadlineMoved'",
                        String.class,
                        world.id()))
                .singleElement()
                .asString()
                .endsWith("till %s: ”Siffrorna kommer först i januari.”".formatted(later));
    }

    @Test
    void someOfAnotherRoundOrAssociationAreNotMovedWithIt() {
        UUID roundId = requests.started(world, requests.plan(world, "Modulen", 10, List.of(member)));
        UUID another = requests.started(world, requests.plan(world, "En annan", 10, List.of(member)));
        UUID id = requests.assignment(world, another, member).id();
        LocalDate later = requests.today().plusDays(30);
        world.as(world.coordinator(), () -> rounds.moveDeadlineOf(roundId, List.of(id), later, "Varför"));
        assertThat(requests.assignment(world, another, member).dueOn()).isBefore(later);
        assertThatThrownBy(() ->
                        world.as(representative, () -> rounds.moveDeadlineOf(roundId, List.of(id), later, "Varför")))
                .isInstanceOf(AccessDeniedException.class);
        LocalDate today = requests.today();
        assertThatThrownBy(() -> world.as(
                        world.coordinator(), () -> rounds.moveDeadlineOf(roundId, List.of(id), today, "Varför")))
                .isInstanceOf(InvalidPlanException.class);
        TestWorld elsewhere = worlds.create();
        assertThatThrownBy(() -> elsewhere.as(
                        elsewhere.coordinator(), () -> rounds.moveDeadlineOf(another, List.of(id), later, "Varför")))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void aDeadlineIsNotMovedIntoThePast() {
        UUID roundId = requests.started(world, requests.plan(world, "Modulen", 5, List.of(member)));
        UUID id = requests.assignment(world, roundId, member).id();
        LocalDate yesterday = requests.today().minusDays(1);
        assertThatThrownBy(() -> world.as(world.coordinator(), () -> rounds.moveDeadline(roundId, yesterday, true, "")))
                .isInstanceOf(InvalidPlanException.class);
        assertThatThrownBy(
                        () -> world.as(world.coordinator(), () -> rounds.moveDeadlineOfAssignment(id, yesterday, "")))
                .isInstanceOf(InvalidPlanException.class);
    }

    @Test
    void withdrawnNothingIsLeftToWake() {
        UUID roundId = requests.started(world, requests.plan(world, "Modulen", 30, List.of(member), 14));
        UUID id = requests.assignment(world, roundId, member).id();
        world.as(world.coordinator(), () -> rounds.withdraw(roundId, "Inställt"));
        assertThat(timers(id)).isZero();
    }

    @Test
    void remindedByHandTheScheduleKeepsQuietThatDay() {
        UUID roundId = requests.started(world, requests.plan(world, "Modulen", 30, List.of(member), 14));
        UUID id = requests.assignment(world, roundId, member).id();
        LocalDate day = requests.today().plusDays(16);
        clock.move(Duration.between(
                clock.instant(), day.atTime(7, 0).atZone(clock.getZone()).toInstant()));
        world.as(world.coordinator(), () -> rounds.remindNow(id));
        requests.moveToMorningOf(day);
        awaitWakeOn(id, day.plusDays(15));
        assertThat(requests.mailsAbout(world, "REMINDER")).isEqualTo(1);
    }

    @Test
    void nobodyIsRemindedOfWhatIsSentIn() {
        UUID roundId = requests.started(world, requests.plan(world, "Modulen", 30, List.of(member), 14));
        UUID id = requests.assignment(world, roundId, member).id();
        requests.submitted(world, id, member, "Klart");
        assertThatThrownBy(() -> world.as(world.coordinator(), () -> rounds.remindNow(id)))
                .isInstanceOf(NotAnswerableException.class);
    }

    private void awaitMails(String kind, int count) {
        Awaitility.await(count + " " + kind).atMost(PATIENCE).until(() -> requests.mailsAbout(world, kind) == count);
    }

    private void awaitWakeOn(UUID id, LocalDate day) {
        Awaitility.await("the next wake").atMost(PATIENCE).until(() -> wakesOn(id)
                .equals(day));
    }

    private LocalDate wakesOn(UUID id) {
        return jdbc.queryForList("""
                        select j.duedate_ from act_ru_job j join act_ru_execution e on e.id_ = j.process_instance_id_
                        where e.business_key_ = ?
                        """, Timestamp.class, id.toString()).stream()
                .map(at -> at.toInstant().atZone(clock.getZone()).toLocalDate())
                .findFirst()
                .orElse(LocalDate.MIN);
    }

    private void awaitNoTimerBefore(LocalDate day) {
        Instant start = day.atStartOfDay(clock.getZone()).toInstant();
        Awaitility.await("every timer of the day has gone off")
                .atMost(PATIENCE)
                .until(() -> jdbc.queryForObject(
                                "select count(*) from act_ru_job where tenant_id_ = ? and duedate_ < ?",
                                Integer.class,
                                world.id().toString(),
                                Timestamp.from(start))
                        == 0);
    }

    private int timers(UUID id) {
        return jdbc.queryForObject("""
                select count(*) from act_ru_job j join act_ru_execution e on e.id_ = j.process_instance_id_
                where e.business_key_ = ? and j.process_def_key_ = 'data-request'
                """, Integer.class, id.toString());
    }
}
