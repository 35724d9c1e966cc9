package se.arshjulet.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;

/** The bar that stays at the bottom of a page where work is done: status to the left, what one can do to the right. */
public class ActionBar extends Div {

    private final Div left = new Div();
    private final Div right = new Div();

    public ActionBar() {
        addClassName("action-bar");
        left.addClassName("action-bar-left");
        right.addClassName("action-bar-right");
        getElement().setAttribute("role", "group");
        add(left, right);
    }

    public ActionBar left(Component... components) {
        left.add(components);
        return this;
    }

    public ActionBar right(Component... components) {
        right.add(components);
        return this;
    }
}
