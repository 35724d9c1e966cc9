package se.arshjulet.datarequest.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;

/** A line that leads to a field: where it stands, and what about it. */
final class FieldLink {

    private FieldLink() {}

    static ListItem line(String where, String what, Runnable go) {
        NativeButton link = new NativeButton(where, click -> go.run());
        link.addClassName("field-link");
        return new ListItem(link, new Span(what));
    }
}
