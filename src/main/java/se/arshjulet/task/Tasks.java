package se.arshjulet.task;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What people have to do. The owner of a task opens and closes it, in the transaction of the thing itself. The links in
 * mails that lead to a task live as long as it does, and some days of grace.
 */
public interface Tasks {

    /** @return the task's id: it stands in the address /uppgifter/{id} */
    UUID open(NewTask task);

    /** The same for somebody who may have had it before, and done it or lost it: she has it again.
     * @return the task's id */
    UUID openAgain(NewTask task);

    void progress(String kind, UUID subjectId, int done, int total);

    /** The work came back and is to be done again by the date. */
    void giveBack(String kind, UUID subjectId, LocalDate dueOn);

    /** Somebody has done it for the person, who has it left to read and confirm. */
    void toConfirm(String kind, UUID subjectId);

    /** The person has done her part; whether it is enough is for somebody else to say. */
    void sentIn(String kind, UUID subjectId);

    void done(String kind, UUID subjectId);

    /** Of several who have the same to do, whose turn it is: they have the task open, and to the others it is out of their hands
     * until it is their turn again. */
    void turn(String kind, UUID subjectId, Set<UUID> assigneeIds);

    /** One of several who have the same to do has done her part. */
    void done(String kind, UUID subjectId, UUID assigneeId);

    void withdraw(String kind, UUID subjectId);

    /** Of several who have the same to do, those who have not done it need not. */
    void withdrawOpen(String kind, UUID subjectId);

    /** Somebody else has it to do from now on. The links that the one before has got are dead. */
    void move(String kind, UUID subjectId, UUID from, UUID to);

    void moveDue(String kind, UUID subjectId, LocalDate dueOn);

    Optional<TaskItem> find(UUID taskId);

    /** The task, if it is the person's to do today: her own, or of somebody for whom she answers. */
    Optional<TaskItem> findFor(UUID accountId, UUID taskId);

    /** The open tasks of a person in the current association, and of those for whom she answers today, by due date: late
     * ones come first. */
    List<TaskItem> openOf(UUID accountId);

    /** Everybody's open tasks in the current association that were to be done before the day. */
    List<TaskItem> openBefore(LocalDate day);

    /** The open tasks for any of the subjects, whosever they are, by due date. */
    List<TaskItem> open(String kind, Collection<UUID> subjectIds);

    /** What is sent in or done, the most recent first. */
    List<TaskItem> doneOf(UUID accountId, int limit);

    /** The task for a subject, whoever has it. */
    Optional<TaskItem> ofSubject(String kind, UUID subjectId);

    /** @param kind       registered with a {@code TaskPage}
     * @param title      what it is: "Organisationsmodulen 2026"
     * @param answersFor the member it is answered for; empty where it is the person's own
     * @param dueOn      the last day to do it, inclusive */
    record NewTask(
            UUID assigneeId,
            String kind,
            UUID subjectId,
            String title,
            String answersFor,
            String requesterName,
            LocalDate dueOn,
            int done,
            int total) {}
}
