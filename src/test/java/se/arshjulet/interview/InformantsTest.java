package se.arshjulet.interview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import se.arshjulet.IntegrationTest;
import se.arshjulet.TestWorld;
import se.arshjulet.TestWorld.TestPerson;
import se.arshjulet.TestWorlds;
import se.arshjulet.account.Role;
import se.arshjulet.interview.Informants.Draft;
import se.arshjulet.interview.Informants.Informant;

@IntegrationTest
class InformantsTest {

    @Autowired
    private TestWorlds worlds;

    @Autowired
    private Informants informants;

    @Autowired
    private InformantKey key;

    @Autowired
    private InterviewRounds rounds;

    @Autowired
    private InterviewTexts texts;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private Clock clock;

    private TestWorld world;
    private TestPerson coordinator;
    private UUID member;

    @BeforeEach
    void anAssociation() {
        world = worlds.create();
        coordinator = world.coordinator();
        member = world.members().get(0).id();
    }

    @Test
    void theyAreListedByPseudonymAndNeverByName() {
        add("Maj Björk", "maj@exempel.example");
        add("Ove Gran", "");
        List<Informant> list = as(coordinator, informants::list);
        assertThat(list).extracting(Informant::pseudonym).containsExactly("N1", "N2");
        assertThat(list.toString())
                .doesNotContain("Björk")
                .doesNotContain("Gran")
                .doesNotContain("@");
    }

    @Test
    void theKeyOpensToItsHolderWithAReasonAndEveryOpeningIsWrittenDown() {
        UUID maj = add("Maj Björk", "maj@exempel.example");
        assertThatThrownBy(() -> as(coordinator, () -> key.open(maj, "Ska ringa")))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(openings(maj)).isEmpty();
        run(coordinator, () -> key.grant(coordinator.id()));
        assertThatThrownBy(() -> as(coordinator, () -> key.open(maj, " ")))
                .isInstanceOfSatisfying(InvalidInterviewException.class, refusal -> assertThat(refusal.problems())
                        .containsKey("why"));
        assertThat(as(coordinator, () -> key.open(maj, "Ska ringa")).name()).isEqualTo("Maj Björk");
        assertThat(openings(maj)).containsExactly("Såg vem N1 är: Ska ringa");
    }

    @Test
    void whoInterviewsSomebodyKnowsWhoItIsUntilTheInterviewIsOver() {
        TestPerson interviewer = world.person("Inter Vjuare", "intervjuare", Role.COORDINATOR);
        UUID maj = add("Maj Björk", "maj@exempel.example");
        Interviewed interviewed = new Interviewed(rounds, informants, texts, clock);
        UUID round = interviewed.round(world, "Hösten", 2026);
        UUID interview = as(
                coordinator,
                () -> rounds.recordHeld(
                        round, maj, interviewer.id(), LocalDateTime.now(clock).minusDays(1), 45));
        assertThat(as(interviewer, () -> key.isOpenTo(maj))).isTrue();
        assertThat(as(coordinator, () -> key.isOpenTo(maj))).isFalse();
        jdbc.update("update interview set state = 'CONFIRMED' where id = ?", interview);
        assertThat(as(interviewer, () -> key.isOpenTo(maj))).isFalse();
    }

    @Test
    void onlyAHolderPassesTheKeyOnAndSomebodyAlwaysHasIt() {
        TestPerson second = world.person("Andra Ordnare", "andra", Role.COORDINATOR);
        TestPerson reader = world.person("Sty Relse", "styrelse", Role.READER);
        run(coordinator, () -> key.grant(coordinator.id()));
        assertThatThrownBy(() -> run(second, () -> key.grant(second.id()))).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> run(coordinator, () -> key.grant(reader.id())))
                .isInstanceOf(InvalidInterviewException.class);
        assertThatThrownBy(() -> run(coordinator, () -> key.revoke(coordinator.id())))
                .isInstanceOf(InvalidInterviewException.class)
                .hasMessageContaining("Någon måste ha nyckeln");
        run(coordinator, () -> key.grant(second.id()));
        run(second, () -> key.revoke(coordinator.id()));
        assertThat(as(second, key::holders)).isEqualTo(Set.of(second.id()));
    }

    @Test
    void whatIsMissingIsSaidAtItsFieldAndAnAddressBelongsToOnePerson() {
        add("Maj Björk", "maj@exempel.example");
        assertThatThrownBy(() -> as(
                        coordinator,
                        () -> informants.add(new Draft(UUID.randomUUID(), " ", " ", "maj at exempel", ""))))
                .isInstanceOfSatisfying(InvalidInterviewException.class, refusal -> assertThat(refusal.problems())
                        .containsOnlyKeys("memberId", "function", "name", "email"));
        assertThatThrownBy(() -> add("Maja Björk", "Maj@exempel.example"))
                .isInstanceOf(InvalidInterviewException.class)
                .hasMessageContaining("hör redan till N1");
    }

    @Test
    void nobodyButCoordinatorsSeesThatTheyExist() {
        UUID maj = add("Maj Björk", "maj@exempel.example");
        TestPerson representative = world.representative(world.members().get(0));
        assertThatThrownBy(() -> as(representative, informants::list)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> as(representative, () -> key.open(maj, "Nyfiken")))
                .isInstanceOf(AccessDeniedException.class);
        TestWorld other = worlds.create();
        assertThat(other.as(other.coordinator(), () -> informants.find(maj))).isEmpty();
    }

    private UUID add(String name, String email) {
        return as(coordinator, () -> informants.add(new Draft(member, "enhetschef", name, email, "")));
    }

    private List<String> openings(UUID informant) {
        return jdbc.queryForList(
                "select detail from audit_event where subject like '%' || ? and action = 'informantKey.opened'",
                String.class, informant.toString());
    }

    private <T> T as(TestPerson person, Supplier<T> work) {
        return world.as(person, work);
    }

    private void run(TestPerson person, Runnable work) {
        world.as(person, () -> {
            work.run();
            return true;
        });
    }
}
