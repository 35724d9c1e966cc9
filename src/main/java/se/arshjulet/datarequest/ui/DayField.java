package se.arshjulet.datarequest.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** A day in the calendar, with the language's own names and the week beginning on a Monday. */
class DayField extends DatePicker {

    DayField() {
        Locale locale = getLocale();
        DatePickerI18n words = new DatePickerI18n();
        words.setMonthNames(Stream.of(java.time.Month.values())
                .map(month -> month.getDisplayName(TextStyle.FULL_STANDALONE, locale))
                .toList());
        words.setWeekdays(weekdays(TextStyle.FULL_STANDALONE, locale));
        words.setWeekdaysShort(weekdays(TextStyle.SHORT_STANDALONE, locale));
        words.setFirstDayOfWeek(1);
        words.setDateFormat("yyyy-MM-dd");
        words.setToday(getTranslation("datarequest.day.today"));
        words.setCancel(getTranslation("datarequest.cancel"));
        words.setBadInputErrorMessage(getTranslation("datarequest.day.bad"));
        words.setMinErrorMessage(getTranslation("datarequest.day.past"));
        setI18n(words);
        setWeekNumbersVisible(true);
        setPlaceholder("ÅÅÅÅ-MM-DD");
    }

    /** Says at the field why the day cannot be. */
    void explain(String message) {
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
