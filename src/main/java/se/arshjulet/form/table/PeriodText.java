package se.arshjulet.form.table;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.arshjulet.base.DayText;
import se.arshjulet.form.AnswerValue;

/** Periods as people write them. */
final class PeriodText {

    private static final Pattern UNTIL = Pattern.compile(
            "\\s+(?:till|t\\.?o\\.?m\\.?|och|-|–|—)\\s+|\\s*[–—]\\s*|\\s+(?:till|och|-|–)\\s*$",
            Pattern.CASE_INSENSITIVE);
    private static final String OPEN = "tills vidare";

    private PeriodText() {}

    /** From a day to a day, or until further notice where the second is not there. */
    static Optional<AnswerValue.Period> period(String text) {
        String[] ends = UNTIL.split(text.strip(), 2);
        String last = ends.length < 2 ? "" : ends[1].strip();
        Optional<LocalDate> from = DayText.day(ends[0]);
        boolean open = last.isEmpty() || last.equalsIgnoreCase(OPEN);
        @Nullable LocalDate to = open ? null : DayText.day(last).orElse(null);
        return from.filter(begins -> open || to != null).map(begins -> new AnswerValue.Period(begins, to));
    }
}
