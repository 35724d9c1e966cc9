package se.arshjulet.annualwheel.ui;

import com.vaadin.flow.i18n.I18NProvider;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import se.arshjulet.annualwheel.ActivityStart;

/** A task to whoever is responsible: there is nothing more to say. */
@Component
@Order(1)
class TaskFields implements StarterFields {

    @Override
    public String kind() {
        return ActivityStart.TASK;
    }

    @Override
    public String word() {
        return I18NProvider.translate("wheel.starts.task");
    }

    @Override
    public Settings open() {
        return NONE;
    }
}
