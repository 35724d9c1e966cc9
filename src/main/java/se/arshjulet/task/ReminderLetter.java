package se.arshjulet.task;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.arshjulet.account.People;
import se.arshjulet.account.Person;
import se.arshjulet.base.DateWords;
import se.arshjulet.base.TenantContext;
import se.arshjulet.mail.NewMail;
import se.arshjulet.mail.Outbox;

/** The one mail with all that a person has left to do, each thing with a link of its own. */
@Component
class ReminderLetter {

    private final Outbox outbox;
    private final People people;
    private final TaskLinks links;
    private final DateWords dates;

    ReminderLetter(Outbox outbox, People people, TaskLinks links, DateWords dates) {
        this.outbox = outbox;
        this.people = people;
        this.links = links;
        this.dates = dates;
    }

    /** @param open at least one, the latest first */
    void send(UUID accountId, List<TaskItem> open, UUID about) {
        Person person = people.person(accountId);
        outbox.put(new NewMail(
                TenantContext.require(),
                person.id(),
                person.email(),
                person.name(),
                subject(open),
                "reminder",
                Map.of(
                        "items",
                        open.stream().map(task -> item(accountId, task)).toList(),
                        "answers",
                        onlyAnswers(open)),
                "REMINDER",
                onlyAnswers(open)
                        ? "Du får mejlet för att du har svar kvar att lämna."
                        : "Du får mejlet för att du har något kvar att göra.",
                about));
    }

    private Map<String, Object> item(UUID accountId, TaskItem task) {
        return Map.of(
                "away", away(task),
                "title", task.title(),
                "from", task.answersFor().isEmpty() ? task.requesterName() : task.answersFor(),
                "answer", isAnswer(task),
                "dueOn", task.dueOn(),
                "late", task.isLate(dates.today()),
                "link", links.to(accountId, task));
    }

    /** "för Anna Ek, borta till 14 augusti", or nothing. */
    private String away(TaskItem task) {
        Absence absence = task.absence();
        return absence == null
                ? ""
                : "för %s, borta till %s".formatted(absence.person().name(), dates.dayOfMonth(absence.lastDay()));
    }

    private String subject(List<TaskItem> open) {
        TaskItem first = open.get(0);
        if (open.size() > 1) {
            return "Påminnelse: %d %s, nästa senast %s"
                    .formatted(
                            open.size(),
                            onlyAnswers(open) ? "svar att lämna" : "saker att göra",
                            dates.dayOfMonth(first.dueOn()));
        }
        if (first.isLate(dates.today())) {
            return isAnswer(first)
                    ? "%s: svaret är försenat".formatted(first.title())
                    : "%s: försenat".formatted(first.title());
        }
        return "Påminnelse: %s, %s %s"
                .formatted(
                        first.title(),
                        isAnswer(first) ? "svara senast" : "gör klart senast",
                        dates.dayOfMonth(first.dueOn()));
    }

    private static boolean onlyAnswers(List<TaskItem> open) {
        return open.stream().allMatch(ReminderLetter::isAnswer);
    }

    /** Something that a member is asked for, and not something that the person does in a body of the association. */
    private static boolean isAnswer(TaskItem task) {
        return !task.answersFor().isEmpty();
    }
}
