package se.arshjulet.annualwheel.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import se.arshjulet.annualwheel.ActivityStart;
import se.arshjulet.annualwheel.MeetingStarter;

/** What a meeting is called with, and how long before. */
@org.springframework.stereotype.Component
@Order(2)
class MeetingFields implements StarterFields {

    @Override
    public String kind() {
        return ActivityStart.MEETING;
    }

    @Override
    public String word() {
        return I18NProvider.translate("wheel.starts.meeting");
    }

    @Override
    public Settings open() {
        return new Fields();
    }

    private static final class Fields implements Settings {

        private final TextArea agenda = new TextArea(I18NProvider.translate("wheel.meeting.agenda"));
        private final IntegerField callDays = new IntegerField(I18NProvider.translate("wheel.meeting.call-days"));

        Fields() {
            agenda.setHelperText(I18NProvider.translate("wheel.meeting.agenda.help"));
            agenda.setMinRows(3);
            agenda.setMaxLength(4000);
            callDays.setMin(0);
            callDays.setMax(90);
            callDays.setStepButtonsVisible(true);
            callDays.setValue(MeetingStarter.USUAL_CALL_DAYS);
        }

        @Override
        public Optional<Component> fields() {
            Div both = new Div(agenda, callDays);
            both.addClassName("wheel-settings");
            return Optional.of(both);
        }

        @Override
        public void fill(Map<String, String> settings) {
            agenda.setValue(settings.getOrDefault(MeetingStarter.AGENDA, ""));
            Optional.ofNullable(settings.get(MeetingStarter.CALL_DAYS))
                    .map(Integer::valueOf)
                    .ifPresent(callDays::setValue);
        }

        @Override
        public Map<String, String> value() {
            Map<String, String> settings = new HashMap<>();
            settings.put(MeetingStarter.AGENDA, agenda.getValue().strip());
            Optional.ofNullable(callDays.getValue())
                    .filter(days -> days >= 0 && days <= 90)
                    .ifPresent(days -> settings.put(MeetingStarter.CALL_DAYS, String.valueOf(days)));
            return settings;
        }
    }
}
