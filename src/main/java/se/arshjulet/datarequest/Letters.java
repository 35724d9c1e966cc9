package se.arshjulet.datarequest;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
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
import se.arshjulet.form.AnswerKey;
import se.arshjulet.form.AnswerSet;
import se.arshjulet.form.FormCatalog;
import se.arshjulet.form.FormDefinition;
import se.arshjulet.mail.NewMail;
import se.arshjulet.mail.Outbox;
import se.arshjulet.review.Reviews;
import se.arshjulet.task.Addressee;
import se.arshjulet.task.Covers;
import se.arshjulet.task.TaskItem;
import se.arshjulet.task.TaskLinks;
import se.arshjulet.task.Tasks;

/** Every mail about a data request, put in the outbox in the transaction of what causes it. */
@Component
class Letters {

    private static final String ANSWERS_FOR = "Du får mejlet för att du svarar för %s i %s.";
    private static final String COORDINATES = "Du får mejlet för att du är samordnare.";

    private final Covers covers;
    private final Outbox outbox;
    private final TaskLinks links;
    private final Tasks tasks;
    private final Reviews reviews;
    private final FormCatalog forms;
    private final AnswerStore answers;
    private final DateWords dates;
    private final String baseUrl;

    Letters(
            Covers covers,
            Outbox outbox,
            TaskLinks links,
            Tasks tasks,
            Reviews reviews,
            FormCatalog forms,
            AnswerStore answers,
            DateWords dates,
            @Value("${arshjulet.base-url}") String baseUrl) {
        this.covers = covers;
        this.outbox = outbox;
        this.links = links;
        this.tasks = tasks;
        this.reviews = reviews;
        this.forms = forms;
        this.answers = answers;
        this.dates = dates;
        this.baseUrl = baseUrl;
    }

    /** "Organisationsmodulen 2026: svara senast 31 mars". */
    static String requestSubject(String roundTitle, LocalDate dueOn, DateWords dates) {
        return "%s: svara senast %s".formatted(roundTitle, dates.dayOfMonth(dueOn));
    }

    void request(RequestLetter letter) {
        Map<String, Object> model = Map.of(
                "title", letter.roundTitle(),
                "requester", letter.requesterName(),
                "dueOn", letter.dueOn(),
                "formIntro", letter.formIntro(),
                "coveringText", letter.coveringText());
        Map<String, String> personal = Map.of(
                "member", letter.memberName(),
                "link", links.to(letter.accountId(), letter.taskId(), letter.dueOn()));
        outbox.put(new NewMail(
                TenantContext.require(),
                letter.accountId(),
                letter.toAddress(),
                letter.toName(),
                requestSubject(letter.roundTitle(), letter.dueOn(), dates),
                "request",
                model,
                personal,
                "REQUEST",
                letter.inPlaceOf().isEmpty()
                        ? ANSWERS_FOR.formatted(letter.memberName(), letter.roundTitle())
                        : letter.inPlaceOf(),
                letter.assignmentId()));
    }

    /** @param late all that is late in the association, the latest first */
    void overdue(Person coordinator, List<Rounds.AssignmentItem> late, UUID about) {
        List<Map<String, Object>> items = late.stream()
                .map(item -> Map.<String, Object>of(
                        "title", item.roundTitle(),
                        "member", item.memberName(),
                        "representative", item.answererName(),
                        "dueOn", item.dueOn(),
                        "daysLate", ChronoUnit.DAYS.between(item.dueOn(), dates.today())))
                .toList();
        String subject = late.size() == 1
                ? "Försenat: %s, %s"
                        .formatted(late.get(0).memberName(), late.get(0).roundTitle())
                : "Försenat: %d svar".formatted(late.size());
        put(
                coordinator,
                subject,
                "overdue",
                Map.of("items", items, "link", baseUrl + "/datauppdrag"),
                "OVERDUE",
                COORDINATES,
                about);
    }

    void returned(Assignment assignment, Round round, Person reviewer) {
        FormDefinition form = forms.definition(round.formVersionId());
        AnswerSet given = answers.load(assignment.id());
        List<Map<String, Object>> remarks = reviews.remarks(Assignments.KIND, assignment.id()).stream()
                .filter(remark -> remark.settledAt() == null)
                .sorted(Comparator.comparing(Reviews.GivenRemark::writtenAt))
                .map(remark -> Map.<String, Object>of(
                        "question", place(form, new AnswerKey(remark.rowKey(), remark.questionKey()), given),
                        "text", remark.text()))
                .toList();
        Map<String, Object> model = model(assignment, round);
        model.put("reviewer", reviewer.name());
        model.put("remarks", remarks);
        toAnswer(
                assignment,
                round,
                "%s: komplettera senast %s".formatted(round.title(), dates.dayOfMonth(assignment.dueOn())),
                "returned",
                model,
                "RETURNED");
    }

    void reopened(Assignment assignment, Round round, Person coordinator) {
        Map<String, Object> model = model(assignment, round);
        model.put("coordinator", coordinator.name());
        model.put("reason", Objects.requireNonNullElse(assignment.reopenReason(), ""));
        toAnswer(
                assignment,
                round,
                "%s: ändra senast %s".formatted(round.title(), dates.dayOfMonth(assignment.dueOn())),
                "reopened",
                model,
                "REOPENED");
    }

    /** "Vårdcentralen Hamnen · Uppdrag": a form asks the same of many units. */
    static String place(FormDefinition form, AnswerKey at, AnswerSet given) {
        String row = form.sectionOf(at.questionKey()).rowTitle(at.rowKey(), given);
        String question = form.question(at.questionKey()).label();
        return row.isBlank() ? question : row + " · " + question;
    }

    void handedOver(Assignment assignment, Round round, String coordinator) {
        Map<String, Object> model = model(assignment, round);
        model.put("coordinator", coordinator);
        toAnswer(
                assignment,
                round,
                "%s: läs och bekräfta senast %s".formatted(round.title(), dates.dayOfMonth(assignment.dueOn())),
                "handed-over",
                model,
                "HANDED_OVER");
    }

    void deadlineMoved(Assignment assignment, Round round, String coordinator, LocalDate before, String reason) {
        Map<String, Object> model = model(assignment, round);
        model.put("coordinator", coordinator);
        model.put("oldDueOn", before);
        model.put("reason", reason);
        toAnswer(
                assignment,
                round,
                "%s: ny sista dag, %s".formatted(round.title(), dates.dayOfMonth(assignment.dueOn())),
                "deadline-moved",
                model,
                "DEADLINE_MOVED");
    }

    void withdrawn(Assignment assignment, Round round, String coordinator, String reason) {
        Map<String, Object> model = model(assignment, round);
        model.put("coordinator", coordinator);
        model.put("reason", reason);
        toRepresentative(
                assignment,
                round,
                "%s: du behöver inte svara".formatted(round.title()),
                "withdrawn",
                model,
                "WITHDRAWN");
    }

    void approved(Assignment assignment, Round round, boolean published) {
        Map<String, Object> model = model(assignment, round);
        model.put("published", published);
        model.put("link", baseUrl + "/kartan/organisation");
        toRepresentative(
                assignment, round, "%s: svaret är godkänt".formatted(round.title()), "approved", model, "APPROVED");
    }

    private static Map<String, Object> model(Assignment assignment, Round round) {
        Map<String, Object> model = new HashMap<>();
        model.put("title", round.title());
        model.put("member", assignment.memberName());
        model.put("dueOn", assignment.dueOn());
        return model;
    }

    /** With a link to where she answers. */
    private void toAnswer(
            Assignment assignment,
            Round round,
            String subject,
            String template,
            Map<String, Object> model,
            String kind) {
        Addressee to = covers.addressee(assignment.representativeId());
        TaskItem task = tasks.ofSubject(Assignments.KIND, assignment.id()).orElseThrow();
        model.put("link", links.to(to.person().id(), task));
        put(to, assignment, round, subject, template, model, kind);
    }

    private void toRepresentative(
            Assignment assignment,
            Round round,
            String subject,
            String template,
            Map<String, Object> model,
            String kind) {
        Addressee to = covers.addressee(assignment.representativeId());
        put(to, assignment, round, subject, template, model, kind);
    }

    private void put(
            Addressee to,
            Assignment assignment,
            Round round,
            String subject,
            String template,
            Map<String, Object> model,
            String kind) {
        String why = to.why(ANSWERS_FOR.formatted(assignment.memberName(), round.title()));
        put(to.person(), subject, template, model, kind, why, assignment.id());
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
