package se.arshjulet.datarequest;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import se.arshjulet.account.Role;
import se.arshjulet.account.SignedIn;
import se.arshjulet.base.TenantContext;
import se.arshjulet.form.AnswerKey;
import se.arshjulet.form.AnswerRow;
import se.arshjulet.form.AnswerSet;
import se.arshjulet.form.AnswerText;
import se.arshjulet.form.FormCatalog;
import se.arshjulet.form.FormDefinition;
import se.arshjulet.form.FormState;
import se.arshjulet.form.Section;
import se.arshjulet.review.AnswersUnderReview.Other;
import se.arshjulet.review.AnswersUnderReview.Said;
import se.arshjulet.review.AnswersUnderReview.Standing;
import se.arshjulet.review.Audience;

/**
 * What the other members of a round have answered, for whoever reviews one of them: coordinators, and reviewers where the
 * round lets them review at all. The statements grow neither with members nor with questions.
 */
@Component
class OtherMembers {

    private static final String OTHERS = """
             from assignment a join assignment other on other.round_id = a.round_id
                and other.association_id = a.association_id and other.id <> a.id and other.state <> 'WITHDRAWN'
            where a.association_id = ? and a.id = ?
            """;

    private final JdbcTemplate jdbc;
    private final RoundRepository rounds;
    private final AssignmentRepository assignments;
    private final AnswerStore answers;
    private final RegisterNames registers;
    private final FormCatalog forms;

    OtherMembers(
            JdbcTemplate jdbc,
            RoundRepository rounds,
            AssignmentRepository assignments,
            AnswerStore answers,
            RegisterNames registers,
            FormCatalog forms) {
        this.jdbc = jdbc;
        this.rounds = rounds;
        this.assignments = assignments;
        this.answers = answers;
        this.registers = registers;
        this.forms = forms;
    }

    /** Whether there are any, and the person signed in may read what they have answered. */
    boolean areComparable(UUID assignmentId) {
        return mayCompare(round(assignmentId))
                && Boolean.TRUE.equals(jdbc.queryForObject(
                        "select exists (select" + OTHERS + ")", Boolean.class, TenantContext.require(), assignmentId));
    }

    /** By name.
     * @throws org.springframework.security.access.AccessDeniedException unless she may read them */
    List<Other> of(UUID assignmentId) {
        Round round = round(assignmentId);
        if (!mayCompare(round)) {
            throw Answerer.denied();
        }
        FormDefinition form = forms.definition(round.formVersionId());
        List<Asked> asked = jdbc.query(
                "select other.id, other.member_name, other.state" + OTHERS + " order by other.member_name, other.id",
                (row, number) -> new Asked(
                        row.getObject("id", UUID.class),
                        row.getString("member_name"),
                        standing(AssignmentState.valueOf(row.getString("state")))),
                TenantContext.require(),
                assignmentId);
        Map<UUID, AnswerSet> given = registers.asNow(
                form,
                answers.load(
                        asked.stream().filter(Asked::isSentIn).map(Asked::id).toList()));
        return asked.stream()
                .map(one -> new Other(
                        one.memberName(),
                        one.standing(),
                        one.isSentIn() ? said(form, given.getOrDefault(one.id(), AnswerSet.empty())) : Map.of()))
                .toList();
    }

    private Round round(UUID assignmentId) {
        Answerer.requireOverview();
        Assignment assignment = assignments.byId(assignmentId).orElseThrow(Answerer::denied);
        return rounds.byId(assignment.roundId()).orElseThrow();
    }

    private static boolean mayCompare(Round round) {
        return SignedIn.current().is(Role.COORDINATOR)
                || round.reviewPlan().steps().stream().anyMatch(step -> step.audience() != Audience.COORDINATOR);
    }

    /** What is being written is nobody's but the answerer's, also when she is putting right what she has sent. */
    private static Standing standing(AssignmentState state) {
        return switch (state) {
            case APPROVED -> Standing.APPROVED;
            case SUBMITTED -> Standing.SENT_IN;
            case RETURNED -> Standing.SUPPLEMENTING;
            case PLANNED, OPEN, WITHDRAWN -> Standing.NOT_YET;
        };
    }

    /** What is asked and answered, by question; of several rows in their order. */
    private static Map<String, List<Said>> said(FormDefinition form, AnswerSet given) {
        AnswerSet asked = FormState.asked(form, given);
        Map<String, List<Said>> said = new HashMap<>();
        for (Section section : form.sections()) {
            Map<UUID, String> rows = rows(section, asked);
            section.fields()
                    .forEach(question -> said.put(
                            question.key(),
                            rows.entrySet().stream()
                                    .map(row -> new Said(
                                            row.getValue(),
                                            AnswerText.of(form, new AnswerKey(row.getKey(), question.key()), asked)))
                                    .filter(one -> !one.text().isEmpty())
                                    .toList()));
        }
        return said;
    }

    private static Map<UUID, String> rows(Section section, AnswerSet given) {
        Map<UUID, String> rows = new LinkedHashMap<>();
        if (section.repeating()) {
            Stream<UUID> keys = given.rowsOf(section.key()).stream().map(AnswerRow::key);
            keys.forEach(key -> rows.put(key, section.rowTitle(key, given)));
        } else {
            rows.put(AnswerKey.NO_ROW, "");
        }
        return rows;
    }

    private record Asked(UUID id, String memberName, Standing standing) {

        boolean isSentIn() {
            return standing == Standing.APPROVED || standing == Standing.SENT_IN;
        }
    }
}
