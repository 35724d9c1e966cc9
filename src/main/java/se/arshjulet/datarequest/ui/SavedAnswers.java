package se.arshjulet.datarequest.ui;

import java.util.Map;
import se.arshjulet.account.SignedIn;
import se.arshjulet.datarequest.Answers.Saved;
import se.arshjulet.datarequest.Assignments.Sheet;
import se.arshjulet.form.AnswerKey;
import se.arshjulet.form.AnswerOrigin;
import se.arshjulet.form.Entry;
import se.arshjulet.form.GivenAnswer;

/** The sheet with one more field saved, without asking the database for all of it again. */
final class SavedAnswers {

    private SavedAnswers() {}

    static Sheet with(Sheet sheet, AnswerKey at, Entry entry, Saved saved) {
        String comment = sheet.answers().at(at).map(GivenAnswer::comment).orElse(null);
        return with(sheet, at, typed(sheet, entry, saved).commented(comment), saved);
    }

    /** The same with a comment; nothing takes it away. */
    static Sheet commented(Sheet sheet, AnswerKey at, String words, Saved saved) {
        GivenAnswer given = sheet.answers().at(at).orElseGet(() -> typed(sheet, Entry.EMPTY, saved));
        return with(sheet, at, given.commented(words.isBlank() ? null : words.strip()), saved);
    }

    private static GivenAnswer typed(Sheet sheet, Entry entry, Saved saved) {
        return new GivenAnswer(
                entry.status(),
                entry.value(),
                sheet.onBehalf() ? AnswerOrigin.ON_BEHALF : AnswerOrigin.TYPED,
                SignedIn.current().accountId(),
                sheet.onBehalf() ? sheet.representativeId() : null,
                saved.at(),
                null,
                sheet.onBehalf() && !sheet.source().isEmpty() ? sheet.source() : null);
    }

    private static Sheet with(Sheet sheet, AnswerKey at, GivenAnswer given, Saved saved) {
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
                sheet.reviewerName(),
                sheet.state(),
                sheet.dueOn(),
                sheet.form(),
                sheet.answers().with(at, given).with(saved.computed()),
                sheet.approved(),
                sheet.earlier(),
                sheet.previousLabel(),
                sheet.previousApprovedAt(),
                sheet.remarks(),
                saved.progress(),
                saved.at(),
                sheet.submittedAt(),
                sheet.preparedBy(),
                sheet.preparedAt(),
                sheet.reopened(),
                sheet.source(),
                sheet.onBehalf(),
                sheet.shared());
    }

    /** The same with what stands at a field by somebody else. */
    static Sheet seen(Sheet sheet, AnswerKey at, GivenAnswer now) {
        return with(sheet, at, now, new Saved(now.answeredAt(), sheet.progress(), Map.of()));
    }
}
