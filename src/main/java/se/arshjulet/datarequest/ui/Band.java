package se.arshjulet.datarequest.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** A line across the page that says where one stands, with what one can do about it. */
final class Band extends Div {

    enum Kind {
        QUIET,
        ATTENTION
    }

    Band(Kind kind, String words, Component... actions) {
        addClassNames("band", kind == Kind.ATTENTION ? "band-attention" : "band-quiet");
        Paragraph text = new Paragraph(words);
        add(text);
        add(actions);
    }
}
