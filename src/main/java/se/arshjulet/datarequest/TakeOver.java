package se.arshjulet.datarequest;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import se.arshjulet.account.AuditLog;
import se.arshjulet.account.Person;
import se.arshjulet.base.TenantContext;
import se.arshjulet.task.Tasks;

/** Moves assignments from one person to another: the task, the links, what guests were asked, and one mail about all of it. */
@Component
class TakeOver {

    private final AssignmentRepository assignments;
    private final RoundRepository rounds;
    private final Tasks tasks;
    private final TimeAskStore asks;
    private final DelegationStore delegations;
    private final TakeOverLetter letter;
    private final AuditLog audit;
    private final JdbcTemplate jdbc;
    private final Clock clock;

    TakeOver(
            AssignmentRepository assignments,
            RoundRepository rounds,
            Tasks tasks,
            TimeAskStore asks,
            DelegationStore delegations,
            TakeOverLetter letter,
            AuditLog audit,
            JdbcTemplate jdbc,
            Clock clock) {
        this.assignments = assignments;
        this.rounds = rounds;
        this.tasks = tasks;
        this.asks = asks;
        this.delegations = delegations;
        this.letter = letter;
        this.audit = audit;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** She has been asked for the same member in the same round. */
    boolean hasHerOwn(Assignment assignment, UUID accountId) {
        return assignments.countOf(assignment.roundId(), assignment.memberId(), accountId) > 0;
    }

    /** The caller holds their locks. */
    void move(List<Assignment> moving, Person from, Person to, String coordinator, String words) {
        moving.forEach(assignment -> {
            assignment.takenOverBy(to.id());
            tasks.move(Assignments.KIND, assignment.id(), from.id(), to.id());
            asks.close(assignment.id(), clock.instant());
            follow(assignment, from.id(), to.id());
            Round round = rounds.byId(assignment.roundId()).orElseThrow();
            audit.record(
                    "assignment.reassigned",
                    assignment.id(),
                    round.part(),
                    "Lät %s ta över %s · %s efter %s%s"
                            .formatted(
                                    to.name(),
                                    round.title(),
                                    assignment.memberName(),
                                    from.name(),
                                    Reasons.inWords(words)));
        });
        assignments.flush();
        letter.send(
                to,
                from.name(),
                coordinator,
                words.strip(),
                moving.stream().map(Assignment::id).collect(Collectors.toSet()));
    }

    /** The new one has not looked at it yet; guests who were asked by the former answer to her; and what she had a part of is
     * all hers now. */
    private void follow(Assignment assignment, UUID from, UUID to) {
        delegations.openOf(assignment.id(), to).ifPresent(part -> {
            delegations.withdrawn(part.id(), clock.instant());
            tasks.withdraw(Delegations.KIND, part.id());
        });
        UUID association = TenantContext.require();
        jdbc.update(
                "update assignment set opened_at = null where association_id = ? and id = ?",
                association,
                assignment.id());
        jdbc.update("""
                update delegation set created_by = ? where association_id = ? and assignment_id = ? and created_by = ?
                """, to, association, assignment.id(), from);
    }
}
