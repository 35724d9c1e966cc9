package se.arshjulet.conclusion.ui;

import com.vaadin.flow.component.Component;
import java.util.Objects;
import se.arshjulet.conclusion.ConclusionDrafts;
import se.arshjulet.task.TaskItem;
import se.arshjulet.task.ui.TaskPage;

/** A step of a konklusion on its way as a task among mine. */
@org.springframework.stereotype.Component
class DraftTaskPage implements TaskPage {

    private final DraftPages pages;

    DraftTaskPage(DraftPages pages) {
        this.pages = pages;
    }

    @Override
    public String kind() {
        return ConclusionDrafts.KIND;
    }

    @Override
    public Component open(TaskItem task) {
        return Objects.requireNonNull(pages.open(
                pages.drafts().ofStep(task.subjectId()).orElseThrow().line().id()));
    }
}
