package se.arshjulet.datarequest;

import java.util.List;
import org.springframework.stereotype.Component;
import se.arshjulet.account.AuditLog;
import se.arshjulet.form.AnswerSet;
import se.arshjulet.form.FormCheck;
import se.arshjulet.form.FormState;
import se.arshjulet.review.Reviews;
import se.arshjulet.task.Tasks;

/** Sending in, and handing over for confirmation: the assignment, its revision, its task, its review and its process as one. */
@Component
class Submission {

    private final AssignmentRepository assignments;
    private final RoundRepository rounds;
    private final AnswerStore answers;
    private final AssignmentFiles files;
    private final Revisions revisions;
    private final EarlierAnswers earlier;
    private final Tasks tasks;
    private final GuestClosing guests;
    private final TimeAskStore asks;
    private final Reviews reviews;
    private final Approval approval;
    private final DataRequestProcess process;
    private final Letters letters;
    private final AuditLog audit;

    Submission(
            AssignmentRepository assignments,
            RoundRepository rounds,
            AnswerStore answers,
            AssignmentFiles files,
            Revisions revisions,
            EarlierAnswers earlier,
            Tasks tasks,
            GuestClosing guests,
            TimeAskStore asks,
            Reviews reviews,
            Approval approval,
            DataRequestProcess process,
            Letters letters,
            AuditLog audit) {
        this.assignments = assignments;
        this.rounds = rounds;
        this.answers = answers;
        this.files = files;
        this.revisions = revisions;
        this.earlier = earlier;
        this.tasks = tasks;
        this.guests = guests;
        this.asks = asks;
        this.reviews = reviews;
        this.approval = approval;
        this.process = process;
        this.letters = letters;
        this.audit = audit;
    }

    List<FormCheck.Gap> submit(Draft draft) {
        List<FormCheck.Gap> gaps = FormCheck.gaps(
                draft.form(), draft.answers(), earlier.of(draft.head()).answers());
        if (!gaps.isEmpty()) {
            return gaps;
        }
        List<FormCheck.Gap> unsigned = guests.unsigned(draft);
        if (!unsigned.isEmpty()) {
            return unsigned;
        }
        guests.close(draft);
        asks.close(draft.id(), draft.now());
        Assignment assignment = assignments.lock(draft.id()).orElseThrow();
        assignment.submit(draft.now());
        assignments.flush();
        answers.forgetRemoved(draft.id());
        AnswerSet asked = FormState.asked(draft.form(), draft.answers());
        revisions.append(draft.id(), Revisions.Event.SUBMITTED, draft.who().accountId(), draft.now(), asked);
        files.forgetUnused(draft.id());
        reviews.settle(Assignments.KIND, draft.id());
        process.answered(draft.id(), draft.head().reviewed());
        if (draft.head().reviewed()) {
            tasks.sentIn(Assignments.KIND, draft.id());
        } else {
            approval.approve(assignment, asked, draft.who().accountId(), false, draft.now());
        }
        audit.record(
                "assignment.submitted",
                draft.id(),
                draft.head().round(),
                "Skickade in " + title(draft) + draft.who().forWhom());
        return List.of();
    }

    void handOver(Draft draft, String coordinator) {
        Assignment assignment = assignments.lock(draft.id()).orElseThrow();
        assignment.handOver(draft.who().accountId(), draft.now());
        assignments.flush();
        revisions.append(
                draft.id(), Revisions.Event.HANDED_OVER, draft.who().accountId(), draft.now(), draft.answers());
        tasks.toConfirm(Assignments.KIND, draft.id());
        letters.handedOver(assignment, rounds.byId(assignment.roundId()).orElseThrow(), coordinator);
        audit.record(
                "assignment.handedOver", draft.id(), draft.head().round(), "Fyllde i och lämnade över " + title(draft));
    }

    private static String title(Draft draft) {
        return draft.head().roundTitle() + " · " + draft.head().memberName();
    }
}
