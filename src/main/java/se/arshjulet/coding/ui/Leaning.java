package se.arshjulet.coding.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import se.arshjulet.coding.UnitUse.Use;

/** What leans on a quote, each with the way there. */
class Leaning extends Paragraph {

    Leaning(String before, List<Use> uses) {
        super(before + " ");
        for (int i = 0; i < uses.size(); i++) {
            add(new Anchor(uses.get(i).address(), uses.get(i).title()), new Span(i == uses.size() - 1 ? "." : ", "));
        }
    }
}
