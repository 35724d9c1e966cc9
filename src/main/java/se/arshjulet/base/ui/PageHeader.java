package se.arshjulet.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;

/** The top of a page: its one heading, a line under it, and its actions to the right (below on a phone). */
public class PageHeader extends Header {

    private final H1 title = new H1();
    private final Div below = new Div();
    private final Div actions = new Div();

    public PageHeader(String title) {
        addClassName("page-header");
        this.title.setText(title);
        below.addClassName("page-header-below");
        actions.addClassName("page-header-actions");
        Div words = new Div(this.title, below);
        words.addClassName("page-header-words");
        add(words, actions);
        below.setVisible(false);
        actions.setVisible(false);
    }

    public PageHeader withLine(String line) {
        return with(new Paragraph(line));
    }

    /** Facts under the heading: a status, a due date, a progress line. */
    public PageHeader with(Component... facts) {
        below.add(facts);
        below.setVisible(true);
        return this;
    }

    /** Buttons; the most important one last, as primary. */
    public PageHeader withActions(Component... buttons) {
        actions.add(buttons);
        actions.setVisible(true);
        return this;
    }

    public void setTitleText(String text) {
        title.setText(text);
    }

    public HasComponents facts() {
        below.setVisible(true);
        return below;
    }
}
