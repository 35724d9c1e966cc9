package se.arshjulet.statusreport.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import se.arshjulet.base.ui.State;
import se.arshjulet.statusreport.Likelihood;
import se.arshjulet.statusreport.ProjectParameter;
import se.arshjulet.statusreport.ReportLight;
import se.arshjulet.statusreport.ReportSection;
import se.arshjulet.statusreport.StatusReports;

/** What the things of a status report are called on screen. */
final class Labels {

    private Labels() {}

    static String text(String key, Object... values) {
        return I18NProvider.translate("status-report." + key, values);
    }

    static String of(ReportLight light) {
        return text("light." + light.name());
    }

    static String of(ProjectParameter parameter) {
        return text("parameter." + parameter.name());
    }

    static String of(Likelihood likelihood) {
        return text("likelihood." + likelihood.name());
    }

    static String of(StatusReports.State state) {
        return text("state." + state.name());
    }

    static String of(ReportSection section, YearMonth month, Locale locale) {
        return switch (section) {
            case PLANNED -> text("section.PLANNED", month(month, locale));
            case EVENTS -> text("section.EVENTS", String.valueOf(month.getYear()));
            default -> text("section." + section.name());
        };
    }

    /** "december 2021" */
    static String month(YearMonth month, Locale locale) {
        return DateTimeFormatter.ofPattern("LLLL yyyy", locale).format(month);
    }

    static State look(StatusReports.State state) {
        return switch (state) {
            case WRITING -> State.TODO;
            case REVIEWING -> State.UNDER_WAY;
            case READY -> State.ATTENTION;
            case SENT -> State.DONE;
            case WITHDRAWN -> State.ENDED;
        };
    }
}
