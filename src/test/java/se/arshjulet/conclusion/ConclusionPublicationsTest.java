package se.arshjulet.conclusion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import se.arshjulet.IntegrationTest;
import se.arshjulet.SqlCount;
import se.arshjulet.TestWorld;
import se.arshjulet.TestWorld.TestPerson;
import se.arshjulet.TestWorlds;
import se.arshjulet.account.As;
import se.arshjulet.account.Role;
import se.arshjulet.account.SignedIn;
import se.arshjulet.base.MovableClock;

@IntegrationTest
class ConclusionPublicationsTest {

    @Autowired
    private BeanFactory beans;

    @Autowired
    private TestWorlds worlds;

    @Autowired
    private Conclusions conclusions;

    @Autowired
    private PlannedActions actions;

    @Autowired
    private ConclusionPublications publications;

    @Autowired
    private JdbcTemplate jdbc;

    private PublishedWorld it;
    private TestWorld world;

    @BeforeEach
    void anAssociation() {
        it = new PublishedWorld(beans);
        world = it.world;
    }

    @Test
    void whatIsWrittenIsNotPublishedUntilSomebodyPublishes() {
        assertThat(world.as(world.coordinator(), publications::lastPublished)).isEmpty();
        assertThat(differences()).containsExactly("Konklusion 1, 2 och 3: ny");

        assertThat(it.publish()).isEqualTo(1);

        assertThat(world.as(world.coordinator(), publications::lastPublished)).isPresent();
        assertThat(differences()).isEmpty();
    }

    @Test
    void aPublicationIsAddedAndTheEarlierOneStays() {
        it.publish();
        reword(3, "Avlastning av vården");
        assertThat(it.publish()).isEqualTo(2);

        assertThat(jdbc.queryForList(
                        "select number || ' ' || (content #>> '{conclusions,2,wording}') from conclusion_publication"
                                + " where association_id = ? order by number",
                        String.class,
                        world.id()))
                .containsExactly("1 Avlastning", "2 Avlastning av vården");
    }

    @Test
    void publishingWhatIsPublishedAlreadyChangesNothing() {
        assertThat(it.publish()).isEqualTo(it.publish());
        assertThat(jdbc.queryForObject(
                        "select count(*) from conclusion_publication where association_id = ?",
                        Integer.class,
                        world.id()))
                .isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"COORDINATOR", "SYSTEM_ADMINISTRATOR"})
    void nobodyButACoordinatorPublishes(Role role) {
        TestPerson person = world.person("Någon Annan", role.name().toLowerCase(Locale.ROOT), role);

        assertThatThrownBy(() -> world.as(person, () -> publications.publish("")))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(world.as(world.coordinator(), publications::lastPublished)).isEmpty();
    }

    @Test
    void aCoordinatorByAMailsLinkAndSomebodyFromOutsideDoNotPublishEither() {
        TestPerson coordinator = world.coordinator();
        SignedIn byLink = new SignedIn(
                coordinator.id(), coordinator.name(), coordinator.email(), world.id(), coordinator.roles(), 0, true);

        assertThatThrownBy(() -> As.person(byLink, () -> publications.publish("")))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> publications.publish("")).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> publications.differences()).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> publications.lastPublished()).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void aDifferenceIsSaidByKonklusion() {
        it.publish();
        reword(3, "Avlastning av vården");
        it.work(() -> conclusions.retire(2, LocalDate.of(2026, 1, 1), "Prövades och höll inte."));
        it.work(() -> it.ground("Rapport", true, null));
        it.work(() -> it.ground("Bara för oss", false, null));

        assertThat(differences())
                .containsExactly(
                        "Konklusion 1: underlag",
                        "Konklusion 2: gäller inte från 1 januari 2026",
                        "Konklusion 3: ny lydelse");
    }

    @Test
    void aYearsStatusIsADifferenceAndSoIsWhatIsChosenToBeShown() {
        it.publish();
        jdbc.update("delete from follow_up_item where association_id = ? and decided_status is null", world.id());
        jdbc.update("delete from follow_up where association_id = ? and state = 'GATHERING'", world.id());
        new Konklusioner(conclusions, jdbc)
                .decided(world, 2026, Map.of(1, ConclusionStatus.BETTER, 3, ConclusionStatus.BETTER));
        it.quote("Region Åtta", "Kortare väntan.");

        assertThat(differences())
                .containsExactly("Konklusion 1: ändrad status 2025", "Konklusion 1 och 3: status 2026");
    }

    @Test
    void whatIsTheSameForSeveralIsOneLine() {
        it.publish();
        it.work(() -> actions.add(it.action("Öppet hus", null, ActionState.PLANNED)));
        it.work(() -> actions.remove(actions.list().stream()
                .filter(action -> action.title().equals("Metoder för att nå samsyn"))
                .findFirst()
                .orElseThrow()
                .id()));

        assertThat(differences())
                .containsExactly(
                        "Konklusion 1 och 2: åtgärd ”Öppet hus”",
                        "Konklusion 1 och 2: åtgärd ”Metoder för att nå samsyn” tas bort");
    }

    @Test
    void aDayThatPassesIsNoDifference() {
        it.work(() -> conclusions.retire(
                1, LocalDate.now(beans.getBean(MovableClock.class)).plusDays(1), "Nått."));
        it.publish();
        beans.getBean(MovableClock.class).move(Duration.ofDays(2));

        assertThat(differences()).isEmpty();
    }

    @Test
    void twoWhoPublishAtOnceGetANumberEach() throws Exception {
        var pool = Executors.newFixedThreadPool(4);
        List<Callable<Integer>> six = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            int number = i;
            six.add(() -> world.as(world.coordinator(), () -> {
                conclusions.write(Konklusioner.words("Nummer " + number), VersionChange.NEW, Set.of());
                return publications.publish("");
            }));
        }
        try {
            for (var done : pool.invokeAll(six)) {
                done.get();
            }
        } finally {
            pool.shutdownNow();
        }

        assertThat(differences()).isEmpty();
    }

    @Test
    void statementsDoNotGrowWithTheKonklusioner() {
        it.publish();
        differences();
        int few = SqlCount.of(this::differences);
        Konklusioner written = new Konklusioner(conclusions, jdbc);
        for (int i = 0; i < 5; i++) {
            written.written(world, "Konklusion nummer " + i);
        }

        assertThat(SqlCount.of(this::differences)).isEqualTo(few);
    }

    @Test
    void anotherAssociationsStayTheirOwn() {
        it.publish();
        TestWorld other = worlds.create();

        other.as(other.coordinator(), () -> {
            assertThat(publications.differences()).isEmpty();
            assertThat(publications.lastPublished()).isEmpty();
        });
    }

    private List<String> differences() {
        return world.as(world.coordinator(), publications::differences);
    }

    private void reword(int number, String wording) {
        it.work(() -> conclusions.revise(
                number, Konklusioner.words(wording, LocalDate.of(2026, 1, 1)), VersionChange.REWORDED));
    }
}
