package se.arshjulet.datarequest;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import se.arshjulet.account.Person;
import se.arshjulet.base.DateWords;
import se.arshjulet.base.TenantContext;
import se.arshjulet.mail.NewMail;
import se.arshjulet.mail.Outbox;
import se.arshjulet.task.Addressee;
import se.arshjulet.task.Covers;
import se.arshjulet.task.TaskLinks;
import se.arshjulet.task.Tasks;

/** The mails about more time: to the coordinators that somebody asks, and to her what they answered. */
@Component
class TimeAskLetters {

    private final Covers covers;
    private final Outbox outbox;
    private final TaskLinks links;
    private final Tasks tasks;
    private final DateWords dates;
    private final String baseUrl;

    TimeAskLetters(
            Covers covers,
            Outbox outbox,
            TaskLinks links,
            Tasks tasks,
            DateWords dates,
            @Value("${arshjulet.base-url}") String baseUrl) {
        this.covers = covers;
        this.outbox = outbox;
        this.links = links;
        this.tasks = tasks;
        this.dates = dates;
        this.baseUrl = baseUrl;
    }

    /** @param asking all that wait for an answer, at least one */
    void asked(Person coordinator, List<Rounds.AssignmentItem> asking) {
        Rounds.AssignmentItem first = asking.get(0);
        put(
                coordinator,
                asking.size() == 1
                        ? "%s ber om mer tid: %s".formatted(first.memberName(), first.roundTitle())
                        : "%d ber om mer tid".formatted(asking.size()),
                "time-asked",
                Map.of("items", asking.stream().map(TimeAskLetters::asked).toList(), "link", baseUrl + "/oversikt"),
                "TIME_ASKED",
                "Du får mejlet för att du är samordnare.",
                first.id());
    }

    private static Map<String, Object> asked(Rounds.AssignmentItem item) {
        Rounds.Asked asked = Objects.requireNonNull(item.asked());
        return Map.of(
                "title", item.roundTitle(),
                "member", item.memberName(),
                "representative", item.answererName(),
                "dueOn", item.dueOn(),
                "day", asked.day(),
                "reason", asked.reason());
    }

    void granted(Assignment assignment, Round round, String coordinator, String words) {
        answered(
                assignment,
                round,
                coordinator,
                words,
                "%s: du har till %s på dig".formatted(round.title(), dates.dayOfMonth(assignment.dueOn())),
                "time-granted");
    }

    void refused(Assignment assignment, Round round, String coordinator, String words) {
        LocalDate dueOn = assignment.dueOn();
        answered(
                assignment,
                round,
                coordinator,
                words,
                "%s: sista dagen är fortfarande %s".formatted(round.title(), dates.dayOfMonth(dueOn)),
                "time-refused");
    }

    private void answered(
            Assignment assignment, Round round, String coordinator, String words, String subject, String template) {
        Map<String, Object> model = new HashMap<>();
        model.put("title", round.title());
        model.put("member", assignment.memberName());
        model.put("dueOn", assignment.dueOn());
        model.put("coordinator", coordinator);
        model.put("words", words);
        Addressee to = covers.addressee(assignment.representativeId());
        model.put(
                "link",
                links.to(
                        to.person().id(),
                        tasks.ofSubject(Assignments.KIND, assignment.id()).orElseThrow()));
        put(
                to.person(),
                subject,
                template,
                model,
                "TIME_ANSWERED",
                to.why("Du får mejlet för att du har bett om mer tid."),
                assignment.id());
    }

    private void put(
            Person to,
            String subject,
            String template,
            Map<String, Object> model,
            String kind,
            String why,
            UUID about) {
        outbox.put(new NewMail(
                TenantContext.require(), to.id(), to.email(), to.name(), subject, template, model, kind, why, about));
    }
}
