package se.arshjulet.annualwheel.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.jdbc.core.JdbcTemplate;
import se.arshjulet.IntegrationTest;
import se.arshjulet.TestWorld;
import se.arshjulet.TestWorlds;
import se.arshjulet.annualwheel.ActivityKind;
import se.arshjulet.annualwheel.AnnualWheels;
import se.arshjulet.annualwheel.AnnualWheels.Draft;
import se.arshjulet.annualwheel.DateRule;
import se.arshjulet.annualwheel.DayInMonth;
import se.arshjulet.annualwheel.DrivenYears;
import se.arshjulet.base.MovableClock;
import se.arshjulet.base.TenantContext;

@IntegrationTest
class TwoNodesTest {

    @Autowired
    private TestWorlds worlds;

    @Autowired
    private AnnualWheels wheels;

    @Autowired
    private DrivenYears years;

    @Autowired
    private ManagementService management;

    @Autowired
    private MovableClock clock;

    @Autowired
    private JdbcTemplate jdbc;

    @Test
    void whatTwoNodesBeginInTheSameMomentBeginsOnce() throws Exception {
        TestWorld world = worlds.create(1);
        int year = LocalDate.now(clock).getYear() + 1;
        world.as(world.coordinator(), () -> {
            wheels.begin(year);
            wheels.add(
                    year,
                    new Draft(
                            "Tertialrapport",
                            ActivityKind.REPORT,
                            List.of("Kansliet"),
                            null,
                            "",
                            new DateRule.Once(5, 5, new DayInMonth.LastWorkingDay()),
                            null,
                            Set.of()));
            years.start(year);
        });
        Job startDay = management
                .createJobQuery()
                .tenantIdIn(world.id().toString())
                .activityId(WheelModel.START_DAY)
                .singleResult();
        assertThat(bothBegin(world.id(), startDay.getId())).containsExactlyInAnyOrder(true, false);
        assertThat(count("select count(*) from task where association_id = ?", world.id()))
                .isEqualTo(1);
        assertThat(count(
                        "select count(*) from outbox_mail where association_id = ? and kind = 'WHEEL_BEGUN'",
                        world.id()))
                .isEqualTo(1);
        assertThat(count(
                        "select count(*) from act_ru_task where tenant_id_ = ? and task_def_key_ = 'underWay'",
                        world.id().toString()))
                .isEqualTo(1);
    }

    /** @return whether each of them did it */
    private List<Boolean> bothBegin(UUID association, String jobId) throws Exception {
        CyclicBarrier together = new CyclicBarrier(2);
        Callable<Boolean> node = () -> {
            together.await(10, TimeUnit.SECONDS);
            try {
                TenantContext.run(association, () -> management.executeJob(jobId));
                return true;
            } catch (ConcurrencyFailureException | ProcessEngineException otherWasFirst) {
                return false;
            }
        };
        ExecutorService nodes = Executors.newFixedThreadPool(2);
        try {
            List<Future<Boolean>> both =
                    Stream.of(node, node).map(nodes::submit).toList();
            return List.of(both.get(0).get(30, TimeUnit.SECONDS), both.get(1).get(30, TimeUnit.SECONDS));
        } finally {
            nodes.shutdownNow();
        }
    }

    private int count(String sql, Object of) {
        return jdbc.queryForObject(sql, Integer.class, of);
    }
}
