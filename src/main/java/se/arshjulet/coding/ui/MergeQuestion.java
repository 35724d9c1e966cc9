package se.arshjulet.coding.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Map;
import se.arshjulet.base.ui.Notice;
import se.arshjulet.base.ui.Question;
import se.arshjulet.coding.Codebook;
import se.arshjulet.coding.Codebook.CodeItem;

/** Asks which code another is merged into. */
class MergeQuestion extends Question {

    MergeQuestion(Codebook codebook, CodeItem code, Runnable done) {
        super(Labels.say("coding.merge.title", code.name()));
        ComboBox<CodeItem> into = new ComboBox<>();
        into.setLabel(getTranslation("coding.merge.into"));
        into.setItems(codebook.living().stream()
                .filter(other -> !other.id().equals(code.id()))
                .toList());
        into.setItemLabelGenerator(Labels::path);
        into.setWidthFull();
        into.setManualValidation(true);
        FieldProblems problems = new FieldProblems();
        problems.at("into", into);
        add(
                new Paragraph(getTranslation(
                        "coding.merge.line",
                        code.name(),
                        codebook.carriers(code.id()).size())),
                into);
        answers(primary(getTranslation("coding.merge.do"), () -> {
            CodeItem other = into.getValue();
            if (other == null) {
                problems.say(Map.of("into", getTranslation("coding.merge.missing")));
            } else if (problems.attempt(() -> codebook.merge(code.id(), other.id()))) {
                close();
                Notice.done(getTranslation("coding.merge.done", code.name(), other.name()));
                done.run();
            }
        }));
    }
}
