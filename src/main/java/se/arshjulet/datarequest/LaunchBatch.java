package se.arshjulet.datarequest;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.data.domain.Limit;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.arshjulet.account.People;
import se.arshjulet.account.Person;
import se.arshjulet.association.Members;
import se.arshjulet.association.Unit;
import se.arshjulet.base.TenantContext;
import se.arshjulet.form.AnswerKey;
import se.arshjulet.form.AnswerRow;
import se.arshjulet.form.AnswerSet;
import se.arshjulet.form.FormCatalog;
import se.arshjulet.form.FormCheck;
import se.arshjulet.form.FormDefinition;
import se.arshjulet.form.GivenAnswer;
import se.arshjulet.task.Addressee;
import se.arshjulet.task.Covers;
import se.arshjulet.task.Tasks;

/**
 * A step of a launch: up to fifty assignments with their rows, tasks, mails and processes in one transaction. Whatever a
 * dead node had not committed is still planned, so the next one goes on just there.
 */
@Component
class LaunchBatch {

    static final int SIZE = 50;
    static final Duration LEASE = Duration.ofMinutes(1);

    /** What came of a step. */
    enum Outcome {
        MORE,
        /** the round runs, or has been withdrawn */
        OVER,
        /** others hold what is left */
        HELD
    }

    private final Covers covers;
    private final RoundRepository rounds;
    private final AssignmentRepository assignments;
    private final AnswerStore answers;
    private final AnswerRowStore rowStore;
    private final Revisions revisions;
    private final Members members;
    private final People people;
    private final FormCatalog forms;
    private final Tasks tasks;
    private final DataRequestProcess process;
    private final RoundClosing closing;
    private final JdbcTemplate jdbc;
    private final Clock clock;

    LaunchBatch(
            Covers covers,
            RoundRepository rounds,
            AssignmentRepository assignments,
            AnswerStore answers,
            AnswerRowStore rowStore,
            Revisions revisions,
            Members members,
            People people,
            FormCatalog forms,
            Tasks tasks,
            DataRequestProcess process,
            RoundClosing closing,
            JdbcTemplate jdbc,
            Clock clock) {
        this.covers = covers;
        this.rounds = rounds;
        this.assignments = assignments;
        this.answers = answers;
        this.rowStore = rowStore;
        this.revisions = revisions;
        this.members = members;
        this.people = people;
        this.forms = forms;
        this.tasks = tasks;
        this.process = process;
        this.closing = closing;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Rounds of the current association that should be launching, but that nobody holds. */
    @Transactional(readOnly = true)
    public List<UUID> abandoned() {
        return jdbc.queryForList("""
                select id from request_round where association_id = ? and state = 'STARTING'
                  and (launch_lease_until is null or launch_lease_until < ?)
                """, UUID.class, TenantContext.require(), Times.at(clock.instant()));
    }

    /** Takes the round for this node, if no other is at it. */
    @Transactional
    public boolean claim(UUID roundId) {
        Instant now = clock.instant();
        return jdbc.update("""
                        update request_round set launch_lease_until = ?
                        where association_id = ? and id = ? and state = 'STARTING'
                          and (launch_lease_until is null or launch_lease_until < ?)
                        """, Times.at(now.plus(LEASE)), TenantContext.require(), roundId, Times.at(now)) == 1;
    }

    /** All of it in the caller's transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void launchWhole(UUID roundId) {
        assignments.flush();
        claim(roundId);
        while (next(roundId) == Outcome.MORE) {
            assignments.flush(); // the next fifty
        }
    }

    @Transactional
    public Outcome next(UUID roundId) {
        Instant now = clock.instant();
        if (!renew(roundId, now)) {
            return Outcome.OVER;
        }
        List<Assignment> batch = assignments.nextPlanned(roundId, Limit.of(SIZE));
        Round round = rounds.byId(roundId).orElseThrow();
        if (batch.isEmpty()) {
            return finish(round);
        }
        launch(round, batch, now);
        return Outcome.MORE;
    }

    /** Keeps the round, and its row locked, so that a withdrawal comes either before this step or after. */
    private boolean renew(UUID roundId, Instant now) {
        return jdbc.update("""
                        update request_round set launch_lease_until = ?
                        where association_id = ? and id = ? and state = 'STARTING'
                        """, Times.at(now.plus(LEASE)), TenantContext.require(), roundId) == 1;
    }

    private Outcome finish(Round round) {
        if (assignments.count(round.id(), AssignmentState.PLANNED) > 0) {
            return Outcome.HELD;
        }
        round.launched();
        // They may have been quicker than we.
        closing.closeIfOver(round);
        return Outcome.OVER;
    }

    private void launch(Round round, List<Assignment> batch, Instant now) {
        FormDefinition form = forms.definition(round.formVersionId());
        Map<UUID, AnswerSet> prepared = prepare(round, form, batch, now);
        String requester = people.person(round.createdBy()).name();
        Map<UUID, Addressee> addressees = covers.addressees(
                batch.stream().map(Assignment::representativeId).collect(Collectors.toSet()));
        for (Assignment assignment : batch) {
            FormCheck.Progress progress =
                    FormCheck.progress(form, prepared.getOrDefault(assignment.id(), AnswerSet.empty()));
            assignment.launch(progress);
            UUID taskId = tasks.open(new Tasks.NewTask(
                    assignment.representativeId(),
                    Assignments.KIND,
                    assignment.id(),
                    round.title(),
                    assignment.memberName(),
                    requester,
                    assignment.dueOn(),
                    progress.done(),
                    progress.total()));
            Addressee to = Objects.requireNonNull(
                    addressees.get(assignment.representativeId()), () -> "No account " + assignment.representativeId());
            Person person = to.person();
            process.start(
                    new RequestLetter(
                            assignment.id(),
                            taskId,
                            person.id(),
                            person.email(),
                            person.name(),
                            round.title(),
                            assignment.memberName(),
                            requester,
                            assignment.dueOn(),
                            Objects.requireNonNullElse(form.intro(), ""),
                            round.coveringText(),
                            to.why("")),
                    round.schedule(assignment.dueOn(), clock.getZone()).nextAfter(now));
        }
    }

    private Map<UUID, AnswerSet> prepare(Round round, FormDefinition form, List<Assignment> batch, Instant now) {
        Set<UUID> memberIds = batch.stream().map(Assignment::memberId).collect(Collectors.toSet());
        Map<UUID, Revisions.Approved> previous = revisions.latestByMember(round.formKey(), memberIds);
        Map<UUID, List<Unit>> units = previous.keySet().containsAll(memberIds)
                ? Map.of()
                : members.unitsByMember(LocalDate.now(clock), memberIds);
        PreparedAnswers prepared = new PreparedAnswers(form, round.createdBy(), now);
        Map<UUID, AnswerSet> sets = new HashMap<>();
        Map<UUID, List<AnswerRow>> rows = new HashMap<>();
        Map<UUID, Map<AnswerKey, GivenAnswer>> given = new HashMap<>();
        for (Assignment assignment : batch) {
            Revisions.Approved approved = previous.get(assignment.memberId());
            AnswerSet set = approved == null
                    ? prepared.fromRegister(units.getOrDefault(assignment.memberId(), List.of()))
                    : prepared.fromPrevious(approved.answers());
            sets.put(assignment.id(), set);
            rows.put(assignment.id(), set.rows());
            given.put(assignment.id(), set.answers());
        }
        Act act = new Act(round.createdBy(), now);
        rowStore.add(act, rows);
        answers.putAll(act, given);
        return sets;
    }
}
