package se.arshjulet.statusreport.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.arshjulet.base.DateWords;
import se.arshjulet.base.ui.DueDate;
import se.arshjulet.base.ui.Notice;
import se.arshjulet.base.ui.Page;
import se.arshjulet.base.ui.PageHeader;
import se.arshjulet.base.ui.StatusBadge;
import se.arshjulet.document.DocumentFormat;
import se.arshjulet.document.ui.PreviewFrame;
import se.arshjulet.review.DecisionRefusedException;
import se.arshjulet.review.StaleReviewException;
import se.arshjulet.statusreport.StaleReportException;
import se.arshjulet.statusreport.StatusReports.Sheet;
import se.arshjulet.statusreport.StatusReports.State;

/** A report: to whoever writes it the editor beside what comes of it, to others what is to be read. */
class ReportPage extends Page {

    private final ReportPages pages;
    private final UUID reportId;
    private final DateWords words;
    private PreviewFrame preview = new PreviewFrame();
    private @Nullable WarningList warnings;

    ReportPage(ReportPages pages, UUID reportId) {
        super(Width.FULL);
        this.pages = pages;
        this.reportId = reportId;
        this.words = pages.words.in(getLocale());
        addClassName("status-report");
        show();
    }

    private void show() {
        removeAll();
        Optional<Sheet> sheet = pages.reports.find(reportId);
        if (sheet.isPresent()) {
            show(sheet.get());
        } else {
            add(
                    new Paragraph(Labels.text("gone")),
                    new Anchor(StatusReportsView.ROUTE, getTranslation("status-report.title")));
        }
    }

    private void show(Sheet sheet) {
        preview = new PreviewFrame();
        warnings = null;
        Anchor all = new Anchor(StatusReportsView.ROUTE, getTranslation("status-report.title"));
        Span eyebrow = new Span(all);
        eyebrow.addClassName("eyebrow");
        add(eyebrow, header(sheet));
        if (!sheet.returned().isEmpty()) {
            add(band(Labels.text("returned"), sheet.returned()));
        }
        if (!sheet.correction().isEmpty()) {
            add(band(Labels.text("correction", sheet.head().edition()), sheet.correction()));
        }
        boolean writes = sheet.mayWrite() && sheet.head().state() == State.WRITING;
        if (writes) {
            add(editing(sheet));
        } else {
            if (sheet.mayWrite() && !sheet.warnings().isEmpty()) {
                WarningList list = new WarningList();
                list.show(sheet.warnings());
                add(list);
            }
            if (!sheet.mayWrite()
                    && sheet.head().state() == State.REVIEWING
                    && !sheet.warnings().isEmpty()) {
                Div odd = new Div(
                        new Paragraph(Labels.text("warnings", sheet.warnings().size())),
                        new WarningLines(sheet.warnings(), sheet.warnings().size()));
                odd.addClassName("band");
                add(odd);
            }
            add(reading(sheet));
        }
        ReportBar bar = new ReportBar(this, pages, sheet);
        if (bar.hasSomethingToDo()) {
            add(bar);
        }
        refreshPreview(sheet.head().state());
    }

    private PageHeader header(Sheet sheet) {
        State state = sheet.head().state();
        PageHeader header = new PageHeader(
                        Labels.text("title.month", Labels.month(sheet.head().month(), getLocale())))
                .with(new StatusBadge(Labels.look(state), Labels.of(state)));
        if (state == State.WRITING || state == State.READY) {
            header.with(new DueDate(words, sheet.head().dueOn(), true));
        }
        if (sheet.review() != null && state == State.REVIEWING) {
            header.with(new Span(pages.tracks.sentence(sheet.review(), words)));
        }
        if (sheet.head().sentAt() != null) {
            header.with(new Span(
                    Labels.text("sent", words.moment(sheet.head().sentAt()), String.join(", ", sheet.sentTo()))));
        }
        return header;
    }

    private Component editing(Sheet sheet) {
        WarningList list = new WarningList();
        list.show(sheet.warnings());
        warnings = list;
        Div left = new Div(list, new ReportEditor(pages, sheet, words, this::saved, this::show));
        left.addClassName("report-writing");
        Div right = new Div(new H2(Labels.text("preview")), files(), preview);
        right.addClassName("report-preview");
        PreviewFollow.follow(left, preview, right);
        Div columns = new Div(left, right);
        columns.addClassName("report-columns");
        return columns;
    }

    private Component reading(Sheet sheet) {
        Div files = files();
        Div reading = new Div(files, preview);
        reading.addClassName("report-reading");
        sheet.editions().stream()
                .filter(edition -> !edition.id().equals(reportId))
                .forEach(edition -> files.add(new Anchor(
                        ReportView.address(sheet.head().month(), edition.edition()),
                        Labels.text(
                                "other-edition", edition.edition(), words.dayOfMonth(words.dayOf(edition.sentAt()))))));
        return reading;
    }

    private Div files() {
        Div files = new Div();
        files.addClassName("report-files");
        Stream.of(DocumentFormat.values())
                .forEach(format -> files.add(new ReportFile(pages.reports, reportId, format)));
        return files;
    }

    private void refreshPreview(State state) {
        if (state == State.SENT) {
            preview.show(
                    new String(pages.reports.file(reportId, DocumentFormat.HTML).content(), StandardCharsets.UTF_8));
        } else {
            preview.show(pages.reports.document(reportId), pages.templates.current());
        }
    }

    /** Something has been kept: what comes of it, and what is odd in it, is shown as it is now. */
    private void saved() {
        pages.reports.find(reportId).ifPresent(sheet -> {
            if (warnings != null) {
                warnings.show(sheet.warnings());
            }
            refreshPreview(sheet.head().state());
        });
    }

    private static Div band(String what, String written) {
        Paragraph said = new Paragraph(written);
        said.addClassName("written");
        Div band = new Div(new Paragraph(what), said);
        band.addClassNames("band", "band-attention");
        return band;
    }

    /** Does what moves it on; if somebody was first, says so and shows how it stands. */
    void goOn(Runnable work, String done) {
        try {
            work.run();
            show();
            Notice.done(done);
        } catch (StaleReportException | StaleReviewException somebodyWasFirst) {
            show();
            Notice.failed(Labels.text("stale"));
        }
    }

    /** Decides about it in a review. If it is not hers to see after that, it says what was decided and what happens now. */
    void decide(Runnable decision, String done, String next) {
        try {
            goOn(decision, done);
        } catch (DecisionRefusedException refused) {
            show();
            Notice.failed(Objects.requireNonNull(refused.getMessage()));
            return;
        }
        if (pages.reports.find(reportId).isEmpty()) {
            removeAll();
            add(
                    new PageHeader(Labels.text("thanks")),
                    new Paragraph(done + " " + next),
                    new Paragraph(new Anchor("uppgifter", Labels.text("thanks.on"))));
        }
    }

    /** It is nobody's to see any more. */
    void leave(String done) {
        UI.getCurrent().navigate(StatusReportsView.ROUTE);
        Notice.done(done);
    }
}
