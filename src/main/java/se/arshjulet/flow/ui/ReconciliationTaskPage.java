package se.arshjulet.flow.ui;

import com.vaadin.flow.component.Component;
import java.time.Clock;
import se.arshjulet.base.DateWords;
import se.arshjulet.flow.Reconciliations;
import se.arshjulet.task.TaskItem;
import se.arshjulet.task.ui.TaskPage;

/** A reconciliation as a task among mine. */
@org.springframework.stereotype.Component
class ReconciliationTaskPage implements TaskPage {

    private final Reconciliations reconciliations;
    private final DateWords dates;
    private final Clock clock;

    ReconciliationTaskPage(Reconciliations reconciliations, DateWords dates, Clock clock) {
        this.reconciliations = reconciliations;
        this.dates = dates;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return Reconciliations.KIND;
    }

    @Override
    public Component open(TaskItem task) {
        return new ReconciliationPage(
                reconciliations, reconciliations.find(task.subjectId()).orElseThrow(), dates, clock);
    }
}
