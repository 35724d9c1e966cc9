package se.arshjulet.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
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

/**
 * SIGKILL in each state in which a follow-up waits, and once in the middle of asking: it goes on, and nobody is asked twice.
 * {@link KillTest} and {@link YearKillTest} are the short forms: the same engine, the same launch.
 */
@Tag("journey")
@Tag("long")
@Timeout(600)
class FollowUpKillTest {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final String COORDINATOR = "samordnare";
    private static final String REVIEWER = "granskare";
    private static final String READER = "styrelse";

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    private Path data;

    private final FakeSmtp smtp = FakeSmtp.start(Deliveries.taking(Duration.ofMillis(40)));
    private ApplicationProcess application;
    /** How far time has been moved: a new process is told, and lives on from there. */
    private Duration ahead = Duration.ZERO;

    @BeforeEach
    void start() {
        application = ApplicationProcess.start(FollowUpScene.class, data, smtp.port());
        application.play("put the people in place");
    }

    @AfterEach
    void stop() {
        application.close();
        smtp.close();
    }

    @Test
    void killedInEachWaitStateItGoesOnAndNobodyIsAskedTwice() throws SQLException {
        killedInTheMiddleOfAsking();
        standsAt("GATHERING", "gather", List.of(), List.of());
        launchIsTakenOver();
        standsAt("GATHERING", "gather", List.of(), List.of());
        assertThat(askedMembers()).hasSize(FollowUpScene.MEMBERS).doesNotHaveDuplicates();

        application.play("answer");
        killedWhereItStands("PROPOSING", "propose", List.of("PROPOSE"), List.of(COORDINATOR), threeDaysBefore());

        application.play("propose");
        Instant morningAfter = morning(today().plusDays(1));
        killedWhereItStands("COMMENTING", "review", List.of("COMMENT"), List.of(REVIEWER), morningAfter);
        whoeverItWaitsForIsStillReminded(morningAfter);

        application.play("comment and approve");
        killedWhereItStands("DECIDING", "decide", List.of("DECIDE"), List.of(COORDINATOR, READER), threeDaysBefore());

        application.play("decide");
        assertThat(application.column("select state from follow_up")).containsExactly("DECIDED");
        assertThat(waitingAt()).isEmpty();
        assertThat(openSteps()).isEmpty();
        assertThat(openTasks()).isEmpty();
        assertThat(wakes()).isEmpty();
        nobodyWasAskedTwice();
    }

    /** Every transaction of the launch but the first is held until the kill. */
    private void killedInTheMiddleOfAsking() throws SQLException {
        try (Connection gate = application.database()) {
            gate.createStatement().execute("""
                    create function wait_at_gate() returns trigger language plpgsql as $$ begin
                      if exists (select from assignment where round_id = new.id and state = 'OPEN') then
                        perform pg_advisory_xact_lock(1);
                      end if;
                      return new;
                    end $$;
                    create trigger gate before update on request_round for each row execute function wait_at_gate();
                    select pg_advisory_lock(1);
                    """);
            application.play("start");
            await("the launch waits at the gate").atMost(PATIENCE).until(() -> !application
                    .column("select pid from pg_locks where locktype = 'advisory' and not granted")
                    .isEmpty());
            assertThat(askedMembers()).hasSizeBetween(1, FollowUpScene.MEMBERS - 1);
            application.killAndRestart();
        }
    }

    /** By any node, when the dead one's lease has passed. */
    private void launchIsTakenOver() {
        moveBy(Duration.ofMinutes(2));
        await("every member has been asked")
                .atMost(PATIENCE)
                .until(() -> application.column("select state from request_round"), List.of("RUNNING")::equals);
    }

    private void killedWhereItStands(
            String state, String waits, List<String> steps, List<String> people, Instant wakesNext) {
        standsAt(state, waits, steps, people);
        List<String> wakes = wakes();
        application.killAndRestart();
        moveTo(ahead);
        standsAt(state, waits, steps, people);
        assertThat(wakes())
                .isEqualTo(wakes)
                .containsExactly((waits.equals("review") ? "wake" : waits + "Wake") + " " + wakesNext);
    }

    private void standsAt(String state, String waits, List<String> steps, List<String> people) {
        assertThat(application.column("select state from follow_up")).containsExactly(state);
        assertThat(waitingAt()).containsExactly(waits);
        assertThat(openSteps()).isEqualTo(steps);
        assertThat(openTasks()).containsExactlyInAnyOrderElementsOf(people);
    }

    private void whoeverItWaitsForIsStillReminded(Instant at) {
        moveBy(Duration.between(Instant.now().plus(ahead), at.plusSeconds(1)));
        await("the reminder has gone").atMost(PATIENCE).until(() -> application.column("""
                                select split_part(to_address, '@', 1) from outbox_mail
                                where kind = 'REMINDER' and state = 'SENT'
                                """), List.of(REVIEWER)::equals);
    }

    private void nobodyWasAskedTwice() {
        Deliveries.assertOnceEach(application, smtp);
        assertThat(application.column("""
                select kind || ' ' || subject || ' to ' || to_address from outbox_mail where resend_of is null
                group by kind, subject, to_address, subject_id having count(*) > 1
                """)).isEmpty();
        assertThat(application.column("""
                select split_part(to_address, '@', 1) from outbox_mail where kind = 'FOLLOW_UP' order by created_at
                """)).containsExactly(COORDINATOR, COORDINATOR, READER);
        assertThat(askedMembers()).hasSize(FollowUpScene.MEMBERS).doesNotHaveDuplicates();
    }

    private List<String> askedMembers() {
        return application.column("select to_address from outbox_mail where kind = 'REQUEST'");
    }

    /** Where the process waits: while Beredningsgruppen has it, in the review that it calls. */
    private List<String> waitingAt() {
        return application.column("""
                select case d.key_ when 'review-cycle' then 'review' else t.task_def_key_ end
                from act_ru_task t join act_re_procdef d on d.id_ = t.proc_def_id_
                where d.key_ in ('conclusion-follow-up', 'review-cycle')
                """);
    }

    private List<String> openSteps() {
        return application.column("select kind from follow_up_step where closed_at is null");
    }

    private List<String> openTasks() {
        return application.column("""
                select split_part(a.email, '@', 1) from task t join account a on a.id = t.assignee_id
                where t.kind in ('CONCLUSION_FOLLOW_UP', 'REVIEW') and t.state = 'OPEN'
                """);
    }

    /** The timers that are set. The engine writes their moments in the machine's own time zone. */
    private List<String> wakes() {
        return application.column("""
                        select handler_cfg_ || ' ' || to_char(duedate_, 'YYYY-MM-DD"T"HH24:MI:SS') from act_ru_job
                        where process_def_key_ in ('conclusion-follow-up', 'review-cycle') order by 1
                        """).stream()
                .map(timer -> timer.split(" "))
                .map(timer -> timer[0] + " "
                        + LocalDateTime.parse(timer[1])
                                .atZone(ZoneId.systemDefault())
                                .toInstant())
                .toList();
    }

    /** When the automatic steps of a day come. */
    private static Instant morning(LocalDate day) {
        return day.atTime(8, 0).atZone(ZoneId.of("Europe/Stockholm")).toInstant();
    }

    private Instant threeDaysBefore() {
        return morning(dueOn().minusDays(3));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(Instant.now().plus(ahead), ZoneId.of("Europe/Stockholm"));
    }

    private LocalDate dueOn() {
        return LocalDate.parse(application
                .column("select due_on from follow_up_step where closed_at is null")
                .get(0));
    }

    private void moveBy(Duration more) {
        ahead = ahead.plus(more);
        application.play(more.toString());
    }

    /** In a process that has just begun, at real time. */
    private void moveTo(Duration offset) {
        application.play(offset.toString());
    }
}
