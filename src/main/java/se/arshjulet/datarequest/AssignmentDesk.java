package se.arshjulet.datarequest;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.arshjulet.account.SignedIn;
import se.arshjulet.base.TenantContext;
import se.arshjulet.form.FormCatalog;
import se.arshjulet.form.FormCheck;

/** An assignment at the answerer's: opened, sent in, handed over. */
@Service
class AssignmentDesk implements Assignments {

    private final Answerers answerers;
    private final JdbcTemplate jdbc;
    private final Drafts drafts;
    private final SheetReader sheets;
    private final DelegationStore delegations;
    private final UnchangedAnswers unchanged;
    private final Submission submission;
    private final Revisions revisions;
    private final FormCatalog forms;
    private final Clock clock;

    AssignmentDesk(
            Answerers answerers,
            JdbcTemplate jdbc,
            Drafts drafts,
            SheetReader sheets,
            DelegationStore delegations,
            UnchangedAnswers unchanged,
            Submission submission,
            Revisions revisions,
            FormCatalog forms,
            Clock clock) {
        this.answerers = answerers;
        this.jdbc = jdbc;
        this.drafts = drafts;
        this.sheets = sheets;
        this.delegations = delegations;
        this.unchanged = unchanged;
        this.submission = submission;
        this.revisions = revisions;
        this.forms = forms;
        this.clock = clock;
    }

    @Override
    @Transactional
    public Sheet open(UUID assignmentId) {
        AssignmentHead head = drafts.head(assignmentId);
        Optional<Delegation> shared = drafts.sharedWithMe(head);
        if (shared.isPresent()) {
            delegations.opened(shared.get().id(), clock.instant());
            return sheets.sheet(head, false, shared.get());
        }
        Answerer who = answerers.of(head.representativeId());
        if (!who.isOnBehalf() && head.openedAt() == null) {
            jdbc.update(
                    "update assignment set opened_at = ? where association_id = ? and id = ? and opened_at is null",
                    Times.at(clock.instant()),
                    TenantContext.require(),
                    assignmentId);
        }
        return sheets.sheet(head, who.isOnBehalf(), null);
    }

    @Override
    @Transactional
    public List<FormCheck.Gap> submit(UUID assignmentId) {
        return submission.submit(drafts.lock(assignmentId));
    }

    @Override
    @Transactional
    public List<FormCheck.Gap> submitUnchanged(UUID assignmentId) {
        unchanged.takeOver(assignmentId, UnchangedAnswers.Scope.everything());
        return submission.submit(drafts.lock(assignmentId));
    }

    @Override
    @Transactional
    public void handOver(UUID assignmentId) {
        SignedIn coordinator = Answerer.coordinator();
        submission.handOver(drafts.lock(assignmentId), coordinator.name());
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Latest> latestApproved(UUID memberId, String formKey) {
        return revisions
                .latest(memberId, formKey, null)
                .map(approved -> new Latest(
                        approved.assignmentId(),
                        approved.memberId(),
                        forms.definition(approved.formVersionId()),
                        approved.roundTitle(),
                        approved.answers(),
                        approved.approvedAt()));
    }
}
