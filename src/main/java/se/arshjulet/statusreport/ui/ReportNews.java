package se.arshjulet.statusreport.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Locale;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import se.arshjulet.base.DateWords;
import se.arshjulet.base.ui.CoordinatorNews;
import se.arshjulet.statusreport.StatusReports;
import se.arshjulet.statusreport.StatusReports.Month;
import se.arshjulet.statusreport.StatusReports.State;

/** A report that waits to be written or sent, for the coordinator's start. */
@Component
@Order(14)
class ReportNews implements CoordinatorNews {

    private final StatusReports reports;
    private final DateWords words;

    ReportNews(StatusReports reports, DateWords words) {
        this.reports = reports;
        this.words = words;
    }

    @Override
    public Optional<Line> line() {
        return reports.months().stream()
                .filter(month -> month.state() == State.WRITING || month.state() == State.READY)
                .findFirst()
                .map(this::line);
    }

    private Line line(Month report) {
        Locale locale = UI.getCurrent().getLocale();
        return new Line(
                I18NProvider.translate(
                        "status-report.news." + report.state().name(), Labels.month(report.month(), locale)),
                I18NProvider.translate(
                        "status-report.news.due", words.in(locale).due(report.dueOn())),
                report.address());
    }
}
