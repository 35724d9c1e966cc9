package se.arshjulet.form.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import se.arshjulet.form.AnswerKey;
import se.arshjulet.form.AnswerText;
import se.arshjulet.form.Question;

/** What belongs to a field, beside it: the earlier answer, whether it still holds, and who answered when. */
final class FieldContext extends Div {

    private final AnswerKey at;
    private final boolean asksAfresh;
    private final Span heading = new Span();
    private final Paragraph before = new Paragraph();
    private final Button unchanged = new Button();
    private final Span same = new Span();
    private final Span twin = new Span();
    private final Span origin = new Span();
    private final FieldHistory history;

    FieldContext(AnswerKey at, Question question, FormActions actions) {
        this.at = at;
        this.asksAfresh = question.askedAfresh();
        addClassName("field-context");
        heading.addClassName("context-heading");
        before.addClassName("context-before");
        unchanged.setText(getTranslation("form.unchanged"));
        unchanged.setAriaLabel(getTranslation("form.unchanged.of", question.label()));
        unchanged.addThemeVariants(ButtonVariant.LUMO_SMALL);
        unchanged.addClickListener(click -> actions.takeOver(at));
        same.setText(getTranslation("form.same-as-before"));
        same.addClassName("context-same");
        twin.setText(getTranslation("form.twin"));
        twin.addClassName("context-twin");
        twin.getElement().setAttribute("role", "status");
        origin.addClassName("context-origin");
        history = new FieldHistory(at, question);
        add(heading, before, unchanged, same, twin, history, origin);
    }

    void refresh(FormSheet sheet) {
        history.refresh(sheet);
        boolean had = sheet.before(at).isPresent();
        boolean asBefore = sheet.isAsBefore(at);
        heading.setVisible(had);
        before.setVisible(had);
        same.setVisible(asBefore);
        twin.setVisible(sheet.isTwin(at));
        // A parent that is gone cannot be taken over.
        String text = AnswerText.of(sheet.form(), at, sheet.previous());
        unchanged.setVisible(had
                && !asBefore
                && !text.isEmpty()
                && !asksAfresh
                && !sheet.form().isComputed(at.questionKey()));
        if (had) {
            String time = sheet.previousTime();
            heading.setText(time == null ? getTranslation("form.before") : getTranslation("form.before.at", time));
            before.setText(text);
        }
        String said = sheet.answers().at(at).map(sheet.origin()).orElse("");
        origin.setVisible(!said.isEmpty());
        origin.setText(said);
        setClassName("context-as-before", asBefore);
        setClassName("context-empty", !had && !history.isVisible());
    }
}
