package se.arshjulet.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** What stands where a list has nothing to show: a sentence, what comes next, and perhaps the one thing to do. */
public class EmptyState extends Div {

    public EmptyState(String sentence, String next, Component... actions) {
        addClassName("empty-state");
        Paragraph first = new Paragraph(sentence);
        first.addClassName("empty-sentence");
        add(first);
        if (!next.isEmpty()) {
            Paragraph second = new Paragraph(next);
            second.addClassName("empty-next");
            add(second);
        }
        add(actions);
    }
}
