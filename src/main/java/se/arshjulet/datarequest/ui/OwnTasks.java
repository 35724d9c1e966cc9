package se.arshjulet.datarequest.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import se.arshjulet.base.DateWords;
import se.arshjulet.base.ui.DueDate;
import se.arshjulet.task.Absence;
import se.arshjulet.task.TaskItem;

/** What the coordinator has to do herself, of any kind, with the way to it. */
class OwnTasks extends UnorderedList {

    OwnTasks(List<TaskItem> tasks, DateWords words) {
        addClassName("own-tasks");
        tasks.forEach(task -> add(new ListItem(what(task, words), new DueDate(words, task.dueOn(), true))));
    }

    /** And for whom, where it is not her own. */
    private Component what(TaskItem task, DateWords words) {
        Anchor title = new Anchor("uppgifter/" + task.id(), task.fullTitle());
        Absence absence = task.absence();
        if (absence == null) {
            return title;
        }
        Span whose = new Span(
                getTranslation("task.cover.for", absence.person().name(), words.dayOfMonth(absence.lastDay())));
        whose.addClassName("task-cover");
        return new Div(title, new Text(" "), whose);
    }
}
