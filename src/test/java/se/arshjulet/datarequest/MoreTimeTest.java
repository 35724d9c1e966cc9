package se.arshjulet.datarequest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
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
import se.arshjulet.base.MovableClock;
import se.arshjulet.task.Tasks;

@IntegrationTest
class MoreTimeTest {

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
    private MoreTime time;

    @Autowired
    private TimeAskNews news;

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
    private UUID roundId;
    private UUID id;
    private LocalDate due;
    private LocalDate wished;

    @BeforeEach
    void aRequestHasArrived() {
        world = worlds.create();
        member = world.member("Ängby kommun");
        representative = world.representative(member);
        roundId = requests.started(world, requests.plan(world, "Modulen", 10, 3));
        id = requests.assignment(world, roundId, member).id();
        due = requests.today().plusDays(10);
        wished = due.plusDays(14);
    }

    @Test
    void whoAsksStandsFirstAmongWhatIsStuckWithDayAndReason() {
        ask(wished, "  Två av oss är sjuka.  ");
        assertThat(world.as(world.coordinator(), () -> rounds.stuck(requests.today(), 10)))
                .singleElement()
                .satisfies(item -> {
                    assertThat(item.memberName()).isEqualTo("Ängby kommun");
                    assertThat(item.asked().day()).isEqualTo(wished);
                    assertThat(item.asked().reason()).isEqualTo("Två av oss är sjuka.");
                });
        assertThat(requests.round(world, roundId).asking()).isEqualTo(1);
        AssignmentFilter asking = new AssignmentFilter(AssignmentFilter.Show.ASKS, "");
        assertThat(world.as(world.coordinator(), () -> rounds.countAssignments(roundId, asking)))
                .isEqualTo(1);
        assertThat(world.as(
                        world.coordinator(),
                        () -> rounds.assignments(roundId, asking, AssignmentOrder.BY_MEMBER, 0, 10)))
                .extracting(Rounds.AssignmentItem::id)
                .containsExactly(id);
    }

    @Test
    void theCoordinatorsHearOfThoseWhoAskTogetherInOneMail() {
        Member other = world.member("Region Åtta");
        UUID otherId = requests.assignment(world, roundId, other).id();
        ask(wished, "Två av oss är sjuka.");
        news.tell();
        assertThat(requests.mailsAbout(world, "TIME_ASKED")).isZero();
        world.as(world.representative(other), () -> time.ask(otherId, wished.plusDays(1), "Vi väntar på siffror."));
        clock.move(TimeAskNews.GATHERING);
        news.tell();
        news.tell();
        assertThat(requests.mailsAbout(world, "TIME_ASKED")).isEqualTo(1);
        TestMail.Received letter = mail.await(world.coordinator().email(), "ber om mer tid");
        assertThat(letter.subject()).isEqualTo("2 ber om mer tid");
        assertThat(letter.text())
                .contains("Ängby kommun", "Två av oss är sjuka.", "Region Åtta", "Vi väntar på siffror.");
    }

    @Test
    void whoeverRegretsItAtOnceTroublesNobody() {
        ask(wished, "Två av oss är sjuka.");
        world.as(representative, () -> time.takeBack(id));
        clock.move(TimeAskNews.GATHERING);
        news.tell();
        assertThat(requests.mailsAbout(world, "TIME_ASKED")).isZero();
        assertThat(latest().state()).isEqualTo(TimeAsk.State.CLOSED);
    }

    @Test
    void grantedTheTaskAndTheRemindersFollowAndSheHearsIt() {
        ask(wished, "Två av oss är sjuka.");
        grant(wished, "Krya på er!");
        assertThat(requests.assignment(world, roundId, member).dueOn()).isEqualTo(wished);
        assertThat(requests.assignment(world, roundId, member).asked()).isNull();
        assertThat(world.as(representative, () -> tasks.openOf(representative.id())))
                .singleElement()
                .satisfies(task -> assertThat(task.dueOn()).isEqualTo(wished));
        assertThat(wakesOn()).isEqualTo(wished.minusDays(3));
        TestMail.Received letter = mail.await(representative.email(), "på dig");
        assertThat(letter.text()).contains("Krya på er!");
        assertThat(letter.link()).isNotBlank();
        assertThat(requests.mailsAbout(world, "DEADLINE_MOVED")).isZero();
        assertThat(latest().state()).isEqualTo(TimeAsk.State.GRANTED);
        assertThat(latest().granted()).isEqualTo(wished);
        assertThat(latest().words()).isEqualTo("Krya på er!");
    }

    @Test
    void anotherDayMayBeGivenButNoneThatHasPassedOrIsEarlierThanSheHas() {
        ask(wished, "Två av oss är sjuka.");
        assertThatThrownBy(() -> grant(requests.today(), "")).satisfies(saysAt("dueOn", "ligga efter i dag"));
        assertThatThrownBy(() -> grant(due.minusDays(1), "")).satisfies(saysAt("dueOn", "Sista dagen är redan"));
        assertThatThrownBy(() -> grant(due.plusYears(2), "")).satisfies(saysAt("dueOn", "mer än ett år bort"));
        assertThatThrownBy(() -> grant(wished, "x".repeat(1001))).satisfies(saysAt("words", "1 000 tecken"));
        grant(due.plusDays(5), "");
        assertThat(requests.assignment(world, roundId, member).dueOn()).isEqualTo(due.plusDays(5));
    }

    @Test
    void refusedTheDayStandsAndSheHearsWhy() {
        ask(wished, "Två av oss är sjuka.");
        UUID askId = latest().id();
        assertThatThrownBy(() -> world.as(world.coordinator(), () -> time.refuse(id, askId, " ")))
                .satisfies(saysAt("words", "några ord"));
        world.as(world.coordinator(), () -> time.refuse(id, askId, "Styrelsen möts dagen efter."));
        assertThat(requests.assignment(world, roundId, member).dueOn()).isEqualTo(due);
        assertThat(mail.await(representative.email(), "fortfarande").text()).contains("Styrelsen möts dagen efter.");
        assertThat(latest().state()).isEqualTo(TimeAsk.State.REFUSED);
    }

    @Test
    void askingAgainTakesThePlaceOfWhatWasAskedBefore() {
        ask(wished, "Två av oss är sjuka.");
        UUID first = latest().id();
        ask(wished.plusDays(7), "Tre av oss är sjuka.");
        assertThat(requests.round(world, roundId).asking()).isEqualTo(1);
        assertThatThrownBy(() -> world.as(world.coordinator(), () -> time.grant(id, first, wished, "")))
                .isInstanceOf(SettledMeanwhileException.class)
                .hasMessageContaining("har ändrats");
        grant(wished.plusDays(7), "");
    }

    @Test
    void aDayThatCannotBeIsRefusedAtItsField() {
        assertThatThrownBy(() -> ask(requests.today(), "Sjuka")).satisfies(saysAt("dueOn", "ligga efter i dag"));
        assertThatThrownBy(() -> ask(due, "Sjuka")).satisfies(saysAt("dueOn", "Du har redan till"));
        assertThatThrownBy(() -> ask(due.minusDays(2), "Sjuka")).satisfies(saysAt("dueOn", "Sista dagen är redan"));
        assertThatThrownBy(() -> ask(due.plusYears(2), "Sjuka")).satisfies(saysAt("dueOn", "mer än ett år bort"));
        assertThatThrownBy(() -> ask(wished, "  ")).satisfies(saysAt("reason", "Skriv varför"));
        assertThatThrownBy(() -> ask(wished, "x".repeat(1001))).satisfies(saysAt("reason", "1 000 tecken"));
        assertThat(world.as(representative, () -> time.latest(id))).isEmpty();
    }

    @Test
    void onlyItsRepresentativeAsksAndOnlyACoordinatorAnswers() {
        assertThatThrownBy(() -> world.as(world.coordinator(), () -> time.ask(id, wished, "Sjuka")))
                .isInstanceOf(AccessDeniedException.class);
        TestPerson stranger = world.representative(world.member("Region Åtta"));
        assertThatThrownBy(() -> world.as(stranger, () -> time.ask(id, wished, "Sjuka")))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> world.as(stranger, () -> time.latest(id))).isInstanceOf(AccessDeniedException.class);
        ask(wished, "Sjuka");
        UUID askId = latest().id();
        assertThatThrownBy(() -> world.as(stranger, () -> time.takeBack(id))).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> world.as(representative, () -> time.grant(id, askId, wished, "")))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> world.as(representative, () -> time.refuse(id, askId, "Nej")))
                .isInstanceOf(AccessDeniedException.class);
        UUID another =
                requests.assignment(world, roundId, world.member("Region Åtta")).id();
        assertThatThrownBy(() -> world.as(world.coordinator(), () -> time.grant(another, askId, wished, "")))
                .isInstanceOf(AccessDeniedException.class);
        TestWorld elsewhere = worlds.create();
        assertThatThrownBy(() -> elsewhere.as(elsewhere.coordinator(), () -> time.grant(id, askId, wished, "")))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void sentInOrWithdrawnNothingIsLeftToAnswerAndNobodyIsTold() {
        ask(wished, "Sjuka");
        requests.submitted(world, id, member, "Klart ändå");
        assertThat(latest().state()).isEqualTo(TimeAsk.State.CLOSED);
        assertThatThrownBy(() -> ask(wished, "Sjuka")).isInstanceOf(NotAnswerableException.class);
        Member other = world.member("Region Åtta");
        UUID otherId = requests.assignment(world, roundId, other).id();
        world.as(world.representative(other), () -> time.ask(otherId, wished, "Sjuka"));
        world.as(world.coordinator(), () -> rounds.withdrawAssignment(otherId, "Behövs inte"));
        clock.move(TimeAskNews.GATHERING);
        news.tell();
        assertThat(requests.round(world, roundId).asking()).isZero();
        assertThat(requests.mailsAbout(world, "TIME_ASKED")).isZero();
        assertThat(requests.mailsAbout(world, "TIME_ANSWERED")).isZero();
    }

    @Test
    void aDayMovedFarEnoughInAnotherWayIsTheAnswer() {
        ask(wished, "Sjuka");
        world.as(world.coordinator(), () -> rounds.moveDeadlineOfAssignment(id, wished.minusDays(1), ""));
        assertThat(latest().state()).isEqualTo(TimeAsk.State.OPEN);
        world.as(world.coordinator(), () -> rounds.moveDeadline(roundId, wished.plusDays(1), false, ""));
        assertThat(latest().state()).isEqualTo(TimeAsk.State.GRANTED);
        assertThat(latest().granted()).isEqualTo(wished.plusDays(1));
    }

    @Test
    void grantedWhileItIsWithdrawnOneWinsAndTheOtherIsToldWhatHappened() {
        ask(wished, "Sjuka");
        UUID askId = latest().id();
        List<Optional<RuntimeException>> told = atOnce.on(
                id,
                () -> world.as(world.coordinator(), () -> time.grant(id, askId, wished, "")),
                () -> world.as(world.coordinator(), () -> rounds.withdrawAssignment(id, "Behövs inte")));
        // A granted one may still be withdrawn; a withdrawn one gets no more time.
        assertThat(told.get(1)).isEmpty();
        told.get(0).ifPresent(refused -> assertThat(refused).isInstanceOf(NotAnswerableException.class));
        assertThat(requests.assignment(world, roundId, member).state()).isEqualTo(AssignmentState.WITHDRAWN);
        assertThat(requests.mailsAbout(world, "TIME_ANSWERED"))
                .isEqualTo(told.get(0).isEmpty() ? 1 : 0);
        assertThat(latest().state()).isNotEqualTo(TimeAsk.State.OPEN);
    }

    @Test
    void ofTwoCoordinatorsWhoAnswerOneWinsAndTheOtherHearsWhatSheSaid() {
        ask(wished, "Sjuka");
        UUID askId = latest().id();
        List<Optional<RuntimeException>> told = atOnce.on(
                id,
                () -> world.as(world.coordinator(), () -> time.grant(id, askId, wished, "")),
                () -> world.as(world.coordinator(), () -> time.refuse(id, askId, "Det går inte.")));
        assertThat(told.stream().flatMap(Optional::stream)).singleElement().satisfies(second -> assertThat(second)
                .isInstanceOf(SettledMeanwhileException.class)
                .hasMessageContaining("Sam Ordnare har redan svarat"));
        assertThat(requests.mailsAbout(world, "TIME_ANSWERED")).isEqualTo(1);
    }

    private void ask(LocalDate day, String reason) {
        world.as(representative, () -> time.ask(id, day, reason));
    }

    private void grant(LocalDate day, String words) {
        UUID askId = latest().id();
        world.as(world.coordinator(), () -> time.grant(id, askId, day, words));
    }

    private TimeAsk latest() {
        return world.as(world.coordinator(), () -> time.latest(id)).orElseThrow();
    }

    private static org.assertj.core.api.ThrowingConsumer<Throwable> saysAt(String field, String words) {
        return thrown -> {
            assertThat(thrown).isInstanceOf(InvalidPlanException.class);
            Map<String, String> messages = ((InvalidPlanException) thrown).messages();
            assertThat(messages).containsOnlyKeys(field);
            assertThat(messages.get(field)).contains(words);
        };
    }

    private LocalDate wakesOn() {
        return jdbc.queryForObject("""
                        select j.duedate_ from act_ru_job j join act_ru_execution e on e.id_ = j.process_instance_id_
                        where e.business_key_ = ?
                        """, Timestamp.class, id.toString())
                .toInstant()
                .atZone(clock.getZone())
                .toLocalDate();
    }
}
