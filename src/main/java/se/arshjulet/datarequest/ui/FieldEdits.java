package se.arshjulet.datarequest.ui;

import java.util.Optional;
import se.arshjulet.datarequest.Answers;
import se.arshjulet.datarequest.Answers.Saved;
import se.arshjulet.datarequest.Assignments.Sheet;
import se.arshjulet.datarequest.ChangedMeanwhileException;
import se.arshjulet.form.AnswerKey;
import se.arshjulet.form.Entry;
import se.arshjulet.form.GivenAnswer;
import se.arshjulet.form.ui.FieldActions;
import se.arshjulet.form.ui.Refusal;
import se.arshjulet.form.ui.Typed;

/** What is typed in one field is saved, and stands there if it could not be. */
final class FieldEdits implements FieldActions {

    private final AnswerEdits edits;
    private final Answers answers;
    private final AnswerWords words;

    FieldEdits(AnswerEdits edits, AnswerTools tools, AnswerWords words) {
        this.edits = edits;
        this.answers = tools.answers();
        this.words = words;
    }

    @Override
    public Optional<Refusal> save(AnswerKey at, Typed typed) {
        Entry entry = typed.entry();
        Sheet sheet = edits.sheet();
        try {
            GivenAnswer seen = sheet.answers().at(at).orElse(null);
            Saved saved = answers.save(sheet.assignmentId(), at, entry, seen);
            edits.show(SavedAnswers.with(sheet, at, entry, saved));
            edits.status().saved(at, typed, words.saved(saved.at()));
            return Optional.empty();
        } catch (ChangedMeanwhileException meanwhile) {
            edits.status().refused(at, typed);
            edits.seen(SavedAnswers.seen(sheet, at, meanwhile.now()));
            return Optional.of(new Refusal(words.changed(edits.sheet(), at, meanwhile.now()), true));
        } catch (RuntimeException trouble) {
            edits.status().refused(at, typed);
            return Optional.of(Refusal.of(Trouble.words(trouble, edits.form())));
        }
    }

    @Override
    public void asSaved(AnswerKey at, Typed typed) {
        edits.status().saved(at, typed, words.saved(edits.sheet().lastSavedAt()));
    }

    @Override
    public void unreadable(AnswerKey at, Typed typed) {
        edits.status().refused(at, typed);
    }

    @Override
    public Optional<String> comment(AnswerKey at, String said) {
        Sheet sheet = edits.sheet();
        try {
            Saved saved = answers.comment(sheet.assignmentId(), at, said);
            edits.show(SavedAnswers.commented(sheet, at, said, saved));
            edits.status().commented(at, said, words.saved(saved.at()), false);
            return Optional.empty();
        } catch (RuntimeException trouble) {
            edits.status().commented(at, said, words.saved(sheet.lastSavedAt()), true);
            return Optional.of(Trouble.words(trouble, edits.form()));
        }
    }

    @Override
    public void takeOver(AnswerKey at) {
        edits.parts().takeOver(at);
    }
}
