package se.arshjulet.datarequest;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import se.arshjulet.base.TenantContext;
import se.arshjulet.task.TaskItem;
import se.arshjulet.task.Tasks;

/** All that a person has left to do, of any kind, in the words of a reminder: two statements. */
@Component
class Debts {

    private final Tasks tasks;
    private final JdbcTemplate jdbc;

    Debts(Tasks tasks, JdbcTemplate jdbc) {
        this.tasks = tasks;
        this.jdbc = jdbc;
    }

    /** By due date, the latest first. */
    List<Letters.Owed> of(UUID accountId) {
        List<TaskItem> open = tasks.openOf(accountId);
        Map<UUID, Named> names = names(open.stream()
                .filter(task -> task.kind().equals(Assignments.KIND))
                .map(TaskItem::subjectId)
                .toArray(UUID[]::new));
        return open.stream()
                .map(task -> {
                    Named named = names.get(task.subjectId());
                    return named == null
                            ? new Letters.Owed(task, task.title(), task.requesterName())
                            : new Letters.Owed(task, named.round(), named.member());
                })
                .toList();
    }

    private record Named(String round, String member) {}

    private Map<UUID, Named> names(UUID[] assignmentIds) {
        Map<UUID, Named> names = new HashMap<>();
        jdbc.query(
                """
                select a.id, r.title, a.member_name
                from assignment a join request_round r on r.id = a.round_id and r.association_id = a.association_id
                where a.association_id = ? and a.id = any (?)
                """,
                row -> {
                    names.put(
                            row.getObject("id", UUID.class),
                            new Named(row.getString("title"), row.getString("member_name")));
                },
                TenantContext.require(),
                assignmentIds);
        return names;
    }
}
