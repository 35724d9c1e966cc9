package se.arshjulet.datarequest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import se.arshjulet.IntegrationTest;
import se.arshjulet.ManyMembers;
import se.arshjulet.SqlCount;
import se.arshjulet.TestWorld;
import se.arshjulet.TestWorlds;
import se.arshjulet.account.Role;
import se.arshjulet.association.Member;
import se.arshjulet.datarequest.Timeliness.MemberLine;

@IntegrationTest
class TimelinessTest {

    private static final String MODULE = "organisation";

    @Autowired
    private TestWorlds worlds;

    @Autowired
    private ManyMembers manyMembers;

    @Autowired
    private DataRequests requests;

    @Autowired
    private Rounds rounds;

    @Autowired
    private Timeliness timeliness;

    @Autowired
    private JdbcTemplate jdbc;

    private TestWorld world;
    private Member member;
    private int year;

    @BeforeEach
    void aMember() {
        world = worlds.create();
        member = world.members().get(0);
        year = requests.today().getYear();
    }

    @Test
    void whatIsSentInOnTheLastDayIsInTime() {
        UUID round = ask(10, year);
        requests.passDays(10);
        assertThat(standing().kind()).isEqualTo(Standing.Kind.WAITING);
        send(round);
        assertThat(standing().kind()).isEqualTo(Standing.Kind.IN_TIME);
        assertThat(standing().done()).isEqualTo(standing().total()).isPositive();
    }

    @Test
    void whatIsSentInTheDayAfterIsADayLateAndWhatIsNotIsLateUpToToday() {
        UUID round = ask(10, year);
        requests.passDays(13);
        assertThat(standing().kind()).isEqualTo(Standing.Kind.OVERDUE);
        assertThat(standing().days()).isEqualTo(3);
        send(round);
        requests.passDays(5);
        assertThat(standing().kind()).isEqualTo(Standing.Kind.LATE);
        assertThat(standing().days()).isEqualTo(3);
    }

    @Test
    void aReturnMakesNobodyLateAndNobodyInTime() {
        UUID inTime = ask(10, year);
        UUID late = ask(2, year - 1);
        requests.passDays(3);
        send(inTime);
        send(late);
        giveBack(inTime);
        giveBack(late);
        requests.passDays(60);
        send(inTime);
        send(late);
        assertThat(standing().kind()).isEqualTo(Standing.Kind.IN_TIME);
        assertThat(line().standing(MODULE, year - 1).kind()).isEqualTo(Standing.Kind.LATE);
        assertThat(line().standing(MODULE, year - 1).days()).isEqualTo(1);
    }

    @Test
    void theLastDayThatHeldThenCounts() {
        UUID round = ask(2, year);
        world.as(
                world.coordinator(),
                () -> rounds.moveDeadline(round, requests.today().plusDays(20), true, ""));
        requests.passDays(15);
        send(round);
        assertThat(standing().kind()).isEqualTo(Standing.Kind.IN_TIME);
    }

    @Test
    void whatIsWithdrawnWasNeverAskedUnlessItHadBeenAnswered() {
        UUID unanswered = ask(2, year);
        UUID answered = ask(10, year - 1);
        send(answered);
        requests.passDays(5);
        withdraw(unanswered);
        withdraw(answered);
        assertThat(standing().kind()).isEqualTo(Standing.Kind.NOT_ASKED);
        assertThat(line().standing(MODULE, year - 1).kind()).isEqualTo(Standing.Kind.IN_TIME);
        assertThat(line().punctuality()).isEqualTo(new Punctuality(1, 0, 0));
    }

    @Test
    void twoRoundsOfTheSameModuleInAYearStandTogetherAndTheWorstSaysHow() {
        UUID first = ask(10, year);
        send(first);
        UUID second = ask(2, year);
        requests.passDays(6);
        assertThat(standing())
                .extracting(Standing::asked, Standing::inTime, Standing::overdue, Standing::days)
                .containsExactly(2, 1, 1, 4);
        send(second);
        assertThat(standing().kind()).isEqualTo(Standing.Kind.LATE);
    }

    @Test
    void whoUsuallyIsLateComesFirstWithHerFigures() {
        Member other = world.members().get(1);
        for (int before = 0; before < 3; before++) {
            requests.started(world, plan(List.of(member, other), 2, year - before));
        }
        all().forEach(item -> {
            if (item.memberId().equals(member.id()) && item.roundTitle().endsWith(" " + year)
                    || !item.memberId().equals(member.id())) {
                requests.submitted(
                        world, item.id(), item.memberId().equals(member.id()) ? member : other, "Vi gör det vi ska.");
            }
        });
        requests.passDays(8);
        all().stream()
                .filter(item -> item.state() == AssignmentState.OPEN)
                .forEach(item -> requests.submitted(world, item.id(), member, "Förlåt."));
        List<MemberLine> lines = lines();
        assertThat(lines.get(0).memberId()).isEqualTo(member.id());
        assertThat(lines.get(0).punctuality()).isEqualTo(new Punctuality(3, 2, 6));
        assertThat(lines.get(0).punctuality().isUsuallyLate()).isTrue();
        assertThat(lines.get(1).punctuality()).isEqualTo(new Punctuality(3, 0, 0));
    }

    @Test
    void onceIsNoHabitAndOneInThreeIsNotUsual() {
        assertThat(new Punctuality(1, 1, 4).isUsuallyLate()).isFalse();
        assertThat(new Punctuality(2, 1, 4).isUsuallyLate()).isTrue();
        assertThat(new Punctuality(3, 1, 4).isUsuallyLate()).isFalse();
    }

    @Test
    void theCurveCountsByDayFromTheLastOneAndOnlyThoseWhoHaveComeSoFar() {
        UUID early = ask(4, year);
        ask(10, year);
        requests.passDays(3);
        send(early);
        requests.passDays(4); // three days after the one's last day, three before the other's
        Curve curve = world.as(world.coordinator(), () -> timeliness.year(year)).now();
        assertThat(curve.at(-3)).contains(new Curve.Point(-3, 0, 2));
        assertThat(curve.at(-2)).contains(new Curve.Point(-2, 0, 1));
        assertThat(curve.at(-1)).contains(new Curve.Point(-1, 1, 1));
        assertThat(curve.at(3)).contains(new Curve.Point(3, 1, 1));
        assertThat(curve.at(4)).isEmpty();
        requests.passDays(4); // the other's last day has passed too, and nothing has come
        Curve later = world.as(world.coordinator(), () -> timeliness.year(year)).now();
        assertThat(later.at(0)).contains(new Curve.Point(0, 1, 2));
        assertThat(later.at(1)).contains(new Curve.Point(1, 1, 2));
        // The one who has come further has answered: a line of her alone would rise without anybody having done
        // anything.
        assertThat(later.at(2)).isEmpty();
    }

    @Test
    void aRepresentativeMayNotLookAndAReviewerMay() {
        ask(10, year);
        assertThatThrownBy(() -> world.as(world.representative(member), () -> timeliness.members(year, 0, 10)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> world.as(world.representative(member), () -> timeliness.year(year)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> world.as(world.representative(member), timeliness::years))
                .isInstanceOf(AccessDeniedException.class);
        var reviewer = world.person("Gun Granskare", "gun", Role.REVIEWER);
        assertThat(world.as(reviewer, () -> timeliness.members(year, 0, 10)).total())
                .isEqualTo(1);
    }

    @Test
    void anotherAssociationsRequestsAreNotCounted() {
        ask(10, year);
        TestWorld other = worlds.create();
        assertThat(other.as(other.coordinator(), timeliness::years)).isEmpty();
        assertThat(other.as(other.coordinator(), () -> timeliness.members(year, 0, 10)))
                .isEqualTo(new Timeliness.Members(List.of(), 0));
        assertThat(other.as(other.coordinator(), () -> timeliness.year(year)))
                .isEqualTo(new Timeliness.Year(List.of(), new Curve(year, List.of()), new Curve(year - 1, List.of())));
    }

    @Test
    void aRoundIsAllOfItsMembersTogether() {
        UUID round = requests.started(world, plan(world.members(), 10, year));
        requests.started(world, plan(List.of(member), 10, year - 1));
        send(round);
        requests.passDays(12);
        Member late = world.members().get(1);
        requests.submitted(world, requests.assignment(world, round, late).id(), late, "Förlåt.");
        assertThat(world.as(world.coordinator(), () -> timeliness.rounds(year)))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.roundId()).isEqualTo(round);
                    assertThat(line.title()).isEqualTo("Modulen " + year);
                    assertThat(line.standing())
                            .extracting(Standing::asked, Standing::inTime, Standing::late, Standing::overdue)
                            .containsExactly(
                                    world.members().size(),
                                    1,
                                    1,
                                    world.members().size() - 2);
                });
        assertThatThrownBy(() -> world.as(world.representative(member), () -> timeliness.rounds(year)))
                .isInstanceOf(AccessDeniedException.class);
        TestWorld other = worlds.create();
        assertThat(other.as(other.coordinator(), () -> timeliness.rounds(year))).isEmpty();
    }

    @Test
    void theStatementsDoNotGrowWithTheMembers() {
        UUID round = ask(10, year);
        int forOne = statements();
        manyMembers.addTo(world, 300);
        jdbc.update("""
                insert into assignment (id, association_id, round_id, membership_id, member_name, representative_id,
                    state, due_on, version)
                select gen_random_uuid(), r.association_id, ?, r.membership_id, 'Medlem', r.account_id,
                    'OPEN', date '2020-01-01', 0
                from representative r
                where r.association_id = ? and not exists (
                    select from assignment a where a.association_id = r.association_id and a.membership_id = r.membership_id)
                """, round, world.id());
        assertThat(lines().size()).isGreaterThan(300);
        assertThat(statements()).isEqualTo(forOne);
    }

    private int statements() {
        return world.as(
                world.coordinator(),
                () -> SqlCount.of(() -> {
                    timeliness.years();
                    timeliness.year(year);
                    timeliness.rounds(year);
                    timeliness.members(year, 0, 1000);
                }));
    }

    private UUID ask(int daysToAnswer, int referenceYear) {
        return requests.started(world, plan(List.of(member), daysToAnswer, referenceYear));
    }

    private Rounds.Plan plan(List<Member> members, int daysToAnswer, int referenceYear) {
        Rounds.Plan usual = requests.plan(world, "Modulen " + referenceYear, daysToAnswer, members);
        return new Rounds.Plan(
                usual.title(),
                usual.formVersionId(),
                referenceYear,
                usual.dueOn(),
                usual.reminderDays(),
                usual.coveringText(),
                usual.recipients());
    }

    private UUID of(UUID round) {
        return requests.assignment(world, round, member).id();
    }

    private void send(UUID round) {
        requests.submitted(world, of(round), member, "Vi gör det vi ska.");
    }

    private void giveBack(UUID round) {
        requests.returned(world, of(round), requests.questions(world, of(round)).get(0), "Skriv mer.");
    }

    private void withdraw(UUID round) {
        world.as(world.coordinator(), () -> rounds.withdrawAssignment(of(round), "Behövs inte."));
    }

    private List<Rounds.AssignmentItem> all() {
        return world.as(world.coordinator(), rounds::underWay);
    }

    private List<MemberLine> lines() {
        return world.as(world.coordinator(), () -> timeliness.members(year, 0, 1000))
                .lines();
    }

    private MemberLine line() {
        return lines().get(0);
    }

    private Standing standing() {
        return line().standing(MODULE, year);
    }
}
