package se.arshjulet.statusreport;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.arshjulet.base.Problems;
import se.arshjulet.statusreport.ReportContent.MilestoneWords;
import se.arshjulet.statusreport.ReportContent.RiskWords;

/** What can be kept in a report, and when it can go on. */
@Component
class ReportCheck {

    static final int LONGEST_TEXT = 20_000;
    static final int LONGEST_LINE = 1000;
    static final int LONGEST_REASON = 500;
    static final int LONGEST_TITLE = 300;
    static final int LONGEST_OWNER = 200;

    /** A year so far from the report's is one that was mistyped. */
    private static final int FAR = 20;

    private final Clock clock;

    ReportCheck(Clock clock) {
        this.clock = clock;
    }

    /** @throws InvalidReportException unless it can be begun */
    void requireMonth(YearMonth month, LocalDate dueOn, boolean there) {
        YearMonth now = YearMonth.now(clock);
        new Problems()
                .when(there, "month", "%s finns redan.".formatted(ReportWords.title(month)))
                .when(
                        month.isAfter(now.plusMonths(1)),
                        "month",
                        "Månaden har inte kommit än. Välj den här månaden eller nästa.")
                .when(
                        YearMonth.from(dueOn).isBefore(month.minusMonths(1)),
                        "dueOn",
                        "Rapporten kan inte skickas innan månaden före är slut. Välj en senare dag.")
                .raise(InvalidReportException::new);
    }

    void requireText(String html) {
        new Problems().longest("text", html, LONGEST_TEXT, "Texten").raise(InvalidReportException::new);
    }

    void requireLine(String words) {
        new Problems()
                .required("words", words, "Skriv något i raden.")
                .longest("words", words, LONGEST_LINE, "Raden")
                .raise(InvalidReportException::new);
    }

    void requireReason(String reason) {
        new Problems().longest("reason", reason, LONGEST_REASON, "Skälet").raise(InvalidReportException::new);
    }

    void require(YearMonth month, MilestoneWords words) {
        new Problems()
                .required("title", words.title(), "Skriv vad milstolpen är.")
                .longest("title", words.title(), LONGEST_TITLE, "Milstolpen")
                .when(isFar(month, words.dueOn()), "dueOn", "Året är långt från rapportens. Kontrollera måldatumet.")
                .when(
                        isFar(month, words.expectedOn()),
                        "expectedOn",
                        "Året är långt från rapportens. Kontrollera slutdatumet.")
                .raise(InvalidReportException::new);
    }

    private static boolean isFar(YearMonth month, LocalDate day) {
        return Math.abs(day.getYear() - month.getYear()) > FAR;
    }

    void require(RiskWords words) {
        new Problems()
                .required("title", words.title(), "Skriv vad risken är.")
                .longest("title", words.title(), LONGEST_TITLE, "Risken")
                .longest("owner", words.owner(), LONGEST_OWNER, "Namnet på den ansvariga")
                .raise(InvalidReportException::new);
    }

    void requireReview(boolean byGroup, int members, LocalDate until) {
        new Problems()
                .when(
                        !until.isAfter(LocalDate.now(clock)),
                        "until",
                        "De som granskar behöver tid att läsa. Välj en dag efter i dag.")
                .when(
                        byGroup && members == 0,
                        "by",
                        "Ingen är med i Beredningsgruppen här. Låt en granskare eller samordnare läsa, eller skicka utan granskning.")
                .raise(InvalidReportException::new);
    }

    void requireRecipients(Set<UUID> chosen, Set<UUID> possible) {
        new Problems()
                .when(chosen.isEmpty(), "recipients", "Välj minst en som ska få rapporten.")
                .when(
                        !possible.containsAll(chosen),
                        "recipients",
                        "En av mottagarna är inte längre med i styrelsen eller Beredningsgruppen. Läs in sidan igen.")
                .raise(InvalidReportException::new);
    }

    String because(String because, String asking) {
        new Problems()
                .required("because", because, asking)
                .longest("because", because, LONGEST_REASON, "Texten")
                .raise(InvalidReportException::new);
        return because.strip();
    }
}
