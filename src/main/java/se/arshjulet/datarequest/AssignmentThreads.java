package se.arshjulet.datarequest;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import se.arshjulet.account.People;
import se.arshjulet.account.Person;
import se.arshjulet.account.Role;
import se.arshjulet.account.SignedIn;
import se.arshjulet.base.TenantContext;
import se.arshjulet.form.AnswerKey;
import se.arshjulet.form.AnswerRow;
import se.arshjulet.form.AnswerSet;
import se.arshjulet.form.FormCatalog;
import se.arshjulet.form.FormDefinition;
import se.arshjulet.review.ThreadSubject;
import se.arshjulet.task.Absence;
import se.arshjulet.task.Covers;
import se.arshjulet.task.TaskLinks;
import se.arshjulet.task.Tasks;

/**
 * Who talks about an assignment's questions: its representative, whoever answers for her while she is away, and those who coordinate and review in the association. A
 * question that nobody is mentioned in is for whoever asked; if she has left, for every coordinator.
 */
@Component
class AssignmentThreads implements ThreadSubject {

    private final Covers covers;
    private final JdbcTemplate jdbc;
    private final People people;
    private final FormCatalog forms;
    private final AnswerStore answers;
    private final Tasks tasks;
    private final TaskLinks links;

    AssignmentThreads(
            Covers covers,
            JdbcTemplate jdbc,
            People people,
            FormCatalog forms,
            AnswerStore answers,
            Tasks tasks,
            TaskLinks links) {
        this.covers = covers;
        this.jdbc = jdbc;
        this.people = people;
        this.forms = forms;
        this.answers = answers;
        this.tasks = tasks;
        this.links = links;
    }

    @Override
    public String kind() {
        return Assignments.KIND;
    }

    @Override
    public Map<UUID, Participants> participants(Collection<UUID> assignmentIds) {
        List<Asked> asked = asked(assignmentIds);
        UUID association = TenantContext.require();
        List<Person> coordinators = people.withRole(association, Role.COORDINATOR);
        List<Person> reviewers = people.withRole(association, Role.REVIEWER);
        Map<UUID, Person> representatives =
                people.persons(asked.stream().map(Asked::representative).collect(Collectors.toSet()));
        Map<UUID, Absence> away = covers.of(representatives.keySet());
        Map<UUID, Participants> all = new HashMap<>();
        asked.forEach(one -> all.put(
                one.id(),
                new Participants(
                        one.title(),
                        taking(
                                one,
                                representatives.get(one.representative()),
                                away.get(one.representative()),
                                coordinators,
                                reviewers))));
        return all;
    }

    private static List<Participant> taking(
            Asked asked,
            @Nullable Person representative,
            @Nullable Absence absence,
            List<Person> coordinators,
            List<Person> reviewers) {
        boolean requesterLeft =
                coordinators.stream().noneMatch(person -> person.id().equals(asked.requester()));
        Map<UUID, Participant> taking = new LinkedHashMap<>();
        if (representative != null) {
            taking.put(representative.id(), participant(representative, Side.ANSWERING, absence == null));
        }
        if (absence != null) {
            taking.put(absence.cover().id(), participant(absence.cover(), Side.ANSWERING, true));
        }
        coordinators.forEach(person -> taking.putIfAbsent(
                person.id(),
                participant(person, Side.REVIEWING, requesterLeft || person.id().equals(asked.requester()))));
        reviewers.forEach(person -> taking.putIfAbsent(person.id(), participant(person, Side.REVIEWING, false)));
        return List.copyOf(taking.values());
    }

    private static Participant participant(Person person, Side side, boolean concerned) {
        return new Participant(person.id(), person.name(), person.email(), side, concerned);
    }

    private List<Asked> asked(Collection<UUID> assignmentIds) {
        return jdbc.query(
                """
                select a.id, a.representative_id, r.created_by, r.title || ' · ' || a.member_name title, r.form_version_id
                from assignment a join request_round r on r.id = a.round_id and r.association_id = a.association_id
                where a.association_id = ? and a.id = any (?::uuid[])""",
                (row, number) -> new Asked(
                        row.getObject("id", UUID.class),
                        row.getObject("representative_id", UUID.class),
                        row.getObject("created_by", UUID.class),
                        row.getString("title"),
                        row.getObject("form_version_id", UUID.class)),
                TenantContext.require(),
                assignmentIds.toArray(UUID[]::new));
    }

    @Override
    public Optional<String> place(UUID assignmentId, UUID rowKey, String questionKey) {
        return asked(List.of(assignmentId)).stream().findFirst().flatMap(asked -> {
            FormDefinition form = forms.definition(asked.formVersionId());
            AnswerSet given = answers.load(assignmentId);
            boolean there = rowKey.equals(AnswerKey.NO_ROW)
                    || given.rows().stream().map(AnswerRow::key).anyMatch(rowKey::equals);
            return form.find(questionKey)
                    .filter(question -> there)
                    .map(question -> Letters.place(form, new AnswerKey(rowKey, questionKey), given));
        });
    }

    @Override
    public Optional<String> page(UUID assignmentId, Participant person) {
        if (person.side() == Side.ANSWERING) {
            return tasks.ofSubject(Assignments.KIND, assignmentId).map(task -> "uppgifter/" + task.id());
        }
        return SignedIn.current().is(Role.COORDINATOR)
                ? Optional.of("datauppdrag/svar/" + assignmentId)
                : Optional.empty();
    }

    @Override
    public Optional<String> link(UUID assignmentId, Participant person) {
        return person.side() == Side.ANSWERING
                ? tasks.ofSubject(Assignments.KIND, assignmentId).map(task -> links.to(person.accountId(), task))
                : Optional.empty();
    }

    private record Asked(UUID id, UUID representative, UUID requester, String title, UUID formVersionId) {}
}
