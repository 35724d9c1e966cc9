package se.arshjulet.datarequest;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.arshjulet.account.People;
import se.arshjulet.account.Person;
import se.arshjulet.base.TenantContext;
import se.arshjulet.form.AnswerSet;
import se.arshjulet.form.AnswerValue;
import se.arshjulet.form.FormCatalog;
import se.arshjulet.form.FormCheck;
import se.arshjulet.form.FormDefinition;
import se.arshjulet.form.RegisterEntry;

/** Reads them from the revisions, which are only ever added to. */
@Service
@Transactional(readOnly = true)
class YearAnswersReader implements YearAnswers {

    private final JdbcClient jdbc;
    private final AnswerStore answers;
    private final FormCatalog forms;
    private final People people;

    YearAnswersReader(JdbcClient jdbc, AnswerStore answers, FormCatalog forms, People people) {
        this.jdbc = jdbc;
        this.answers = answers;
        this.forms = forms;
        this.people = people;
    }

    private record Row(
            UUID assignmentId,
            UUID memberId,
            String memberName,
            UUID representativeId,
            AssignmentState state,
            LocalDate dueOn,
            @Nullable RegisterEntry subject,
            @Nullable UUID revisionId) {}

    @Override
    public List<Asked> asked(String formKey, int referenceYear, String subjectQuestion) {
        List<Row> rows = jdbc.sql("""
                        select a.id, a.membership_id, a.member_name, a.representative_id, a.state, a.due_on,
                          subject.value as subject, approved.id as revision_id
                        from assignment a
                        join request_round r on r.id = a.round_id and r.association_id = a.association_id
                        left join answer subject on subject.assignment_id = a.id and subject.association_id = a.association_id
                          and subject.question_key = :subject and subject.status = 'GIVEN'
                        left join lateral (
                          select v.id from answer_revision v
                          where v.association_id = a.association_id and v.assignment_id = a.id
                            and v.event in ('APPROVED', 'APPROVED_IN_PART')
                          order by v.number desc limit 1) approved on true
                        where a.association_id = :association and r.form_key = :form and r.reference_year = :year
                          and a.state not in ('PLANNED', 'WITHDRAWN')
                        order by a.member_name, a.due_on, a.id""")
                .param("subject", subjectQuestion)
                .param("association", TenantContext.require())
                .param("form", formKey)
                .param("year", referenceYear)
                .query(YearAnswersReader::row)
                .list();
        if (rows.isEmpty()) {
            return List.of();
        }
        Map<UUID, Person> persons =
                people.persons(rows.stream().map(Row::representativeId).collect(Collectors.toSet()));
        return rows.stream().map(row -> named(row, persons)).toList();
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                row.getObject("id", UUID.class),
                row.getObject("membership_id", UUID.class),
                row.getString("member_name"),
                row.getObject("representative_id", UUID.class),
                AssignmentState.valueOf(row.getString("state")),
                row.getObject("due_on", LocalDate.class),
                AnswerJson.readValue(row.getString("subject")) instanceof AnswerValue.RegisterEntries chosen
                                && !chosen.entries().isEmpty()
                        ? chosen.entries().get(0)
                        : null,
                row.getObject("revision_id", UUID.class));
    }

    private static Asked named(Row row, Map<UUID, Person> persons) {
        Person person = persons.get(row.representativeId());
        return new Asked(
                row.assignmentId(),
                row.memberId(),
                row.memberName(),
                row.representativeId(),
                person == null ? "" : person.name(),
                row.state(),
                row.dueOn(),
                row.subject(),
                row.revisionId());
    }

    @Override
    public List<Integer> years(String formKey) {
        return jdbc.sql("""
                        select distinct r.reference_year from request_round r
                        where r.association_id = :association and r.form_key = :form
                          and r.state not in ('DRAFT', 'WITHDRAWN')
                        order by r.reference_year desc""")
                .param("association", TenantContext.require())
                .param("form", formKey)
                .query(Integer.class)
                .list();
    }

    @Override
    public Optional<Approved> approved(UUID revisionId) {
        return jdbc.sql("""
                        select v.id, a.member_name, r.reference_year, r.form_version_id, v.answers from answer_revision v
                        join assignment a on a.id = v.assignment_id and a.association_id = v.association_id
                        join request_round r on r.id = a.round_id and r.association_id = a.association_id
                        where v.association_id = :association and v.id = :revision
                          and v.event in ('APPROVED', 'APPROVED_IN_PART')""")
                .param("association", TenantContext.require())
                .param("revision", revisionId)
                .query((row, number) -> new Approved(
                        row.getObject("id", UUID.class),
                        row.getString("member_name"),
                        row.getInt("reference_year"),
                        forms.definition(row.getObject("form_version_id", UUID.class)),
                        AnswerJson.read(row.getString("answers"))))
                .optional();
    }

    @Override
    public List<Lacking> lacking(List<UUID> assignmentIds) {
        if (assignmentIds.isEmpty()) {
            return List.of();
        }
        Map<UUID, FormDefinition> formOf = new HashMap<>();
        jdbc.sql("""
                        select a.id, r.form_version_id from assignment a
                        join request_round r on r.id = a.round_id and r.association_id = a.association_id
                        where a.association_id = :association and a.id in (:ids)""")
                .param("association", TenantContext.require())
                .param("ids", assignmentIds)
                .query(row -> {
                    formOf.put(
                            row.getObject("id", UUID.class),
                            forms.definition(row.getObject("form_version_id", UUID.class)));
                });
        Map<UUID, AnswerSet> sets = answers.load(formOf.keySet());
        return assignmentIds.stream()
                .filter(formOf::containsKey)
                .map(id -> new Lacking(
                        id, parts(Objects.requireNonNull(formOf.get(id)), sets.getOrDefault(id, AnswerSet.empty()))))
                .toList();
    }

    private static List<String> parts(FormDefinition form, AnswerSet set) {
        return FormCheck.gaps(form, set, AnswerSet.empty()).stream()
                .map(gap -> form.section(gap.sectionKey()).title())
                .distinct()
                .toList();
    }
}
