package se.arshjulet.datarequest.ui;

import com.vaadin.flow.component.Component;
import se.arshjulet.datarequest.Assignments;
import se.arshjulet.task.TaskItem;
import se.arshjulet.task.ui.TaskPage;

/** A data request as a task among mine. */
@org.springframework.stereotype.Component
class AnswerTaskPage implements TaskPage {

    private final AnswerPages pages;

    AnswerTaskPage(AnswerPages pages) {
        this.pages = pages;
    }

    @Override
    public String kind() {
        return Assignments.KIND;
    }

    @Override
    public Component open(TaskItem task) {
        return pages.open(task.subjectId());
    }
}
