package se.arshjulet.datarequest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import se.arshjulet.IntegrationTest;
import se.arshjulet.SqlCount;
import se.arshjulet.TestWorld;
import se.arshjulet.TestWorlds;
import se.arshjulet.datarequest.AssignmentFilter.Show;
import se.arshjulet.datarequest.AssignmentOrder.By;
import se.arshjulet.datarequest.Rounds.AssignmentItem;

@IntegrationTest
@Import(DataRequests.class)
class MatrixTest {

    @Autowired
    private TestWorlds worlds;

    @Autowired
    private DataRequests requests;

    @Autowired
    private Rounds rounds;

    @Autowired
    private JdbcTemplate jdbc;

    @Test
    void theDatabaseFiltersSortsAndPages() {
        TestWorld world = worlds.create(12);
        UUID round = planned(world);
        List<AssignmentItem> all = rows(world, round, AssignmentFilter.EVERYTHING, AssignmentOrder.BY_MEMBER, 0, 50);
        assertThat(all).extracting(AssignmentItem::memberName).hasSize(12).isSorted();
        set(world, all.get(3), "state = 'OPEN', due_on = current_date - 3");
        set(world, all.get(5), "state = 'OPEN', due_on = current_date + 30, opened_at = now()");
        set(world, all.get(7), "state = 'SUBMITTED', submitted_at = now()");

        assertThat(rows(world, round, show(Show.LATE), AssignmentOrder.BY_MEMBER, 0, 50))
                .extracting(AssignmentItem::id)
                .containsExactly(all.get(3).id());
        assertThat(rows(world, round, show(Show.OPEN), new AssignmentOrder(By.DUE, true), 0, 50))
                .extracting(AssignmentItem::id)
                .containsExactly(all.get(5).id(), all.get(3).id());
        assertThat(rows(
                        world,
                        round,
                        new AssignmentFilter(Show.ALL, " kommun 0008 "),
                        AssignmentOrder.BY_MEMBER,
                        0,
                        50))
                .extracting(AssignmentItem::id)
                .containsExactly(all.get(7).id());
        assertThat(rows(world, round, AssignmentFilter.EVERYTHING, new AssignmentOrder(By.SUBMITTED, true), 0, 1))
                .extracting(AssignmentItem::id)
                .containsExactly(all.get(7).id());
        assertThat(rows(world, round, AssignmentFilter.EVERYTHING, new AssignmentOrder(By.MEMBER, true), 2, 3))
                .extracting(AssignmentItem::memberName)
                .containsExactlyElementsOf(all.stream()
                        .map(AssignmentItem::memberName)
                        .sorted(Comparator.reverseOrder())
                        .skip(2)
                        .limit(3)
                        .toList());
        for (Show show : Show.values()) {
            assertThat(asCoordinator(world, () -> rounds.countAssignments(round, show(show))))
                    .as("count of %s", show)
                    .isEqualTo(rows(world, round, show(show), AssignmentOrder.BY_MEMBER, 0, 50)
                            .size());
        }
        for (By by : By.values()) {
            assertThat(rows(world, round, AssignmentFilter.EVERYTHING, new AssignmentOrder(by, false), 0, 50))
                    .as("sorted by %s", by)
                    .hasSize(12);
        }
    }

    @Test
    void aPageTakesAsManyStatementsForManyRowsAsForFew() {
        TestWorld few = worlds.create(2);
        TestWorld many = worlds.create(60);
        UUID ofFew = planned(few);
        UUID ofMany = planned(many);
        assertThat(statements(many, ofMany)).isEqualTo(statements(few, ofFew));
    }

    @Test
    void theRowsAreForThoseWhoPlanAndReviewInTheAssociation() {
        TestWorld world = worlds.create();
        UUID round = planned(world);
        TestWorld.TestPerson representative =
                world.representative(world.members().get(0));
        assertThatThrownBy(() -> world.as(
                        representative,
                        () -> rounds.assignments(round, AssignmentFilter.EVERYTHING, AssignmentOrder.BY_MEMBER, 0, 10)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() ->
                        world.as(representative, () -> rounds.countAssignments(round, AssignmentFilter.EVERYTHING)))
                .isInstanceOf(AccessDeniedException.class);
        TestWorld other = worlds.create();
        assertThat(rows(other, round, AssignmentFilter.EVERYTHING, AssignmentOrder.BY_MEMBER, 0, 10))
                .isEmpty();
        assertThat(asCoordinator(other, () -> rounds.countAssignments(round, AssignmentFilter.EVERYTHING)))
                .isZero();
    }

    private int statements(TestWorld world, UUID round) {
        return SqlCount.of(() -> {
            rows(world, round, AssignmentFilter.EVERYTHING, AssignmentOrder.BY_MEMBER, 0, 50);
            asCoordinator(world, () -> rounds.countAssignments(round, AssignmentFilter.EVERYTHING));
        });
    }

    private UUID planned(TestWorld world) {
        return asCoordinator(world, () -> rounds.plan(requests.plan(world, "Organisationsmodulen", 30, 14)));
    }

    private List<AssignmentItem> rows(
            TestWorld world, UUID round, AssignmentFilter filter, AssignmentOrder order, int offset, int limit) {
        return asCoordinator(world, () -> rounds.assignments(round, filter, order, offset, limit));
    }

    private void set(TestWorld world, AssignmentItem item, String assignments) {
        jdbc.update(
                "update assignment set " + assignments + " where association_id = ? and id = ?", world.id(), item.id());
    }

    private static AssignmentFilter show(Show show) {
        return new AssignmentFilter(show, "");
    }

    private static <T> T asCoordinator(TestWorld world, Supplier<T> work) {
        return world.as(world.coordinator(), work);
    }
}
