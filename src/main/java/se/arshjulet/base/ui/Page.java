package se.arshjulet.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Main;

/** The content of a view, with the margins and the widths that all views share. */
@JsModule("./base/steady-press.ts")
public abstract class Page extends Main {

    /** How wide the content may become. */
    public enum Width {
        /** one column to read or to list in */
        READING,
        /** forms with something beside them */
        WORKING,
        /** matrices and tables */
        FULL
    }

    protected Page(Width width, Component... content) {
        addClassNames("page", "page-" + width.name().toLowerCase(java.util.Locale.ROOT));
        add(content);
    }
}
