package se.arshjulet.task;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface TaskRepository extends Repository<Task, UUID> {

    String ITEM = "select new se.arshjulet.task.TaskItem(t.id, t.assigneeId, t.kind, t.subjectId, t.title,"
            + " t.answersFor, t.requesterName, t.dueOn, t.state, t.done, t.total, t.closedAt) from Task t ";

    Task save(Task task);

    List<Task> findByKindAndSubjectId(String kind, UUID subjectId);

    List<Task> findByKindAndSubjectIdAndAssigneeId(String kind, UUID subjectId, UUID assigneeId);

    /** Not a change of state, so the version stands still: a person who types must not collide with a moved deadline. */
    @Modifying
    @Query("update Task t set t.done = :done, t.total = :total"
            + " where t.associationId = :association and t.kind = :kind and t.subjectId = :subjectId")
    void progress(UUID association, String kind, UUID subjectId, int done, int total);

    @Query(ITEM + "where t.id = :id")
    Optional<TaskItem> item(UUID id);

    @Query(
            ITEM
                    + "where t.assigneeId in :assigneeIds and t.state in (OPEN, RETURNED, TO_CONFIRM) order by t.dueOn, t.title, t.answersFor, t.id")
    List<TaskItem> open(Collection<UUID> assigneeIds);

    @Query(
            ITEM
                    + "where t.kind = :kind and t.subjectId in :subjectIds and t.state in (OPEN, RETURNED, TO_CONFIRM) order by t.dueOn, t.title, t.id")
    List<TaskItem> open(String kind, Collection<UUID> subjectIds);

    @Query(ITEM + "where t.dueOn < :day and t.state in (OPEN, RETURNED, TO_CONFIRM) order by t.dueOn, t.id")
    List<TaskItem> openBefore(LocalDate day);

    @Query(ITEM + "where t.assigneeId = :assigneeId and t.state in (SENT_IN, DONE) order by t.closedAt desc, t.id")
    List<TaskItem> done(UUID assigneeId, Limit limit);

    @Query(ITEM + "where t.kind = :kind and t.subjectId = :subjectId order by t.createdAt desc, t.id")
    List<TaskItem> ofSubject(String kind, UUID subjectId, Limit limit);
}
