package se.arshjulet.interview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.arshjulet.IntegrationTest;
import se.arshjulet.TestWorld;
import se.arshjulet.TestWorlds;
import se.arshjulet.base.MovableClock;
import se.arshjulet.interview.Interviews.Clash;
import se.arshjulet.interview.Interviews.Invitation;
import se.arshjulet.interview.Interviews.Meeting;
import se.arshjulet.interview.Interviews.Offered;

/** Several in one round are invited by the same interviewer, who can be with one of them at a time. */
@IntegrationTest
class InvitationsTest {

    @Autowired
    private TestWorlds worlds;

    @Autowired
    private InterviewRounds rounds;

    @Autowired
    private Interviews interviews;

    @Autowired
    private InformantVisits visits;

    @Autowired
    private Informants informants;

    @Autowired
    private InterviewTexts texts;

    @Autowired
    private MovableClock clock;

    private TestWorld world;
    private Interviewed interviewed;
    private UUID round;
    private UUID first;
    private UUID second;

    @BeforeEach
    void twoAreChosen() {
        world = worlds.create();
        interviewed = new Interviewed(rounds, informants, texts, clock);
        round = interviewed.round(world, "Intervjuer i höst", day(0).getYear());
        first = chosen("Ada Ek");
        second = chosen("Bo Alm");
    }

    private UUID chosen(String name) {
        UUID informant = interviewed.informant(world, world.members().get(0), name);
        as(() -> rounds.choose(round, Set.of(informant), world.coordinator().id()));
        return as(() -> rounds.find(round)).orElseThrow().lines().stream()
                .filter(line -> line.informant().id().equals(informant))
                .findFirst()
                .orElseThrow()
                .id();
    }

    @Test
    void theNextOneIsInvitedAsTheOneBeforeWithTheTimesThatAreFree() {
        assertThat(as(() -> interviews.lastInvitation(second))).isEmpty();
        as(() ->
                interviews.invite(first, new Invitation(List.of(at(5, 9), at(6, 13)), day(2), "Det här vi vill veta")));
        Invitation like = as(() -> interviews.lastInvitation(second)).orElseThrow();
        assertThat(like.times()).containsExactly(at(5, 9), at(6, 13));
        assertThat(like.message()).isEqualTo("Det här vi vill veta");
        choose(first, 0);
        assertThat(as(() -> interviews.lastInvitation(second)).orElseThrow().times())
                .containsExactly(at(6, 13));
    }

    @Test
    void whatIsBookedWithAnotherIsToldAndMayBeBookedAllTheSame() {
        as(() -> interviews.book(first, at(5, 13)));
        assertThat(as(() -> interviews.clashes(second, new Meeting(day(5).atTime(13, 45), 30, ""))))
                .extracting(Clash::pseudonym)
                .containsExactly("N1");
        assertThat(as(() -> interviews.clashes(second, at(5, 14)))).isEmpty();
        assertThat(as(() -> interviews.clashes(second, new Meeting(day(5).atTime(12, 0), 60, ""))))
                .isEmpty();
        assertThat(as(() -> interviews.clashes(first, at(5, 13)))).isEmpty();
        as(() -> interviews.book(second, at(5, 13)));
        assertThat(as(() -> interviews.find(second)).orElseThrow().line().state())
                .isEqualTo(InterviewState.BOOKED);
    }

    @Test
    void aTimeThatAnotherHasTakenSinceCannotBeChosenAndOneThatWasOfferedAllTheSameCan() {
        Invitation both = new Invitation(List.of(at(5, 9), at(6, 13)), day(2), "");
        as(() -> interviews.invite(first, both));
        as(() -> interviews.invite(second, both));
        choose(first, 0);
        assertThat(offered(second)).extracting(Offered::startsAt).containsExactly(moment(at(6, 13)));
        as(() -> interviews.invite(second, both));
        assertThat(offered(second)).extracting(Offered::startsAt).containsExactly(moment(at(5, 9)), moment(at(6, 13)));
    }

    @Test
    void twoRoundsNeverHaveTheSameName() {
        assertThatThrownBy(() -> interviewed.round(world, "intervjuer i höst", day(0).getYear()))
                .isInstanceOfSatisfying(InvalidInterviewException.class, refusal -> assertThat(refusal.problems())
                        .containsKey("name"));
        assertThat(as(() -> rounds.freeName("Intervjuer i höst"))).isEqualTo("Intervjuer i höst, omgång 2");
        interviewed.round(world, "Intervjuer i höst, omgång 2", day(0).getYear());
        assertThat(as(() -> rounds.freeName("Intervjuer i höst"))).isEqualTo("Intervjuer i höst, omgång 3");
        assertThat(as(() -> rounds.freeName("x".repeat(InterviewRoundDesk.LONGEST_NAME))))
                .hasSize(InterviewRoundDesk.LONGEST_NAME);
        // A round may keep its own.
        InterviewRounds.Draft draft = as(() -> rounds.find(round)).orElseThrow().draft();
        as(() -> rounds.change(round, draft));
    }

    private void choose(UUID interview, int which) {
        as(() -> visits.choose(interview, offered(interview).get(which).id()));
    }

    private List<Offered> offered(UUID interview) {
        return as(() -> visits.visit(interview)).orElseThrow().offered();
    }

    private Meeting at(int days, int hour) {
        return new Meeting(day(days).atTime(hour, 0), 60, "Teams");
    }

    private Instant moment(Meeting meeting) {
        LocalDateTime startsAt = meeting.startsAt();
        return startsAt == null
                ? clock.instant()
                : startsAt.atZone(clock.getZone()).toInstant();
    }

    private LocalDate day(int days) {
        return LocalDate.now(clock).plusDays(days);
    }

    private <T> T as(Supplier<T> work) {
        return world.as(world.coordinator(), work);
    }

    private void as(Runnable work) {
        world.as(world.coordinator(), work);
    }
}
