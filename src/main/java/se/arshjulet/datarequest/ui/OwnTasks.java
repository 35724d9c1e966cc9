package se.arshjulet.datarequest.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import se.arshjulet.base.DateWords;
import se.arshjulet.base.ui.DueDate;
import se.arshjulet.task.TaskItem;

/** What the coordinator has to do herself, of any kind, with the way to it. */
class OwnTasks extends UnorderedList {

    OwnTasks(List<TaskItem> tasks, DateWords words) {
        addClassName("own-tasks");
        tasks.forEach(task -> add(new ListItem(
                new Anchor("uppgifter/" + task.id(), task.fullTitle()), new DueDate(words, task.dueOn(), true))));
    }
}
