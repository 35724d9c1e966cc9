package se.arshjulet.datarequest;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.arshjulet.account.People;
import se.arshjulet.account.Person;
import se.arshjulet.base.TenantContext;
import se.arshjulet.form.AnswerKey;
import se.arshjulet.form.AnswerSet;
import se.arshjulet.form.Earlier;
import se.arshjulet.form.FormCatalog;
import se.arshjulet.form.FormDefinition;
import se.arshjulet.form.GivenAnswer;
import se.arshjulet.review.AnswersUnderReview;

/** How a reviewer reads an assignment: this year's answers as a document, with last year's approved ones beside them. */
@Component
class AssignmentReviewSubject implements AnswersUnderReview {

    private final OtherMembers others;
    private final Answerers answerers;
    private final JdbcTemplate jdbc;
    private final AnswerStore answers;
    private final RegisterNames registers;
    private final Revisions revisions;
    private final EarlierAnswers earlier;
    private final FormCatalog forms;
    private final People people;
    private final AssignmentRepository assignments;
    private final RoundRepository rounds;
    private final AnswerHistory history;
    private final Clock clock;

    AssignmentReviewSubject(
            OtherMembers others,
            Answerers answerers,
            JdbcTemplate jdbc,
            AnswerStore answers,
            RegisterNames registers,
            Revisions revisions,
            EarlierAnswers earlier,
            FormCatalog forms,
            People people,
            AssignmentRepository assignments,
            RoundRepository rounds,
            AnswerHistory history,
            Clock clock) {
        this.others = others;
        this.answerers = answerers;
        this.jdbc = jdbc;
        this.answers = answers;
        this.registers = registers;
        this.revisions = revisions;
        this.earlier = earlier;
        this.forms = forms;
        this.people = people;
        this.assignments = assignments;
        this.rounds = rounds;
        this.history = history;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return Assignments.KIND;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void lock(UUID assignmentId) {
        if (assignments.lock(assignmentId).isEmpty()) {
            throw Answerer.denied();
        }
    }

    @Override
    @Transactional(readOnly = true)
    public Cycle cycle(UUID assignmentId) {
        Assignment assignment = assignments.byId(assignmentId).orElseThrow(Answerer::denied);
        Round round = rounds.byId(assignment.roundId()).orElseThrow();
        UUID submitter =
                revisions.lastBy(assignmentId, Revisions.Event.SUBMITTED).orElse(assignment.representativeId());
        return new Cycle(
                round.title() + " · " + assignment.memberName(),
                people.person(submitter).name(),
                round.reviewPlan(),
                round.createdBy());
    }

    @Override
    @Transactional(readOnly = true)
    public Document document(UUID assignmentId) {
        Answerer.requireOverview();
        AssignmentHead head =
                jdbc.query(AssignmentHead.SELECT, AssignmentHead::of, TenantContext.require(), assignmentId).stream()
                        .findFirst()
                        .orElseThrow(Answerer::denied);
        FormDefinition form = forms.definition(head.formVersionId());
        AnswerSet current = registers.asNow(form, answers.load(assignmentId));
        Optional<Revisions.Approved> previous = earlier.find(head);
        UUID submitter =
                revisions.lastBy(assignmentId, Revisions.Event.SUBMITTED).orElse(head.representativeId());
        Map<UUID, Person> persons = people.persons(mentioned(head, current, submitter));
        AnswerComparison comparison = new AnswerComparison(
                form,
                current,
                previous.map(approved -> earlier.as(form, approved))
                        .orElseGet(Earlier::none)
                        .answers(),
                id -> name(persons, id),
                file -> AnswerFiles.address(assignmentId, file));
        return new Document(
                head.roundTitle(),
                head.memberName(),
                name(persons, submitter),
                head.submittedAt(),
                submitter.equals(head.representativeId()) ? null : name(persons, head.representativeId()),
                previous.map(Revisions.Approved::roundTitle).orElse(null),
                others.areComparable(assignmentId),
                answerers.onlyReviews(head.representativeId()) ? null : AnswerHistory.address(assignmentId),
                comparison.parts());
    }

    @Override
    @Transactional(readOnly = true)
    public List<Other> others(UUID assignmentId) {
        return others.of(assignmentId);
    }

    @Override
    public List<Version> history(UUID assignmentId, UUID rowKey, String questionKey) {
        return history.of(assignmentId, new AnswerKey(rowKey, questionKey));
    }

    @Override
    @Transactional(readOnly = true)
    public ReturnDay returnDay(UUID assignmentId) {
        Answerer.requireOverview();
        LocalDate dueOn =
                assignments.byId(assignmentId).orElseThrow(Answerer::denied).dueOn();
        LocalDate today = LocalDate.now(clock);
        return new ReturnDay(SupplementDay.suggested(dueOn, today), SupplementDay.earliest(dueOn, today));
    }

    private static Set<UUID> mentioned(AssignmentHead head, AnswerSet current, UUID submitter) {
        Set<UUID> ids = new HashSet<>();
        ids.add(head.representativeId());
        ids.add(submitter);
        current.answers().values().stream().map(GivenAnswer::answeredBy).forEach(ids::add);
        return ids;
    }

    private static String name(Map<UUID, Person> persons, @Nullable UUID id) {
        Person person = persons.get(id);
        return person == null ? "" : person.name();
    }
}
