package se.arshjulet.review.ui;

import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import se.arshjulet.review.AnswersUnderReview.Change;
import se.arshjulet.review.AnswersUnderReview.Item;

/** What is answered, what stood there before if it differs, and where it comes from. */
class AnswerUnderReview extends Div {

    AnswerUnderReview(Item item) {
        addClassName("review-answer");
        if (item.change() != Change.REMOVED) {
            String file = item.file();
            Paragraph now = file == null
                    ? new Paragraph(item.answer().isEmpty() ? getTranslation("review.no-answer") : item.answer())
                    : new Paragraph(download(file, item.answer()));
            now.setClassName("review-nothing", item.answer().isEmpty());
            add(now);
        }
        String previous = item.previous();
        if (previous != null && !previous.isEmpty() && item.change() != Change.UNCHANGED) {
            add(before(previous));
        }
        if (item.comment() != null) {
            Paragraph comment = new Paragraph(getTranslation("review.comment-of", item.comment()));
            comment.addClassName("review-said");
            add(comment);
        }
        if (item.origin() != null) {
            Span origin = new Span(item.origin());
            origin.addClassName("review-origin");
            add(origin);
        }
    }

    private static Anchor download(String address, String name) {
        Anchor anchor = new Anchor(address, name);
        anchor.getElement().setAttribute("download", true);
        anchor.setRouterIgnore(true);
        return anchor;
    }

    private Div before(String previous) {
        Span word = new Span(getTranslation("review.previous") + " ");
        word.addClassName("visually-hidden");
        Div before = new Div(word, new Struck(previous));
        before.addClassName("review-previous");
        return before;
    }

    @Tag("del")
    private static final class Struck extends HtmlComponent {
        Struck(String text) {
            getElement().setText(text);
        }
    }
}
