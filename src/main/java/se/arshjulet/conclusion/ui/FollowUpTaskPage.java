package se.arshjulet.conclusion.ui;

import com.vaadin.flow.component.Component;
import java.util.Objects;
import se.arshjulet.conclusion.FollowUps;
import se.arshjulet.task.TaskItem;
import se.arshjulet.task.ui.TaskPage;

/** A step of a follow-up as a task among mine. */
@org.springframework.stereotype.Component
class FollowUpTaskPage implements TaskPage {

    private final FollowUpPages pages;

    FollowUpTaskPage(FollowUpPages pages) {
        this.pages = pages;
    }

    @Override
    public String kind() {
        return FollowUps.KIND;
    }

    @Override
    public Component open(TaskItem task) {
        int year =
                pages.followUps().ofStep(task.subjectId()).orElseThrow().line().year();
        return Objects.requireNonNull(pages.open(year));
    }
}
