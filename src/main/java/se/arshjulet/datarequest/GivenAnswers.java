package se.arshjulet.datarequest;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.arshjulet.base.TenantContext;
import se.arshjulet.form.AnswerSet;
import se.arshjulet.form.FormCatalog;
import se.arshjulet.form.FormDefinition;
import se.arshjulet.form.FormState;

/** The answers that others build on: what is approved from the revisions, what is not from the rows that wait for approval. */
@Service
@Transactional(readOnly = true)
class GivenAnswers implements ApprovedAnswers, AskedMembers, RoundAnswers {

    private final Revisions revisions;
    private final AnswerStore answers;
    private final FormCatalog forms;
    private final JdbcTemplate jdbc;

    GivenAnswers(Revisions revisions, AnswerStore answers, FormCatalog forms, JdbcTemplate jdbc) {
        this.revisions = revisions;
        this.answers = answers;
        this.forms = forms;
        this.jdbc = jdbc;
    }

    @Override
    public List<MemberAnswers> approved(String formKey) {
        return revisions.latest(formKey).stream().map(this::answers).toList();
    }

    @Override
    public List<MemberAnswers> approvedEachYear(String formKey) {
        return revisions.latestEachYear(formKey).stream().map(this::answers).toList();
    }

    @Override
    public Map<String, Instant> lastApprovals() {
        return revisions.lastApprovals();
    }

    @Override
    public Set<UUID> about(String formKey, int referenceYear) {
        return revisions.asked(formKey, referenceYear);
    }

    @Override
    public List<MemberAnswers> ofRound(UUID roundId) {
        return revisions.ofRound(roundId).stream().map(this::answers).toList();
    }

    private MemberAnswers answers(Revisions.Approved approved) {
        return new MemberAnswers(
                approved.assignmentId(),
                approved.roundId(),
                approved.roundTitle(),
                approved.referenceYear(),
                approved.memberId(),
                approved.memberName(),
                AssignmentState.APPROVED,
                forms.definition(approved.formVersionId()),
                approved.answers(),
                approved.approvedAt());
    }

    @Override
    public Map<UUID, Tally> tally(Collection<UUID> roundIds) {
        Map<UUID, Tally> tallies = new HashMap<>();
        jdbc.query(
                """
                select round_id, count(*) filter (where state in ('SUBMITTED', 'APPROVED')) as answered,
                    count(*) filter (where state <> 'WITHDRAWN') as asked
                from assignment where association_id = ? and round_id = any (?) group by round_id
                """,
                row -> {
                    tallies.put(
                            row.getObject("round_id", UUID.class),
                            new Tally(row.getInt("answered"), row.getInt("asked")));
                },
                TenantContext.require(),
                roundIds.toArray(UUID[]::new));
        return tallies;
    }

    @Override
    public List<MemberAnswers> notYetApproved(String formKey) {
        Map<UUID, AssignmentHead> sentIn = new LinkedHashMap<>();
        jdbc.query(AssignmentHead.SENT_IN, AssignmentHead::of, TenantContext.require(), formKey)
                .forEach(head -> sentIn.put(head.id(), head));
        Map<UUID, AnswerSet> sets = answers.load(sentIn.keySet());
        return sentIn.values().stream()
                .map(head -> sentIn(head, sets.getOrDefault(head.id(), AnswerSet.empty())))
                .toList();
    }

    private MemberAnswers sentIn(AssignmentHead head, AnswerSet set) {
        FormDefinition form = forms.definition(head.formVersionId());
        return new MemberAnswers(
                head.id(),
                head.roundId(),
                head.roundTitle(),
                head.referenceYear(),
                head.memberId(),
                head.memberName(),
                head.state(),
                form,
                FormState.asked(form, set),
                null);
    }
}
