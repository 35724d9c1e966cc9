package se.arshjulet.review.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** A remark of an earlier review, to be read again at its question. */
class EarlierRemark extends Div {

    EarlierRemark(String writer, String when, String text) {
        addClassName("review-earlier-remark");
        Span who = new Span(getTranslation("review.remark.earlier", writer, when));
        who.addClassName("review-earlier-who");
        add(who, new Paragraph(text));
    }
}
