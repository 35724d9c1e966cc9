package se.arshjulet.datarequest;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.arshjulet.account.Person;
import se.arshjulet.base.DateWords;
import se.arshjulet.base.TenantContext;
import se.arshjulet.mail.NewMail;
import se.arshjulet.mail.Outbox;
import se.arshjulet.task.Addressee;
import se.arshjulet.task.Covers;
import se.arshjulet.task.TaskItem;
import se.arshjulet.task.TaskLinks;
import se.arshjulet.task.Tasks;

/** Tells whoever takes over what it is, by when, and how far it has come: all of it in one mail. */
@Component
class TakeOverLetter {

    private final Covers covers;
    private final Outbox outbox;
    private final TaskLinks links;
    private final Tasks tasks;
    private final DateWords dates;

    TakeOverLetter(Covers covers, Outbox outbox, TaskLinks links, Tasks tasks, DateWords dates) {
        this.covers = covers;
        this.outbox = outbox;
        this.links = links;
        this.tasks = tasks;
        this.dates = dates;
    }

    void send(Person to, String from, String coordinator, String words, Set<UUID> assignmentIds) {
        List<TaskItem> open = tasks.openOf(to.id()).stream()
                .filter(task -> task.kind().equals(Assignments.KIND) && assignmentIds.contains(task.subjectId()))
                .toList();
        if (open.isEmpty()) {
            return; // sent in already: there is nothing for her to do unless it comes back
        }
        Addressee addressee = covers.addressee(to.id());
        outbox.put(new NewMail(
                TenantContext.require(),
                addressee.person().id(),
                addressee.person().email(),
                addressee.person().name(),
                subject(open),
                "taken-over",
                Map.of(
                        "items",
                                open.stream()
                                        .map(task -> item(addressee.person().id(), task))
                                        .toList(),
                        "from", from,
                        "coordinator", coordinator,
                        "words", words),
                "TAKEN_OVER",
                addressee.why("Du får mejlet för att du svarar för %s."
                        .formatted(open.get(0).answersFor())),
                open.get(0).subjectId()));
    }

    private String subject(List<TaskItem> open) {
        String due = dates.dayOfMonth(open.get(0).dueOn());
        return open.size() == 1
                ? "%s: du tar över, svara senast %s".formatted(open.get(0).title(), due)
                : "Du tar över %d svar, det första senast %s".formatted(open.size(), due);
    }

    private Map<String, Object> item(UUID accountId, TaskItem task) {
        return Map.of(
                "title", task.title(),
                "member", task.answersFor(),
                "dueOn", task.dueOn(),
                "done", task.done(),
                "total", task.total(),
                "link", links.to(accountId, task));
    }
}
