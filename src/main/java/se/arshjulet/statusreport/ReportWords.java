package se.arshjulet.statusreport;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** What months are called in a report: it is in Swedish, whoever makes it. */
final class ReportWords {

    private static final Locale SWEDISH = Locale.forLanguageTag("sv-SE");
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("LLLL yyyy", SWEDISH);
    private static final DateTimeFormatter MONTH_ALONE = DateTimeFormatter.ofPattern("LLLL", SWEDISH);

    private ReportWords() {}

    /** "december 2021" */
    static String month(YearMonth month) {
        return MONTH.format(month);
    }

    /** "november", where the year is said beside it. */
    static String monthAlone(YearMonth month) {
        return MONTH_ALONE.format(month);
    }

    static String title(YearMonth month) {
        return "Statusrapport " + month(month);
    }
}
