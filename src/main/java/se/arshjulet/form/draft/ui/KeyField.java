package se.arshjulet.form.draft.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import se.arshjulet.form.Lineage;
import se.arshjulet.form.Question;
import se.arshjulet.form.draft.DraftChange.Rename;

/** What the question is called in expressions and files; all that speak of it follow. */
final class KeyField extends Div {

    private static final String KEY = "[A-Za-z][A-Za-z0-9_]{0,59}";

    KeyField(QuestionPanel panel) {
        DraftDesk desk = panel.desk();
        Question question = panel.question();
        TextField key = new TextField(getTranslation("draft.key"));
        key.setHelperText(getTranslation("draft.key.help"));
        key.setValue(question.key());
        key.addValueChangeListener(change -> {
            String wanted = key.getValue().strip();
            if (!change.isFromClient() || wanted.equals(question.key())) {
                return;
            }
            if (!wanted.matches(KEY)) {
                key.setInvalid(true);
                key.setErrorMessage(getTranslation("draft.key.bad"));
                return;
            }
            Rename rename = new Rename(question.key(), wanted, lineage(panel));
            if (desk.change(rename)) {
                desk.choose(Spot.question(wanted));
            } else {
                key.setInvalid(true);
                key.setErrorMessage(getTranslation("draft.refused.taken"));
            }
        });
        add(key);
    }

    /** What was asked before is the same question under another name. */
    private static @org.jspecify.annotations.Nullable Lineage lineage(QuestionPanel panel) {
        Question question = panel.question();
        Lineage lineage = question.lineage();
        boolean asked = panel.desk()
                .before()
                .filter(form -> form.find(question.key()).isPresent())
                .isPresent();
        if (lineage == null) {
            return asked ? new Lineage(Lineage.Relation.SAME, List.of(question.key())) : null;
        }
        return lineage.from().isEmpty() && lineage.is() != Lineage.Relation.NEW
                ? new Lineage(lineage.is(), List.of(question.key()))
                : lineage;
    }
}
