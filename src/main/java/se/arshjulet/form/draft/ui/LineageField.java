package se.arshjulet.form.draft.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.arshjulet.form.FormDefinition;
import se.arshjulet.form.FormWording;
import se.arshjulet.form.Lineage;
import se.arshjulet.form.NewKey;
import se.arshjulet.form.Question;
import se.arshjulet.form.draft.DraftChange.Rename;

/** A question that no longer reads as it did: the same thing in other words, or another question? The answers of earlier years hang
 * on it, so it is asked, and never guessed. */
final class LineageField extends Div {

    enum Answer {
        REWORDED,
        ANOTHER
    }

    private final QuestionPanel panel;
    private final FormDefinition before;
    private final Paragraph then = new Paragraph();
    private final RadioButtonGroup<Answer> answer = new RadioButtonGroup<>();

    LineageField(QuestionPanel panel, FormDefinition before) {
        this.panel = panel;
        this.before = before;
        addClassName("draft-lineage");
        answer.setLabel(getTranslation("draft.lineage.ask"));
        answer.setItems(Answer.values());
        answer.setItemLabelGenerator(
                one -> getTranslation(one == Answer.REWORDED ? "draft.lineage.reworded" : "draft.lineage.another"));
        answer.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                take(change.getValue());
            }
        });
        add(then, answer);
        refresh();
    }

    /** The question of the version before that this one says that it is. */
    private Optional<Question> earlier() {
        Lineage lineage = panel.question().lineage();
        String key = lineage == null || lineage.from().isEmpty()
                ? panel.question().key()
                : lineage.from().get(0);
        return lineage != null && lineage.is() == Lineage.Relation.NEW
                ? Optional.empty()
                : before.find(key).filter(one -> before.cell(key).isEmpty());
    }

    void refresh() {
        Question now = panel.question();
        Optional<Question> earlier = earlier();
        boolean otherwise = earlier.filter(one -> !FormWording.isSame(one, now)).isPresent();
        @Nullable Lineage lineage = now.lineage();
        if (!otherwise && lineage != null && lineage.is() == Lineage.Relation.REWORDED) {
            // It reads as it did again.
            List<String> from = lineage.from();
            boolean itsOwn = from.isEmpty() || from.equals(List.of(now.key()));
            panel.keep(one -> one.lineage(itsOwn ? null : new Lineage(Lineage.Relation.SAME, from)));
            return;
        }
        setVisible(otherwise);
        earlier.ifPresent(one ->
                then.setText(getTranslation("draft.lineage.then", String.valueOf(before.version()), one.label())));
        Answer said = lineage != null && lineage.is() == Lineage.Relation.REWORDED ? Answer.REWORDED : null;
        if (answer.getValue() != said) {
            answer.setValue(said);
        }
    }

    private void take(Answer said) {
        Question now = panel.question();
        if (said == Answer.REWORDED) {
            Lineage lineage = now.lineage();
            List<String> from = lineage == null ? List.of() : lineage.from();
            panel.keep(one -> one.lineage(new Lineage(Lineage.Relation.REWORDED, from)));
            return;
        }
        String key = NewKey.in(panel.desk().form(), now.label());
        if (panel.desk().change(new Rename(now.key(), key, null))) {
            panel.desk().choose(Spot.question(key));
        }
    }
}
