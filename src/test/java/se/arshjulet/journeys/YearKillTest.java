package se.arshjulet.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import se.arshjulet.mail.FakeSmtp;

/** SIGKILL while activities begin, and while they are under way: the year goes on, and nothing begins twice. */
@Tag("journey")
@Timeout(600)
class YearKillTest {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");

    /** Longer than a dead node keeps its jobs. */
    private static final Duration LEASE = Duration.ofMinutes(6);

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    private Path data;

    private final FakeSmtp smtp = FakeSmtp.start(Deliveries.taking(Duration.ofMillis(5)));
    private ApplicationProcess application;
    private Duration ahead = Duration.ZERO;

    @BeforeEach
    void start() {
        application = ApplicationProcess.start(YearScene.class, data, smtp.port());
        application.play("start the year");
    }

    @AfterEach
    void stop() {
        application.close();
        smtp.close();
    }

    @Test
    void killedWhileActivitiesBeginAndWhileTheyAreUnderWayTheYearGoesOn() throws SQLException {
        int year = LocalDate.now(SWEDEN).getYear() + 1;
        killedWhileTheyBegin(LocalDate.of(year, 2, 3));
        moveTo(ahead.plus(LEASE));
        await("all three have begun")
                .atMost(PATIENCE)
                .until(() -> waitingAt(), List.of("underWay", "underWay", "underWay")::equals);
        await("the members have been asked")
                .atMost(PATIENCE)
                .until(() -> application.column("select state from request_round"), List.of("RUNNING")::equals);

        application.killAndRestart();
        LocalDate due = LocalDate.parse(application
                .column("select max(due_on)::text from wheel_occurrence")
                .get(0));
        ahead = Duration.between(
                Instant.now(), due.minusDays(3).atTime(8, 1).atZone(SWEDEN).toInstant());
        moveTo(ahead);
        await("the reminder of both reports has gone, in one mail")
                .atMost(PATIENCE)
                .until(
                        () -> application.column(
                                "select subject from outbox_mail where kind = 'REMINDER' and to_address like 'samordnare@%'"),
                        mails -> mails.size() == 1 && mails.get(0).startsWith("Påminnelse: 2 saker att göra"));

        application.play("finish everything");
        assertThat(waitingAt()).isEmpty();
        assertThat(application.column("select title from task where kind = 'WHEEL_ACTIVITY' order by title"))
                .containsExactly("Helårsrapport", "Tertialrapport");
        assertThat(application.column("select kind from outbox_mail where kind = 'WHEEL_BEGUN'"))
                .hasSize(1);
        assertThat(application.column("select to_address from outbox_mail where kind = 'REQUEST'"))
                .hasSize(YearScene.MEMBERS)
                .doesNotHaveDuplicates();
        Deliveries.assertOnceEach(application, smtp);
    }

    /** Whoever has begun something waits before it is kept, until the kill. */
    private void killedWhileTheyBegin(LocalDate day) throws SQLException {
        try (Connection gate = application.database()) {
            gate.createStatement().execute("""
                    create function wait_at_gate() returns trigger language plpgsql as $$ begin
                      if new.begun_at is not null and old.begun_at is null then
                        perform pg_advisory_xact_lock(1);
                      end if;
                      return new;
                    end $$;
                    create trigger gate before update on wheel_occurrence for each row execute function wait_at_gate();
                    select pg_advisory_lock(1);
                    """);
            ahead = Duration.between(
                    Instant.now(), day.atTime(8, 1).atZone(SWEDEN).toInstant());
            moveTo(ahead);
            await("something waits at the gate").atMost(PATIENCE).until(() -> !application
                    .column("select pid from pg_locks where locktype = 'advisory' and not granted")
                    .isEmpty());
            assertThat(waitingAt()).containsExactly("await", "await", "await");
            application.killAndRestart();
        }
    }

    private List<String> waitingAt() {
        return application.column("""
                select t.task_def_key_ from act_ru_task t join act_re_procdef d on d.id_ = t.proc_def_id_
                where d.key_ = 'wheel-activity' order by 1
                """);
    }

    /** In a process that has just begun, at real time. */
    private void moveTo(Duration offset) {
        application.play(offset.toString());
    }
}
