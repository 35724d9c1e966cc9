package se.arshjulet.form.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;
import se.arshjulet.form.AnswerKey;
import se.arshjulet.form.AnswerOrigin;
import se.arshjulet.form.AnswerText;
import se.arshjulet.form.AnswerValue;
import se.arshjulet.form.GivenAnswer;
import se.arshjulet.form.Question;

/**
 * What belongs to a field, beside it: the earlier answer, whether it still holds, and who answered when. Of a large form's
 * fields most have little of it and one changes at a time, so it is made of what there is, and made anew only when it changes.
 */
final class FieldContext extends Div {

    private final AnswerKey at;
    private final Question question;
    private final FormActions actions;
    private final FieldHistory history;
    private @Nullable Said said;

    FieldContext(AnswerKey at, Question question, FormActions actions) {
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
            add(words("context-heading", now.heading()), before(sheet, now.before()));
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
        if (!now.handed().isEmpty()) {
            add(words("context-origin", now.handed()));
        }
        if (!now.origin().isEmpty()) {
            Span origin = words("context-origin", now.origin());
            origin.setClassName("context-told", now.anothers());
            add(origin);
        }
        setClassName("context-as-before", now.asBefore());
        setClassName(
                "context-empty",
                !now.had() && !history.isVisible() && now.handed().isEmpty());
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
                sheet.answers().at(at).map(sheet.origin()).orElse(""),
                sheet.handed().apply(at),
                sheet.answers()
                        .at(at)
                        .map(GivenAnswer::origin)
                        .filter(AnswerOrigin::isAnothers)
                        .isPresent());
    }

    /** A file can be fetched, and read before one says that it still holds. */
    private Component before(FormSheet sheet, String text) {
        Paragraph before = new Paragraph();
        before.addClassName("context-before");
        String address = sheet.previous().value(at) instanceof AnswerValue.Attachment file
                ? actions.offers().address(file)
                : "";
        if (address.isEmpty()) {
            before.setText(text);
        } else {
            Anchor link = new Anchor(address, text);
            link.getElement().setAttribute("download", true);
            link.setRouterIgnore(true);
            before.add(link);
        }
        return before;
    }

    private NativeButton unchanged() {
        NativeButton button = new NativeButton(
                getTranslation("form.unchanged"), click -> actions.fields().takeOver(at));
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
     * @param offered  the earlier answer can be taken over with a press
     * @param anothers where it came from is news also where there is little room */
    private record Said(
            boolean had,
            String heading,
            String before,
            boolean offered,
            boolean asBefore,
            boolean twin,
            String origin,
            String handed,
            boolean anothers) {}
}
