package se.arshjulet.statusreport.ui;

import com.vaadin.flow.component.Component;
import se.arshjulet.statusreport.StatusReports;
import se.arshjulet.task.TaskItem;
import se.arshjulet.task.ui.TaskPage;

/** A step of a report as a task among mine. */
@org.springframework.stereotype.Component
class ReportTaskPage implements TaskPage {

    private final ReportPages pages;

    ReportTaskPage(ReportPages pages) {
        this.pages = pages;
    }

    @Override
    public String kind() {
        return StatusReports.KIND;
    }

    @Override
    public Component open(TaskItem task) {
        return pages.open(pages.reports
                        .ofStep(task.subjectId())
                        .orElseThrow()
                        .head()
                        .id())
                .orElseThrow();
    }
}
