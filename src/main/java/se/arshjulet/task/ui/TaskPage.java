package se.arshjulet.task.ui;

import com.vaadin.flow.component.Component;
import se.arshjulet.task.TaskItem;

/** How a kind of task is opened at /uppgifter/{id}. A Spring bean of the module that owns the kind. */
public interface TaskPage {

    /** The kind, as given to {@code Tasks.open}. */
    String kind();

    /** The page for the task; the caller has checked that it is the signed-in person's own. */
    Component open(TaskItem task);
}
