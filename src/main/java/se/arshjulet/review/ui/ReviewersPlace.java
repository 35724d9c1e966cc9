package se.arshjulet.review.ui;

import com.vaadin.flow.component.Component;

/** A page of another module that those who review may want to look at. A Spring bean of that module. */
public interface ReviewersPlace {

    /** The way there, in the reader's language. */
    Component link();
}
