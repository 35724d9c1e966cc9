package se.arshjulet.review.ui;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Locale;
import se.arshjulet.review.AnswersUnderReview.Change;

/** What has happened since last year, as sign and word: Ändrat, Nytt, Borttaget. */
class ChangeMark extends Span {

    private ChangeMark(String kind, String sign) {
        addClassNames("change-mark", "change-mark-" + kind);
        Span shape = new Span(sign);
        shape.getElement().setAttribute("aria-hidden", "true");
        add(shape, new Span(I18NProvider.translate("review.change." + kind)));
    }

    static ChangeMark of(Change change) {
        String sign =
                switch (change) {
                    case CHANGED -> "≠";
                    case ADDED -> "+";
                    case REMOVED -> "−";
                    case UNCHANGED -> "=";
                };
        return new ChangeMark(change.name().toLowerCase(Locale.ROOT), sign);
    }
}
