package se.arshjulet.form.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import se.arshjulet.base.ui.ActionBar;
import se.arshjulet.form.FormDefinition;
import se.arshjulet.form.FormPlace;
import se.arshjulet.form.Registers;

/** A form as those who answer see it, to try; nothing of it is kept. */
public final class FormPreview extends Div {

    private final PreviewAnswers answers;
    private final FormView form;
    private final Button back;
    private final Button onwards;
    private final Button missing;

    /** On a page of its own, with the bar that stays in sight. */
    public static FormPreview alone(FormDefinition definition, Registers registers) {
        FormPreview preview = new FormPreview(new PreviewAnswers(definition, registers), definition);
        preview.add(new ActionBar().right(preview.missing, preview.back, preview.onwards));
        return preview;
    }

    /** On a page that has a bar already. */
    public static FormPreview within(FormDefinition definition, Registers registers) {
        return within(new PreviewAnswers(definition, registers), definition);
    }

    /** The same with another form: what has been tried of what both ask stays. */
    public FormPreview of(FormDefinition definition, Registers registers) {
        return within(answers.of(definition, registers), definition);
    }

    /** Goes to a part, and to a question of it if there is one. */
    public void turnTo(String section, String question) {
        answers.look(section, question);
    }

    private static FormPreview within(PreviewAnswers answers, FormDefinition definition) {
        FormPreview preview = new FormPreview(answers, definition);
        Div steps = new Div(preview.missing, preview.back, preview.onwards);
        steps.addClassName("form-preview-steps");
        preview.add(steps);
        return preview;
    }

    private FormPreview(PreviewAnswers answers, FormDefinition definition) {
        this.answers = answers;
        addClassName("form-preview");
        Paragraph note = new Paragraph(getTranslation("form.preview.note"));
        note.addClassName("form-preview-note");
        add(note);
        if (definition.intro() != null) {
            Paragraph intro = new Paragraph(definition.intro());
            intro.addClassName("form-preview-intro");
            add(intro);
        }
        form = answers.form();
        back = new Button(
                getTranslation("form.preview.previous"),
                click -> walk(form.walk().previous()));
        onwards = new Button(
                getTranslation("form.preview.next"), click -> walk(form.walk().next()));
        missing = new Button(getTranslation("form.preview.missing"), click -> form.sayWhatIsMissing());
        add(form);
        form.onOpen(place -> opened());
        opened();
    }

    private void walk(Optional<FormPlace> to) {
        to.ifPresent(form::open);
    }

    private void opened() {
        back.setEnabled(form.walk().previous().isPresent());
        onwards.setEnabled(form.walk().next().isPresent());
    }
}
