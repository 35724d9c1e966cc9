package se.arshjulet.annualwheel.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.i18n.I18NProvider;
import se.arshjulet.annualwheel.AnnualWheels;
import se.arshjulet.annualwheel.DrivenYears;
import se.arshjulet.base.DateWords;
import se.arshjulet.base.ui.EmptyState;
import se.arshjulet.task.TaskItem;
import se.arshjulet.task.ui.TaskPage;

/** An activity of the year as a task among mine. */
@org.springframework.stereotype.Component
class WheelTaskPage implements TaskPage {

    private final DrivenYears years;
    private final DateWords words;

    WheelTaskPage(DrivenYears years, DateWords words) {
        this.years = years;
        this.words = words;
    }

    @Override
    public String kind() {
        return AnnualWheels.KIND;
    }

    @Override
    public Component open(TaskItem task) {
        return years.ofTask(task.id())
                .<Component>map(activity -> new WheelTask(task, activity, years, words))
                .orElseGet(() -> new EmptyState(I18NProvider.translate("wheel.task.gone"), ""));
    }
}
