package se.arshjulet.statusreport;

import java.time.YearMonth;

/** The headings in a report of a month. It is in Swedish, whoever makes it. */
public final class ReportHeadings {

    public static final String PARAMETERS = "Projektparametrar";
    public static final String MILESTONES = "Milstolpar";

    private ReportHeadings() {}

    public static String of(ReportSection section, YearMonth month) {
        return switch (section) {
            case HORIZON -> "Omvärld";
            case PARTIES -> "Parterna";
            case ASSOCIATION -> "Förbundet";
            case PLANNED -> "Planerade åtgärder " + ReportWords.month(month);
            case PERSPECTIVE -> "Användarperspektiv och horisontella principer";
            case EVENTS -> "De tre viktigaste händelserna under " + month.getYear();
            case ENGAGEMENT -> "Engagemang med berörda aktörer";
            case RISKS -> "Risker, utmaningar och förändringar";
        };
    }

    static String results(YearMonth month) {
        return "Resultat från " + ReportWords.month(month.minusMonths(1));
    }
}
