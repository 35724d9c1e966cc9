package se.arshjulet.base.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A day in the calendar, with the language's own names and the week beginning on a Monday. */
public class DayField extends DatePicker {

    public DayField() {
        Locale locale = getLocale();
        DatePickerI18n words = new DatePickerI18n();
        words.setMonthNames(Stream.of(java.time.Month.values())
                .map(month -> month.getDisplayName(TextStyle.FULL_STANDALONE, locale))
                .toList());
        words.setWeekdays(weekdays(TextStyle.FULL_STANDALONE, locale));
        words.setWeekdaysShort(weekdays(TextStyle.SHORT_STANDALONE, locale));
        words.setFirstDayOfWeek(1);
        words.setDateFormat("yyyy-MM-dd");
        words.setToday(getTranslation("base.day.today"));
        words.setCancel(getTranslation("base.cancel"));
        setI18n(words);
        // What is wrong is said by explain(), once and whole; the field's own check would wipe it out.
        setManualValidation(true);
        setWeekNumbersVisible(true);
        setPlaceholder("ÅÅÅÅ-MM-DD");
    }

    /** Why there is no day to go on with: what is typed is no day, or nothing is; empty if there is one.
     * @param missing what to say where nothing is typed */
    public Optional<String> problem(String missing) {
        if (getValue() != null) {
            return Optional.empty();
        }
        return Optional.of(isInputUnparsable() ? getTranslation("base.day.bad") : missing);
    }

    /** What is typed is no day. */
    public boolean isUnreadable() {
        return getValue() == null && isInputUnparsable();
    }

    /** Says at the field why the day cannot be. */
    public void explain(String message) {
        setInvalid(true);
        setErrorMessage(message);
        focus();
    }

    /** As the component wants them: Sunday first. */
    private static List<String> weekdays(TextStyle style, Locale locale) {
        return Stream.concat(
                        Stream.of(DayOfWeek.SUNDAY),
                        Arrays.stream(DayOfWeek.values()).limit(6))
                .map(day -> day.getDisplayName(style, locale))
                .toList();
    }
}
