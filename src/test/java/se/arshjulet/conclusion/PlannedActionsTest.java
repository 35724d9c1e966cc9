package se.arshjulet.conclusion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.arshjulet.conclusion.Konklusioner.problems;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import se.arshjulet.IntegrationTest;
import se.arshjulet.SqlCount;
import se.arshjulet.TestWorld;
import se.arshjulet.TestWorld.TestPerson;
import se.arshjulet.TestWorlds;
import se.arshjulet.account.Role;
import se.arshjulet.conclusion.PlannedActions.ActionItem;
import se.arshjulet.conclusion.PlannedActions.Draft;

@IntegrationTest
class PlannedActionsTest {

    private static final LocalDate DECIDED = LocalDate.of(2025, 11, 20);

    @Autowired
    private TestWorlds worlds;

    @Autowired
    private Conclusions conclusions;

    @Autowired
    private PlannedActions actions;

    @Autowired
    private JdbcTemplate jdbc;

    private TestWorld world;
    private TestPerson coordinator;

    @BeforeEach
    void anAssociationWithTwoKonklusioner() {
        world = worlds.create();
        coordinator = world.coordinator();
        Konklusioner written = new Konklusioner(conclusions, jdbc);
        written.written(world, "Begränsade resurser");
        written.written(world, "Bortsortering");
    }

    @Test
    void anActionAnswersToKonklusionerAndStandsWithEach() {
        UUID id = added(draft("Följeforskning", 2026, Set.of(2, 1)));
        ActionItem action = world.as(coordinator, () -> actions.find(id)).orElseThrow();
        assertThat(action.conclusions()).containsExactly(1, 2);
        assertThat(action.owner()).isEqualTo("Kansliet");
        assertThat(action.state()).isEqualTo(ActionState.PLANNED);
        assertThat(world.as(coordinator, conclusions::list))
                .allSatisfy(line -> assertThat(line.actions()).containsExactly(action));
    }

    @Test
    void theNewestPlanComesFirstAndThenTheAlphabet() {
        added(draft("Öppet hus", 2026, Set.of(1)));
        added(draft("Ändrad remiss", 2026, Set.of(1)));
        added(draft("Zonmöten", 2026, Set.of(1)));
        added(draft("Allra först", 2025, Set.of(1)));
        assertThat(world.as(coordinator, actions::list))
                .extracting(ActionItem::title)
                .containsExactly("Zonmöten", "Ändrad remiss", "Öppet hus", "Allra först");
    }

    @Test
    void itIsChangedAlsoWhatItAnswersTo() {
        UUID id = added(draft("Följeforskning", 2026, Set.of(1)));
        change(() -> actions.change(
                id,
                new Draft(
                        2026,
                        "Följeforskning II",
                        "",
                        "Styrelsen",
                        "§ 7",
                        DECIDED,
                        DECIDED,
                        ActionState.DONE,
                        "Klar",
                        Set.of(2))));
        ActionItem action = world.as(coordinator, () -> actions.find(id)).orElseThrow();
        assertThat(action.title()).isEqualTo("Följeforskning II");
        assertThat(action.conclusions()).containsExactly(2);
    }

    @Test
    void whatIsRemovedCanBeBroughtBack() {
        UUID id = added(draft("Följeforskning", 2026, Set.of(1)));
        change(() -> actions.remove(id));
        change(() -> actions.remove(id));
        assertThat(world.as(coordinator, actions::list)).isEmpty();
        assertThat(world.as(coordinator, () -> actions.find(id))).isEmpty();
        assertThat(refused(() -> actions.change(id, draft("Annat", 2026, Set.of(1)))))
                .containsOnlyKeys("action");
        change(() -> actions.bringBack(id));
        assertThat(world.as(coordinator, () -> actions.find(id)).orElseThrow().conclusions())
                .containsExactly(1);
        assertThat(audited(id)).containsExactly("action.added", "action.removed", "action.broughtBack");
    }

    @Test
    void whatIsWrongIsSaidOfEachField() {
        Draft wrong = new Draft(
                1999,
                "",
                "x".repeat(4001),
                "x".repeat(121),
                "x".repeat(201),
                DECIDED,
                DECIDED.minusDays(1),
                ActionState.CANCELLED,
                " ",
                Set.of());
        assertThat(refused(() -> actions.add(wrong)))
                .containsOnlyKeys(
                        "planYear", "title", "description", "owner", "decision", "dueOn", "outcome", "conclusions");
        assertThat(refused(() -> actions.add(draft("x".repeat(201), 2099, Set.of(1)))))
                .containsOnlyKeys("title", "planYear");
    }

    @Test
    void anActionAnswersToSomethingThatIsThere() {
        assertThat(refused(() -> actions.add(draft("Följeforskning", 2026, Set.of()))))
                .containsEntry("conclusions", "Välj minst en konklusion som åtgärden svarar mot.");
        assertThat(refused(() -> actions.add(draft("Följeforskning", 2026, Set.of(1, 9, 8)))))
                .containsEntry("conclusions", "Det finns ingen konklusion 8, 9. Välj bland dem som finns.");
    }

    @Test
    void anActionThatIsNotThereIsSaidSo() {
        UUID nothing = UUID.randomUUID();
        assertThat(refused(() -> actions.change(nothing, draft("x", 2026, Set.of(1)))))
                .containsOnlyKeys("action");
        assertThat(refused(() -> actions.remove(nothing))).containsOnlyKeys("action");
        assertThat(refused(() -> actions.bringBack(nothing))).containsOnlyKeys("action");
    }

    @Test
    void onlyWhatIsOpenCanBeLate() {
        LocalDate today = DECIDED.plusYears(2);
        UUID open = added(draft("Öppen", 2026, Set.of(1)));
        UUID done = added(new Draft(2026, "Klar", "", "", "", null, DECIDED, ActionState.DONE, "", Set.of(1)));
        assertThat(world.as(coordinator, () -> actions.find(open)).orElseThrow().isLate(today))
                .isTrue();
        assertThat(world.as(coordinator, () -> actions.find(done)).orElseThrow().isLate(today))
                .isFalse();
    }

    @Test
    void theListSendsAsManyStatementsForManyAsForOne() {
        added(draft("Åtgärd 0", 2026, Set.of(1)));
        int forOne = world.as(coordinator, () -> SqlCount.of(actions::list));
        for (int i = 1; i < 20; i++) {
            added(draft("Åtgärd " + i, 2026, Set.of(1, 2)));
        }
        assertThat(world.as(coordinator, () -> SqlCount.of(actions::list)))
                .isEqualTo(forOne)
                .isEqualTo(1);
    }

    @Test
    void onlyCoordinatorsChangeAndOnlyTheirOwnAssociations() {
        UUID id = added(draft("Följeforskning", 2026, Set.of(1)));
        for (TestPerson person : List.of(
                world.representative(world.members().get(0)),
                world.person("Gran Skare", "granskare", Role.REVIEWER),
                world.person("Sty Relse", "styrelse", Role.READER))) {
            world.as(person, () -> {
                assertThat(actions.list()).hasSize(1);
                assertThatThrownBy(() -> actions.add(draft("x", 2026, Set.of(1))))
                        .isInstanceOf(AccessDeniedException.class);
                assertThatThrownBy(() -> actions.change(id, draft("x", 2026, Set.of(1))))
                        .isInstanceOf(AccessDeniedException.class);
                assertThatThrownBy(() -> actions.remove(id)).isInstanceOf(AccessDeniedException.class);
                assertThatThrownBy(() -> actions.bringBack(id)).isInstanceOf(AccessDeniedException.class);
            });
        }
        TestWorld other = worlds.create();
        other.as(other.coordinator(), () -> {
            assertThat(actions.list()).isEmpty();
            assertThat(actions.find(id)).isEmpty();
            assertThat(problems(() -> {
                        actions.remove(id);
                        return true;
                    }))
                    .containsOnlyKeys("action");
        });
        assertThatThrownBy(() -> actions.list()).isInstanceOf(AccessDeniedException.class);
    }

    private static Draft draft(String title, int year, Set<Integer> answersTo) {
        return draft(title, year, DECIDED.plusYears(1), answersTo);
    }

    private static Draft draft(String title, int year, @Nullable LocalDate due, Set<Integer> answersTo) {
        return new Draft(
                year, title, "", "Kansliet", "Verksamhetsplan, § 45", DECIDED, due, ActionState.PLANNED, "", answersTo);
    }

    private UUID added(Draft draft) {
        return world.as(coordinator, () -> actions.add(draft));
    }

    private void change(Runnable work) {
        world.as(coordinator, work);
    }

    private Map<String, String> refused(Runnable work) {
        return problems(() -> {
            change(work);
            return true;
        });
    }

    private List<String> audited(UUID subject) {
        return jdbc.queryForList(
                "select action from audit_event where subject = ? order by id", String.class, subject.toString());
    }
}
