package se.arshjulet.datarequest;

import java.time.Instant;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.arshjulet.account.People;
import se.arshjulet.account.Person;
import se.arshjulet.form.Earlier;
import se.arshjulet.form.FormCatalog;
import se.arshjulet.form.FormCheck;
import se.arshjulet.form.FormDefinition;
import se.arshjulet.review.Reviews;

/** Gathers what the page of an assignment shows. */
@Component
class SheetReader {

    private final AnswerStore answers;
    private final RegisterNames registers;
    private final EarlierAnswers earlier;
    private final ApprovedFields approvedFields;
    private final FormCatalog forms;
    private final People people;
    private final Reviews reviews;

    SheetReader(
            AnswerStore answers,
            RegisterNames registers,
            EarlierAnswers earlier,
            ApprovedFields approvedFields,
            FormCatalog forms,
            People people,
            Reviews reviews) {
        this.answers = answers;
        this.registers = registers;
        this.earlier = earlier;
        this.approvedFields = approvedFields;
        this.forms = forms;
        this.people = people;
        this.reviews = reviews;
    }

    Assignments.Sheet sheet(AssignmentHead head, boolean onBehalf, @Nullable Delegation shared) {
        Map<UUID, Person> names = people.persons(personsIn(head));
        Optional<Revisions.Approved> previous = earlier.find(head);
        FormDefinition form = forms.definition(head.formVersionId());
        return new Assignments.Sheet(
                head.id(),
                head.roundId(),
                head.roundTitle(),
                head.coveringText(),
                head.reviewed(),
                head.memberId(),
                head.memberName(),
                head.representativeId(),
                name(names, head.representativeId()),
                name(names, head.requesterId()),
                reviewer(head, names),
                head.state(),
                head.dueOn(),
                form,
                registers.asNow(form, answers.load(head.id())),
                head.state() == AssignmentState.RETURNED ? approvedFields.of(head.id()) : Set.of(),
                previous.map(approved -> earlier.as(form, approved)).orElseGet(Earlier::none),
                previous.map(Revisions.Approved::roundTitle).orElse(null),
                previous.map(Revisions.Approved::approvedAt).orElse(null),
                reviews.remarks(Assignments.KIND, head.id()),
                new FormCheck.Progress(head.done(), head.total()),
                head.lastSavedAt(),
                head.submittedAt(),
                head.preparedBy() == null ? null : name(names, head.preparedBy()),
                head.preparedAt(),
                reopened(head, names),
                head.source(),
                onBehalf,
                shared);
    }

    private static Assignments.@Nullable Reopened reopened(AssignmentHead head, Map<UUID, Person> names) {
        Instant at = head.reopenedAt();
        return at == null
                ? null
                : new Assignments.Reopened(
                        name(names, head.reopenedBy()), at, Objects.requireNonNullElse(head.reopenReason(), ""));
    }

    private static Set<UUID> personsIn(AssignmentHead head) {
        Set<UUID> ids = new HashSet<>(Set.of(head.requesterId()));
        ids.add(head.representativeId());
        Optional.ofNullable(head.preparedBy()).ifPresent(ids::add);
        Optional.ofNullable(head.reopenedBy()).ifPresent(ids::add);
        return ids;
    }

    /** Whoever has it now: a group by its name, else the coordinator who asked. */
    private String reviewer(AssignmentHead head, Map<UUID, Person> names) {
        return (head.state() == AssignmentState.SUBMITTED
                        ? reviews.openOf(Assignments.KIND, head.id())
                        : Optional.<Reviews.ReviewItem>empty())
                .filter(review -> review.audience().isGroup())
                .map(Reviews.ReviewItem::stepName)
                .orElseGet(() -> name(names, head.requesterId()));
    }

    private static String name(Map<UUID, Person> names, @Nullable UUID id) {
        Person person = names.get(id);
        return person == null ? "" : person.name();
    }
}
