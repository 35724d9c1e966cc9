package se.arshjulet.interview.ui;

import com.vaadin.flow.component.Component;
import se.arshjulet.interview.Interviews.Sheet;

/** A part of an interview's page that somebody else makes. Register a bean; they stand in the beans' order. */
interface InterviewPanel {

    Component of(Sheet interview);
}
