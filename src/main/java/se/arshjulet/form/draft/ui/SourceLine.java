package se.arshjulet.form.draft.ui;

import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import java.util.function.Supplier;
import se.arshjulet.form.FormDefinition;
import se.arshjulet.form.FormWording;
import se.arshjulet.form.Lineage;
import se.arshjulet.form.Question;

/** Where a question of the bank was taken, and whether it still reads as it did there. */
final class SourceLine extends Paragraph {

    private final Supplier<Question> question;
    private final Bank bank;

    /** What the page knows of earlier forms. */
    interface Bank {
        Optional<FormDefinition> form(Lineage.Source source);
    }

    SourceLine(Supplier<Question> question, Bank bank) {
        this.question = question;
        this.bank = bank;
        addClassName("draft-source");
        refresh();
    }

    void refresh() {
        Question now = question.get();
        Lineage lineage = now.lineage();
        Lineage.Source source = lineage == null ? null : lineage.source();
        setVisible(source != null);
        if (source == null) {
            return;
        }
        Optional<FormDefinition> form = bank.form(source);
        Optional<Question> then = form.flatMap(one -> one.find(source.question()));
        String key =
                then.filter(one -> FormWording.isSame(one, now)).isPresent() ? "draft.source" : "draft.source.reworded";
        setText(getTranslation(
                key,
                form.map(FormDefinition::title).orElse(source.form()),
                String.valueOf(source.version()),
                then.map(Question::label).orElse(source.question())));
    }
}
