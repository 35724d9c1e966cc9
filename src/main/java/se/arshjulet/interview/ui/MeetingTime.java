package se.arshjulet.interview.ui;

import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.arshjulet.base.DateWords;
import se.arshjulet.base.ui.DayField;
import se.arshjulet.interview.Interviews.Clash;

/** A day and a time of it. */
class MeetingTime extends CustomField<LocalDateTime> {

    private static final int QUARTER = 15;

    private final DayField day = new DayField();
    private final TimePicker time = new TimePicker();

    /** @param label read before both, where there are several */
    MeetingTime(String label) {
        day.setLabel(label + getTranslation("interview.day"));
        time.setLabel(label + getTranslation("interview.time"));
        time.setStep(Duration.ofMinutes(QUARTER));
        time.setMin(LocalTime.of(7, 0));
        time.setMax(LocalTime.of(20, 0));
        time.setManualValidation(true);
        setManualValidation(true);
        day.addValueChangeListener(change -> updateValue());
        time.addValueChangeListener(change -> updateValue());
        Div both = new Div(day, time);
        both.addClassName("meeting-time");
        add(both);
    }

    /** One of the two is there, and not the other. */
    boolean isBegun() {
        return day.getValue() != null || time.getValue() != null;
    }

    /** Where it is said that the day is wrong. */
    DayField day() {
        return day;
    }

    /** Tells whom the interviewer is to meet already; it may be so. */
    void warn(List<Clash> clashes, DateWords dates) {
        setHelperText(clashes.stream()
                .map(clash -> getTranslation(
                        "interview.clash",
                        clash.pseudonym(),
                        dates.time(clash.startsAt()).replace(':', '.'),
                        clash.minutes()))
                .collect(Collectors.joining(" ")));
        setClassName("meeting-time-clash", !clashes.isEmpty());
    }

    @Override
    protected @Nullable LocalDateTime generateModelValue() {
        LocalDate on = day.getValue();
        LocalTime at = time.getValue();
        return on == null || at == null ? null : on.atTime(at);
    }

    @Override
    protected void setPresentationValue(@Nullable LocalDateTime value) {
        day.setValue(value == null ? null : value.toLocalDate());
        time.setValue(value == null ? null : value.toLocalTime());
    }

    @Override
    public void focus() {
        if (day.getValue() == null) {
            day.focus();
        } else {
            time.focus();
        }
    }
}
