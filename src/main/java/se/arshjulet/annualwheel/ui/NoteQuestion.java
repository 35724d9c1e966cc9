package se.arshjulet.annualwheel.ui;

import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.Consumer;
import se.arshjulet.base.ui.Question;

/** Ends a time with some words: what came out of it, or why it was left out. */
class NoteQuestion extends Question {

    private final TextArea note = new TextArea();
    private final WheelProblems problems = new WheelProblems();

    /** @param key of the texts: title, label, help and the button's word
     * @param of  what it is about, for the title: a name, or how many */
    NoteQuestion(String key, Object of, Consumer<String> act, Runnable done) {
        super(com.vaadin.flow.i18n.I18NProvider.translate(key + ".title", of));
        note.setLabel(getTranslation(key + ".note"));
        note.setHelperText(getTranslation(key + ".help"));
        note.setWidthFull();
        note.setMinRows(3);
        note.setMaxLength(2000);
        note.setManualValidation(true);
        note.setValueChangeMode(ValueChangeMode.LAZY);
        problems.at("reason", note);
        add(note);
        answers(primary(getTranslation(key), () -> {
            if (problems.attempt(() -> act.accept(note.getValue()))) {
                close();
                done.run();
            }
        }));
    }
}
