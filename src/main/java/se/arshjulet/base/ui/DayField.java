package se.arshjulet.base.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.data.binder.Result;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.arshjulet.base.DayText;

/** A day in the calendar, with the language's own names and the week beginning on a Monday. */
public class DayField extends DatePicker {

    /** The text as it stands in the browser. */
    private static final String IN_BROWSER = "_inputElementValue";

    /** What was put back and is no day, until the browser tells of something newer. */
    private @Nullable String left;

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
        setFallbackParser(text -> DayText.day(text).map(Result::ok).orElseGet(() -> Result.error("")));
        addValueChangeListener(change -> left = null);
        getElement().addEventListener("unparsable-change", change -> left = null);
    }

    /** What stands in it: the day, or what is typed and is none. */
    public String typed() {
        LocalDate day = getValue();
        if (day != null) {
            return day.toString();
        }
        return left != null ? left : getElement().getProperty(IN_BROWSER, "").strip();
    }

    /** Writes a text as if the person had. */
    public void type(String text) {
        setValue(DayText.day(text).orElse(null));
        if (getValue() == null) {
            left = text.strip();
            getElement().setProperty(IN_BROWSER, left);
            // So that the browser tells when it is wiped out again.
            getElement()
                    .executeJs("setTimeout(() => { this._inputElementValue = $0; this.__commitValueChange(); })", left);
        }
    }

    /** Why there is no day to go on with: what is typed is no day, or nothing is; empty if there is one.
     * @param missing what to say where nothing is typed */
    public Optional<String> problem(String missing) {
        if (getValue() != null) {
            return Optional.empty();
        }
        if (!isUnreadable()) {
            return Optional.of(missing);
        }
        return Optional.of(getTranslation(DayText.lacksYear(typed()) ? "base.day.no-year" : "base.day.bad", typed()));
    }

    /** What is typed is no day. */
    public boolean isUnreadable() {
        return getValue() == null && (left != null ? !left.isEmpty() : isInputUnparsable());
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
