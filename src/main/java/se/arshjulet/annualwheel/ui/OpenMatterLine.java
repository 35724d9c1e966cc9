package se.arshjulet.annualwheel.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import se.arshjulet.annualwheel.OpenMatters.OpenMatter;

/** Something that is not over: how it stands, what to do about it, and what becomes of it otherwise. */
class OpenMatterLine extends ListItem {

    OpenMatterLine(OpenMatter matter) {
        Anchor title = new Anchor(matter.address(), matter.title());
        title.addClassName("year-end-title");
        Span standing = new Span(matter.standing());
        standing.addClassName("year-end-when");
        Paragraph toDo = new Paragraph(matter.toDo());
        Paragraph otherwise = new Paragraph(getTranslation("wheel.close.otherwise", matter.atClosing()));
        otherwise.addClassName("quiet");
        add(title, standing, toDo, otherwise);
    }
}
