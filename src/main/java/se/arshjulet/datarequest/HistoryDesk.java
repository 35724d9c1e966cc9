package se.arshjulet.datarequest;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.arshjulet.account.People;
import se.arshjulet.account.Person;
import se.arshjulet.form.AnswerKey;
import se.arshjulet.form.AnswerSet;
import se.arshjulet.form.FormCatalog;
import se.arshjulet.form.FormDefinition;
import se.arshjulet.form.GivenAnswer;
import se.arshjulet.review.AnswersUnderReview.Part;
import se.arshjulet.review.AnswersUnderReview.Version;

/** Who may look back, and at what. Statements do not grow with the answers. */
@Service
@Transactional(readOnly = true)
class HistoryDesk implements AnswerHistory {

    private final Answerers answerers;
    private final Drafts drafts;
    private final AnswerPast past;
    private final AnswerStore answers;
    private final FormCatalog forms;
    private final People people;

    HistoryDesk(
            Answerers answerers,
            Drafts drafts,
            AnswerPast past,
            AnswerStore answers,
            FormCatalog forms,
            People people) {
        this.answerers = answerers;
        this.drafts = drafts;
        this.past = past;
        this.answers = answers;
        this.forms = forms;
        this.people = people;
    }

    @Override
    public Past past(UUID assignmentId) {
        AssignmentHead head = mine(assignmentId);
        List<AnswerPast.HandOver> handOvers = past.handOvers(assignmentId);
        Map<UUID, Person> persons = people.persons(
                Stream.concat(Stream.of(head.requesterId()), handOvers.stream().map(handOver -> handOver.act()
                                .by()))
                        .collect(Collectors.toSet()));
        List<Moment> moments = new ArrayList<>();
        past.asked(assignmentId)
                .ifPresent(at -> moments.add(new Moment(at, Kind.ASKED, name(persons, head.requesterId()))));
        handOvers.forEach(handOver -> moments.add(new Moment(
                handOver.act().at(),
                kind(handOver.event()),
                name(persons, handOver.act().by()))));
        return new Past(assignmentId, head.roundTitle(), head.memberName(), form(head), moments);
    }

    @Override
    public AnswerSet at(UUID assignmentId, Instant moment) {
        mine(assignmentId);
        return standing(assignmentId, moment);
    }

    @Override
    public List<Part> changes(UUID assignmentId, Instant from, Instant until) {
        AssignmentHead head = mine(assignmentId);
        AnswerSet before = standing(assignmentId, from);
        AnswerSet after = standing(assignmentId, until);
        Map<UUID, Person> persons = people.persons(
                after.answers().values().stream().map(GivenAnswer::answeredBy).collect(Collectors.toSet()));
        return new AnswerComparison(
                        form(head),
                        after,
                        before,
                        id -> name(persons, id),
                        file -> AnswerFiles.address(assignmentId, file))
                .parts();
    }

    @Override
    public List<Version> of(UUID assignmentId, AnswerKey at) {
        AssignmentHead head = drafts.head(assignmentId);
        boolean onlyReviews = answerers.onlyReviews(head.representativeId());
        if (!onlyReviews) {
            answerers.of(head.representativeId());
        }
        FormDefinition form = form(head);
        if (form.find(at.questionKey()).isEmpty()) {
            return List.of();
        }
        List<AnswerPast.Version> all = past.of(assignmentId, at);
        List<AnswerPast.Version> seen = onlyReviews ? AnswerVersions.sentIn(all, past.handOvers(assignmentId)) : all;
        return new AnswerVersions(form, answers.load(assignmentId), people.persons(mentioned(seen))).of(at, seen);
    }

    private static Set<UUID> mentioned(List<AnswerPast.Version> versions) {
        Set<UUID> ids = new HashSet<>();
        versions.forEach(version -> {
            ids.add(version.act().by());
            ids.add(Objects.requireNonNullElse(
                    version.given().onBehalfOf(), version.given().answeredBy()));
        });
        return ids;
    }

    private static Kind kind(Revisions.Event event) {
        return switch (event) {
            case SUBMITTED -> Kind.SUBMITTED;
            case HANDED_OVER -> Kind.HANDED_OVER;
            case RETURNED -> Kind.RETURNED;
            case APPROVED -> Kind.APPROVED;
            case APPROVED_IN_PART -> Kind.APPROVED_IN_PART;
            case REOPENED -> Kind.REOPENED;
        };
    }

    private AnswerSet standing(UUID assignmentId, Instant moment) {
        return moment.equals(Instant.MAX) ? answers.load(assignmentId) : past.at(assignmentId, moment);
    }

    private AssignmentHead mine(UUID assignmentId) {
        AssignmentHead head = drafts.head(assignmentId);
        answerers.of(head.representativeId());
        return head;
    }

    private FormDefinition form(AssignmentHead head) {
        return forms.definition(head.formVersionId());
    }

    private static String name(Map<UUID, Person> persons, UUID id) {
        Person person = persons.get(id);
        return person == null ? "" : person.name();
    }
}
