package se.arshjulet.datarequest.ui;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.arshjulet.account.SignedIn;
import se.arshjulet.datarequest.Assignments.Saved;
import se.arshjulet.datarequest.Assignments.Sheet;
import se.arshjulet.form.AnswerKey;
import se.arshjulet.form.AnswerOrigin;
import se.arshjulet.form.AnswerStatus;
import se.arshjulet.form.AnswerValue;
import se.arshjulet.form.GivenAnswer;

/** The sheet with one more field saved, without asking the database for all of it again. */
final class SavedAnswers {

    private SavedAnswers() {}

    static Sheet with(Sheet sheet, AnswerKey at, AnswerStatus status, @Nullable AnswerValue value, Saved saved) {
        UUID representative = sheet.onBehalf() ? sheet.representativeId() : null;
        GivenAnswer given = new GivenAnswer(
                status,
                value,
                sheet.onBehalf() ? AnswerOrigin.ON_BEHALF : AnswerOrigin.TYPED,
                SignedIn.current().accountId(),
                representative,
                saved.at());
        return new Sheet(
                sheet.assignmentId(),
                sheet.roundId(),
                sheet.roundTitle(),
                sheet.coveringText(),
                sheet.reviewed(),
                sheet.memberId(),
                sheet.memberName(),
                sheet.representativeId(),
                sheet.representativeName(),
                sheet.requesterName(),
                sheet.state(),
                sheet.dueOn(),
                sheet.form(),
                sheet.answers().with(at, given),
                sheet.previous(),
                sheet.previousLabel(),
                sheet.previousApprovedAt(),
                sheet.remarks(),
                saved.progress(),
                saved.at(),
                sheet.submittedAt(),
                sheet.preparedBy(),
                sheet.preparedAt(),
                sheet.onBehalf());
    }
}
