package se.arshjulet.board.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import java.util.Optional;
import se.arshjulet.base.DateWords;
import se.arshjulet.statusreport.ProjectParameter;
import se.arshjulet.statusreport.ReportLight;
import se.arshjulet.statusreport.StatusReports.Month;

/** The last status report that was sent: its lights, and the way to it. */
class LatestReport extends Div {

    LatestReport(Optional<Month> newest, DateWords words) {
        addClassName("board-report");
        if (newest.isEmpty()) {
            add(new Paragraph(getTranslation("board.report.none")));
            return;
        }
        Month report = newest.get();
        Anchor read = new Anchor(
                report.address(),
                getTranslation(
                        "board.report.read",
                        words.month(report.month().atDay(1)),
                        String.valueOf(report.month().getYear())));
        read.addClassName("board-report-title");
        add(read);
        if (report.sentAt() != null) {
            Paragraph sent =
                    new Paragraph(getTranslation("board.report.sent", words.dayAndYear(words.dayOf(report.sentAt()))));
            sent.addClassName("quiet");
            add(sent);
        }
        if (!report.lights().isEmpty()) {
            DescriptionList lights = new DescriptionList();
            for (ProjectParameter parameter : ProjectParameter.values()) {
                ReportLight light = report.lights().get(parameter);
                if (light != null) {
                    lights.add(
                            new DescriptionList.Term(parameter.title()), new DescriptionList.Description(mark(light)));
                }
            }
            add(lights);
        }
    }

    private static Span mark(ReportLight light) {
        Span dot = new Span();
        dot.addClassName("board-light-dot");
        dot.getElement().setAttribute("aria-hidden", "true");
        Span mark = new Span(dot, new Span(light.word() + ", " + light.meaning()));
        mark.addClassNames("board-light", "board-light-" + light.name().toLowerCase(Locale.ROOT));
        return mark;
    }
}
