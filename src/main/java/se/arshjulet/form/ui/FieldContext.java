package se.arshjulet.form.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;
import se.arshjulet.form.AnswerKey;
import se.arshjulet.form.AnswerText;
import se.arshjulet.form.Question;

/**
 * What belongs to a field, beside it: the earlier answer, whether it still holds, and who answered when. Of a large form's
 * fields most have little of it and one changes at a time, so it is made of what there is, and made anew only when it changes.
 */
final class FieldContext extends Div {

    private final AnswerKey at;
    private final Question question;
    private final FieldActions actions;
    private final FieldHistory history;
    private @Nullable Said said;

    FieldContext(AnswerKey at, Question question, FieldActions actions) {
        this.at = at;
        this.question = question;
        this.actions = actions;
        history = new FieldHistory(at, question);
        addClassName("field-context");
    }

    void refresh(FormSheet sheet) {
        history.refresh(sheet);
        Said now = said(sheet);
        if (now.equals(said)) {
            return;
        }
        said = now;
        removeAll();
        if (now.had()) {
            Paragraph before = new Paragraph(now.before());
            before.addClassName("context-before");
            add(words("context-heading", now.heading()), before);
        }
        if (now.offered()) {
            add(unchanged());
        }
        if (now.asBefore()) {
            add(words("context-same", getTranslation("form.same-as-before")));
        }
        if (now.twin()) {
            Span twin = words("context-twin", getTranslation("form.twin"));
            twin.getElement().setAttribute("role", "status");
            add(twin);
        }
        if (history.isVisible()) {
            add(history);
        }
        if (!now.origin().isEmpty()) {
            add(words("context-origin", now.origin()));
        }
        setClassName("context-as-before", now.asBefore());
        setClassName("context-empty", !now.had() && !history.isVisible());
    }

    private Said said(FormSheet sheet) {
        boolean had = sheet.before(at).isPresent();
        boolean asBefore = sheet.isAsBefore(at);
        String time = sheet.previousTime();
        String before = had ? AnswerText.of(sheet.form(), at, sheet.previous()) : "";
        return new Said(
                had,
                time == null ? getTranslation("form.before") : getTranslation("form.before.at", time),
                before,
                // A parent that is gone has no name, and cannot be taken over.
                had
                        && !asBefore
                        && !before.isEmpty()
                        && !question.askedAfresh()
                        && !sheet.form().isComputed(at.questionKey()),
                asBefore,
                sheet.isTwin(at),
                sheet.answers().at(at).map(sheet.origin()).orElse(""));
    }

    private NativeButton unchanged() {
        NativeButton button = new NativeButton(getTranslation("form.unchanged"), click -> actions.takeOver(at));
        button.addClassName("small-button");
        button.setAriaLabel(getTranslation("form.unchanged.of", question.label()));
        return button;
    }

    private static Span words(String kind, String text) {
        Span words = new Span(text);
        words.addClassName(kind);
        return words;
    }

    /** What stands here.
     * @param offered the earlier answer can be taken over with a press */
    private record Said(
            boolean had,
            String heading,
            String before,
            boolean offered,
            boolean asBefore,
            boolean twin,
            String origin) {}
}
