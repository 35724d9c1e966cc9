package se.arshjulet.form.draft;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.arshjulet.form.FormDefinition;
import se.arshjulet.form.Question;
import se.arshjulet.form.Section;
import se.arshjulet.form.draft.DraftChange.AddQuestion;
import se.arshjulet.form.draft.DraftChange.AddSection;
import se.arshjulet.form.draft.DraftChange.ChangeHead;
import se.arshjulet.form.draft.DraftChange.ChangeQuestion;
import se.arshjulet.form.draft.DraftChange.ChangeSection;
import se.arshjulet.form.draft.DraftChange.MoveQuestion;
import se.arshjulet.form.draft.DraftChange.MoveSection;
import se.arshjulet.form.draft.DraftChange.RemoveQuestion;
import se.arshjulet.form.draft.DraftChange.RemoveSection;
import se.arshjulet.form.draft.DraftChange.Rename;

/** The change that takes another back. It is a change like any: what somebody has made of the same thing since is not overwritten. */
public final class Undoing {

    private final FormDefinition before;

    /** @param before the form as it was when the change was made */
    public Undoing(FormDefinition before) {
        this.before = before;
    }

    public DraftChange of(DraftChange change) {
        if (change instanceof ChangeHead head) {
            return new ChangeHead(head.wanted(), head.seen());
        }
        if (change instanceof ChangeSection section) {
            return new ChangeSection(section.wanted(), section.seen());
        }
        if (change instanceof ChangeQuestion question) {
            return new ChangeQuestion(question.wanted(), question.seen());
        }
        if (change instanceof AddSection added) {
            return new RemoveSection(added.section());
        }
        if (change instanceof AddQuestion added) {
            return new RemoveQuestion(added.question());
        }
        if (change instanceof RemoveSection gone) {
            return new AddSection(gone.seen(), parts().indexOf(gone.seen().key()));
        }
        if (change instanceof RemoveQuestion gone) {
            return put(gone.seen());
        }
        if (change instanceof MoveSection moved) {
            return new MoveSection(moved.key(), after(parts(), moved.key()));
        }
        if (change instanceof MoveQuestion moved) {
            return back(moved.key());
        }
        Rename renamed = (Rename) change;
        return new Rename(
                renamed.to(),
                renamed.key(),
                before.find(renamed.key()).map(Question::lineage).orElse(null));
    }

    private DraftChange put(Question question) {
        Section part = before.sectionOf(question.key());
        return new AddQuestion(part.key(), question, after(keys(part), question.key()));
    }

    private DraftChange back(String question) {
        Section part = before.sectionOf(question);
        return new MoveQuestion(question, part.key(), after(keys(part), question));
    }

    private List<String> parts() {
        return before.sections().stream().map(Section::key).toList();
    }

    private static List<String> keys(Section part) {
        return part.questions().stream().map(Question::key).toList();
    }

    private static @Nullable String after(List<String> keys, String key) {
        int next = keys.indexOf(key) + 1;
        return next < keys.size() ? keys.get(next) : null;
    }
}
