package se.arshjulet.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import se.arshjulet.IntegrationTest;
import se.arshjulet.SqlCount;
import se.arshjulet.TestWorld;
import se.arshjulet.TestWorld.TestPerson;
import se.arshjulet.TestWorlds;
import se.arshjulet.account.Acts.Act;
import se.arshjulet.account.Acts.Filter;
import se.arshjulet.association.Member;
import se.arshjulet.base.MovableClock;
import se.arshjulet.datarequest.DataRequests;
import se.arshjulet.datarequest.Rounds;

@IntegrationTest
class ActsTest {

    @Autowired
    private TestWorlds worlds;

    @Autowired
    private DataRequests requests;

    @Autowired
    private Rounds rounds;

    @Autowired
    private Acts acts;

    @Autowired
    private AuditLog audit;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private MovableClock clock;

    private TestWorld world;
    private Member member;
    private UUID round;
    private UUID id;

    @BeforeEach
    void aRoundIsUnderWay() {
        world = worlds.create();
        member = world.member("Ängby kommun");
        round = requests.started(world, requests.plan(world, "Omgången", 30, List.of(member)));
        id = requests.assignment(world, round, member).id();
    }

    @Test
    void allThatIsDoneWithARoundIsFoundByIt() {
        world.as(world.coordinator(), () -> rounds.remindNow(id));
        requests.submitted(world, id, member, "Klart");
        requests.returned(world, id, "memberMission", "Skriv mer.");
        requests.submitted(world, id, member, "Mer");
        requests.approved(world, id);
        List<Act> done = list(new Filter(null, null, round, null, null));
        assertThat(done)
                .extracting(Act::words)
                .satisfiesExactly(
                        words -> assertThat(words).isEqualTo("Godkände Omgången · Ängby kommun"),
                        words -> assertThat(words).isEqualTo("Skickade in Omgången · Ängby kommun"),
                        words -> assertThat(words).startsWith("Återsände Omgången · Ängby kommun, senast "),
                        words -> assertThat(words).isEqualTo("Skickade in Omgången · Ängby kommun"),
                        words -> assertThat(words).isEqualTo("Påminde Ängby kommun om Omgången"),
                        words -> assertThat(words).isEqualTo("Startade Omgången"),
                        words -> assertThat(words).isEqualTo("Planerade Omgången"));
        assertThat(done).allSatisfy(act -> assertThat(act.part()).isEqualTo("Omgången"));
        assertThat(world.as(world.coordinator(), acts::choices).parts())
                .singleElement()
                .isEqualTo(new Acts.Choice(round, "Omgången"));
    }

    @Test
    void whoDidWhatWhenIsChosen() {
        TestPerson representative = world.representative(member);
        clock.move(Duration.ofHours(1));
        Instant before = clock.instant();
        requests.submitted(world, id, member, "Klart");
        assertThat(list(new Filter(representative.id(), null, null, null, null)))
                .singleElement()
                .satisfies(act -> {
                    assertThat(act.person()).isEqualTo(representative.name());
                    assertThat(act.kind()).isEqualTo("assignment");
                });
        assertThat(list(new Filter(null, "assignment", null, null, null))).hasSize(1);
        assertThat(list(new Filter(null, null, null, before, null))).hasSize(1);
        assertThat(list(new Filter(null, null, null, null, before)))
                .extracting(Act::kind)
                .contains("round")
                .doesNotContain("assignment");
    }

    @Test
    void onlyACoordinatorOfTheAssociationReadsIt() {
        TestWorld other = worlds.create();
        for (TestPerson person :
                List.of(world.representative(member), world.person("Läsaren", "lasare", Role.READER))) {
            assertThatThrownBy(() -> list(person, Filter.ALL)).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> world.as(person, () -> acts.count(Filter.ALL)))
                    .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> world.as(person, acts::choices)).isInstanceOf(AccessDeniedException.class);
        }
        assertThat(other.as(other.coordinator(), () -> acts.list(new Filter(null, null, round, null, null), 0, 10)))
                .isEmpty();
    }

    @Test
    void nothingOfItIsEverChanged() {
        assertThatThrownBy(() -> jdbc.update("delete from audit_event where association_id = ?", world.id()))
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("only ever added to");
        assertThatThrownBy(() -> jdbc.update("update audit_event set detail = '' where association_id = ?", world.id()))
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void aLongListTakesAsManyStatementsAsAShortOne() {
        int few = world.as(world.coordinator(), () -> SqlCount.of(() -> acts.list(Filter.ALL, 0, 50)));
        world.as(world.coordinator(), () -> {
            for (int i = 0; i < 60; i++) {
                audit.record("round.test", null, "Gjorde sak " + i);
            }
        });
        assertThat(list(Filter.ALL)).hasSize(50);
        assertThat(world.as(world.coordinator(), () -> SqlCount.of(() -> acts.list(Filter.ALL, 0, 50))))
                .isEqualTo(few);
    }

    private List<Act> list(Filter filter) {
        return list(world.coordinator(), filter);
    }

    private List<Act> list(TestPerson person, Filter filter) {
        return world.as(person, () -> acts.list(filter, 0, 50));
    }
}
