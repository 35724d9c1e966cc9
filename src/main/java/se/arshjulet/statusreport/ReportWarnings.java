package se.arshjulet.statusreport;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import se.arshjulet.document.RichText;
import se.arshjulet.statusreport.ReportContent.Line;
import se.arshjulet.statusreport.ReportContent.Milestone;
import se.arshjulet.statusreport.ReportContent.News;
import se.arshjulet.statusreport.ReportContent.Parameter;
import se.arshjulet.statusreport.ReportWarning.Kind;

/** Finds in a report what can hardly be right: a real one had a milestone due in December that was expected in the February before. */
final class ReportWarnings {

    private static final int EVENTS = 3;

    private final YearMonth month;
    private final ReportContent content;
    private final LocalDate today;
    private final List<ReportWarning> found = new ArrayList<>();

    private ReportWarnings(YearMonth month, ReportContent content, LocalDate today) {
        this.month = month;
        this.content = content;
        this.today = today;
    }

    /** In the order of the report. */
    static List<ReportWarning> of(YearMonth month, ReportContent content, LocalDate today) {
        ReportWarnings warnings = new ReportWarnings(month, content, today);
        warnings.sections();
        warnings.lines();
        Stream.of(ProjectParameter.values()).forEach(warnings::parameter);
        content.milestones().forEach(warnings::milestone);
        return List.copyOf(warnings.found);
    }

    private void say(Kind kind, Object place, String sentence) {
        found.add(new ReportWarning(kind, place.toString(), sentence));
    }

    private void sections() {
        for (ReportSection section : ReportSection.values()) {
            if (section.isIn(month) && section != ReportSection.EVENTS && isEmpty(section)) {
                say(
                        Kind.EMPTY_SECTION,
                        section,
                        "”%s” är tomt. Skriv något, eller att inget har hänt."
                                .formatted(ReportHeadings.of(section, month)));
            }
        }
        int events = content.shown(ReportSection.EVENTS).size();
        if (ReportSection.EVENTS.isIn(month) && events != EVENTS) {
            say(
                    Kind.FEW_EVENTS,
                    ReportSection.EVENTS,
                    "Decembers rapport ska ha årets tre viktigaste händelser, men har %d.".formatted(events));
        }
    }

    private boolean isEmpty(ReportSection section) {
        boolean risks = section == ReportSection.RISKS && !content.risks().isEmpty();
        return !risks
                && content.shown(section).isEmpty()
                && RichText.isBlank(content.text(section).html());
    }

    private void lines() {
        for (Line line : content.lines()) {
            if (line.hidden()) {
                continue;
            }
            if (line.section() == ReportSection.HORIZON
                    && line.address().isEmpty()
                    && !line.text().contains("http")) {
                say(
                        Kind.TIP_WITHOUT_ADDRESS,
                        line.id(),
                        "Tipset ”%s” har ingen adress. Läsarna hittar inte dit.".formatted(shortened(line.text())));
            }
            if (line.news() == News.GONE) {
                say(
                        Kind.LINE_GONE,
                        line.id(),
                        "”%s” stämmer inte längre med det som finns i systemet. Dölj raden eller skriv om den."
                                .formatted(shortened(line.text())));
            } else if (line.news() == News.CHANGED && line.isRewritten()) {
                say(
                        Kind.LINE_CHANGED,
                        line.id(),
                        "”%s” har ändrats i systemet sedan du skrev om raden. Nu står det där: %s"
                                .formatted(shortened(line.text()), line.gathered()));
            }
        }
    }

    private static String shortened(String text) {
        return text.length() <= 60
                ? text
                : text.substring(0, text.offsetByCodePoints(0, 57)).strip() + " …";
    }

    private void parameter(ProjectParameter parameter) {
        Parameter set = content.parameter(parameter);
        ReportLight colour = set.colour();
        if (colour == null) {
            say(Kind.LIGHT_MISSING, parameter, "%s har inget ljus. Sätt ett.".formatted(parameter.title()));
            return;
        }
        if (colour != ReportLight.GREEN && set.reason().isBlank()) {
            say(
                    Kind.REASON_MISSING,
                    parameter,
                    "%s är %s utan att det står varför.".formatted(parameter.title(), lower(colour)));
        }
        if (colour == ReportLight.RED
                && content.risks().stream().noneMatch(risk -> !risk.closed() && risk.colour() != ReportLight.GREEN)) {
            say(
                    Kind.RED_WITHOUT_RISK,
                    parameter,
                    "%s är röd, men rapporten har ingen risk som svarar mot det.".formatted(parameter.title()));
        }
    }

    private static String lower(ReportLight colour) {
        return colour.word().toLowerCase(java.util.Locale.ROOT);
    }

    private void milestone(Milestone milestone) {
        MilestoneDoubts.of(month, today, milestone)
                .forEach(doubt -> say(
                        doubt.kind(),
                        milestone.id(),
                        "”%s” %s".formatted(shortened(milestone.title()), doubt.words())));
    }
}
