package se.arshjulet.statusreport.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import se.arshjulet.base.DateWords;
import se.arshjulet.base.ui.Notice;
import se.arshjulet.statusreport.ReportSection;
import se.arshjulet.statusreport.ReportWriting.Gathered;
import se.arshjulet.statusreport.ReportWriting.Waiting;
import se.arshjulet.statusreport.StaleReportException;
import se.arshjulet.statusreport.StatusReports.Sheet;

/** All that can be written in a report, in its order. */
class ReportEditor extends Div {

    private final Sheet sheet;
    private final Editing editing;
    private final YearMonth month;

    /** @param saved something is kept that shows in its place
     * @param changed something is kept that shows elsewhere */
    ReportEditor(ReportPages pages, Sheet sheet, DateWords words, Runnable saved, Runnable changed) {
        this.sheet = sheet;
        this.month = sheet.head().month();
        SavedWord savedWord = new SavedWord();
        editing = new Editing(sheet.head().id(), month, pages.writing, words, savedWord, saved, changed);
        addClassName("report-editor");
        add(gathering(savedWord));
        Section results = group(Labels.text("results", Labels.month(month.minusMonths(1), getLocale())));
        Stream.of(ReportSection.HORIZON, ReportSection.PARTIES, ReportSection.ASSOCIATION)
                .forEach(section -> results.add(part(section)));
        add(results, part(ReportSection.PLANNED), part(ReportSection.PERSPECTIVE));
        if (ReportSection.EVENTS.isIn(month)) {
            add(part(ReportSection.EVENTS));
        }
        add(new ParametersEditor(editing, sheet), new MilestonesEditor(editing, sheet));
        add(part(ReportSection.ENGAGEMENT), part(ReportSection.RISKS), new RisksEditor(editing, sheet));
    }

    private static Section group(String heading) {
        Section group = new Section(new H2(heading));
        group.addClassName("report-group");
        return group;
    }

    private SectionEditor part(ReportSection section) {
        return new SectionEditor(
                editing, sheet.content(), section, Labels.of(section, month, getLocale()), section.isResult());
    }

    private Div gathering(SavedWord savedWord) {
        Span when = new Span(
                sheet.gatheredAt() == null
                        ? ""
                        : Labels.text("gathered", editing.words().moment(sheet.gatheredAt())));
        Button again = new Button(Labels.text("gather"), click -> gather());
        again.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        again.setDisableOnClick(true);
        Div line = new Div(when, again, savedWord);
        line.addClassName("report-gathering");
        Waiting waiting = editing.writing().waiting(editing.report());
        if (!waiting.isNothing()) {
            line.addComponentAtIndex(0, new Span(Labels.text("waiting", words(waiting))));
            line.addClassName("has-more");
            when.setVisible(false);
        }
        return line;
    }

    /** "2 tips och en ändrad rad" */
    private static String words(Waiting waiting) {
        List<String> parts = new ArrayList<>();
        say(parts, "waiting.tips", waiting.tips());
        say(parts, "waiting.facts", waiting.facts());
        say(parts, "waiting.changed", waiting.changed());
        say(parts, "waiting.gone", waiting.gone());
        return String.join(", ", parts);
    }

    private static void say(List<String> parts, String key, int number) {
        if (number > 0) {
            parts.add(Labels.text(key, number));
        }
    }

    private void gather() {
        try {
            Gathered gathered = editing.writing().gather(editing.report());
            editing.changed().run();
            Notice.done(
                    gathered.added() + gathered.changed() + gathered.gone() == 0
                            ? Labels.text("gather.nothing")
                            : Labels.text("gather.done", gathered.added(), gathered.changed(), gathered.gone()));
        } catch (StaleReportException somebodyWasFirst) {
            editing.changed().run();
            Notice.failed(Labels.text("stale"));
        }
    }
}
