package se.arshjulet.conclusion.ui;

import com.vaadin.flow.i18n.I18NProvider;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import se.arshjulet.annualwheel.ui.StarterFields;
import se.arshjulet.conclusion.FollowUpStarter;

/** The follow-up asks of itself whom and what: there is nothing to choose beforehand. */
@Component
@Order(4)
class FollowUpFields implements StarterFields {

    @Override
    public String kind() {
        return FollowUpStarter.KIND;
    }

    @Override
    public String word() {
        return I18NProvider.translate("wheel.starts.follow_up");
    }

    @Override
    public Settings open() {
        return NONE;
    }
}
