package se.arshjulet.interview.ui;

import com.vaadin.flow.i18n.I18NProvider;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import se.arshjulet.annualwheel.ui.StarterFields;
import se.arshjulet.interview.InterviewRoundStarter;

/** A round is set up by the newest guide: there is nothing to choose beforehand. */
@Component
@Order(5)
class InterviewRoundFields implements StarterFields {

    @Override
    public String kind() {
        return InterviewRoundStarter.KIND;
    }

    @Override
    public String word() {
        return I18NProvider.translate("wheel.starts.interview_round");
    }

    @Override
    public Settings open() {
        return NONE;
    }
}
