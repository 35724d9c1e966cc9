package se.arshjulet.statusreport;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** What months and the parts of a report are called in it: a report is in Swedish, whoever makes it. */
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

    /** The heading in the report of a month. */
    static String heading(ReportSection section, YearMonth month) {
        return switch (section) {
            case HORIZON -> "Omvärld";
            case PARTIES -> "Parterna";
            case ASSOCIATION -> "Förbundet";
            case PLANNED -> "Planerade åtgärder " + month(month);
            case PERSPECTIVE -> "Användarperspektiv och horisontella principer";
            case EVENTS -> "De tre viktigaste händelserna under " + month.getYear();
            case ENGAGEMENT -> "Engagemang med berörda aktörer";
            case RISKS -> "Risker, utmaningar och förändringar";
        };
    }

    static String results(YearMonth month) {
        return "Resultat från " + month(month.minusMonths(1));
    }
}
