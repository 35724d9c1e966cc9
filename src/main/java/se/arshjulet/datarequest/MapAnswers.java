package se.arshjulet.datarequest;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.arshjulet.base.TenantContext;
import se.arshjulet.form.AnswerSet;
import se.arshjulet.form.FormCatalog;

/** The answers behind the map: what is approved from the revisions, what is not from the rows that wait for approval. */
@Service
@Transactional(readOnly = true)
class MapAnswers implements ApprovedAnswers {

    private final Revisions revisions;
    private final AnswerStore answers;
    private final FormCatalog forms;
    private final JdbcTemplate jdbc;

    MapAnswers(Revisions revisions, AnswerStore answers, FormCatalog forms, JdbcTemplate jdbc) {
        this.revisions = revisions;
        this.answers = answers;
        this.forms = forms;
        this.jdbc = jdbc;
    }

    @Override
    public List<MemberAnswers> approved(String formKey) {
        return revisions.latest(formKey).stream()
                .map(approved -> new MemberAnswers(
                        approved.assignmentId(),
                        approved.roundId(),
                        approved.roundTitle(),
                        approved.memberId(),
                        approved.memberName(),
                        AssignmentState.APPROVED,
                        forms.definition(approved.formVersionId()),
                        approved.answers(),
                        approved.approvedAt()))
                .toList();
    }

    @Override
    public List<MemberAnswers> notYetApproved(String formKey) {
        Map<UUID, AssignmentHead> sentIn = new LinkedHashMap<>();
        jdbc.query(AssignmentHead.SENT_IN, AssignmentHead::of, TenantContext.require(), formKey)
                .forEach(head -> sentIn.put(head.id(), head));
        Map<UUID, AnswerSet> sets = answers.load(sentIn.keySet());
        return sentIn.values().stream()
                .map(head -> new MemberAnswers(
                        head.id(),
                        head.roundId(),
                        head.roundTitle(),
                        head.memberId(),
                        head.memberName(),
                        head.state(),
                        forms.definition(head.formVersionId()),
                        sets.getOrDefault(head.id(), AnswerSet.empty()),
                        null))
                .toList();
    }
}
