package se.arshjulet.base.ui;

import com.vaadin.flow.component.html.Span;

/** A state as icon and word. */
public class StatusBadge extends Span {

    public StatusBadge(State state, String word) {
        addClassNames("status", "status-" + state.cssName());
        Span icon = new Span();
        icon.addClassName("status-icon");
        icon.getElement().setAttribute("aria-hidden", "true");
        add(icon, new Span(word));
    }
}
