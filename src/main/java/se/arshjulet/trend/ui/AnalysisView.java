package se.arshjulet.trend.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.arshjulet.account.Role;
import se.arshjulet.account.SignedIn;
import se.arshjulet.base.DateWords;
import se.arshjulet.base.ui.EmptyState;
import se.arshjulet.base.ui.Notice;
import se.arshjulet.base.ui.Page;
import se.arshjulet.base.ui.PageHeader;
import se.arshjulet.base.ui.Question;
import se.arshjulet.document.DocumentFormat;
import se.arshjulet.document.DocumentTemplates;
import se.arshjulet.document.ui.PreviewFrame;
import se.arshjulet.trend.TrendAnalyses;
import se.arshjulet.trend.TrendAnalyses.Analysis;
import se.arshjulet.trend.TrendAnalyses.Edition;

/** A year's omvärldsanalys: what people write to the left, the document as it will be to the right. */
@Route(Places.ANALYSIS)
@RolesAllowed({Role.Names.COORDINATOR, Role.Names.REPRESENTATIVE, Role.Names.REVIEWER, Role.Names.READER})
class AnalysisView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    private static final String EDITION = "utgava";
    private static final List<DocumentFormat> FILES = List.of(DocumentFormat.values());

    private final TrendAnalyses analyses;
    private final DocumentTemplates templates;
    private final DateWords words;
    private final boolean coordinator = SignedIn.current().is(Role.COORDINATOR);
    private final PreviewFrame preview = new PreviewFrame();
    private final GapList gaps = new GapList();
    private int year;

    AnalysisView(TrendAnalyses analyses, DocumentTemplates templates, DateWords words) {
        super(Width.FULL);
        this.analyses = analyses;
        this.templates = templates;
        this.words = words.in(getLocale());
        addClassName("trend-analysis");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        boolean asked = event.getRouteParameters().get(Places.YEAR).isPresent();
        Optional<Integer> given = Places.year(event);
        if (asked && given.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        year = given.orElse(words.today().getYear());
        show(event.getLocation()
                .getQueryParameters()
                .getSingleParameter(EDITION)
                .filter(edition -> edition.matches("\\d{1,3}"))
                .map(Integer::valueOf)
                .orElse(null));
    }

    private void show(@Nullable Integer edition) {
        removeAll();
        Optional<Analysis> found = edition == null ? analyses.of(year) : analyses.edition(year, edition);
        PageHeader header = new PageHeader(getPageTitle());
        header.withActions(Places.link(Places.TRENDS, getTranslation("trend.to-trends")));
        add(header);
        if (found.isEmpty()) {
            add(nothingYet());
        } else {
            show(found.get(), header);
        }
        others();
    }

    private EmptyState nothingYet() {
        if (!coordinator) {
            return new EmptyState(
                    getTranslation("trend.analysis.not-ready", String.valueOf(year)),
                    getTranslation("trend.analysis.empty.reader"));
        }
        Button begin = new Button(getTranslation("trend.analysis.begin"), click -> {
            analyses.begin(year);
            show((Integer) null);
        });
        begin.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return new EmptyState(
                getTranslation("trend.analysis.empty", String.valueOf(year)),
                getTranslation("trend.analysis.empty.next"),
                begin);
    }

    private void show(Analysis analysis, PageHeader header) {
        Edition edition = analysis.edition();
        boolean editable = coordinator && !edition.isDecided();
        header.withLine(standing(edition));
        if (!edition.because().isEmpty()) {
            header.with(new Paragraph(getTranslation("trend.analysis.because", edition.because())));
        }
        if (editable) {
            Button decide = new Button(getTranslation("trend.analysis.decide"), click -> askToDecide());
            decide.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            header.withActions(decide);
        } else if (coordinator && isNewest(edition)) {
            header.withActions(new Button(
                    getTranslation("trend.analysis.correct"),
                    click -> new CorrectQuestion(analyses, year, () -> show((Integer) null)).open()));
        }
        Section seen = new Section(new H2(getTranslation("trend.analysis.document")), files(edition), preview);
        seen.addClassName("trend-analysis-seen");
        Div body = new Div();
        body.addClassName("trend-analysis-body");
        if (editable) {
            Section written = new Section(new H2(getTranslation("trend.analysis.write")));
            written.addClassName("trend-analysis-written");
            for (TrendAnalyses.Part part : TrendAnalyses.Part.values()) {
                written.add(new AnalysisText(analyses, year, part, text(analysis, part), words, this::redraw));
            }
            written.add(gaps);
            body.add(written);
        } else {
            body.addClassName("trend-analysis-read");
        }
        body.add(seen);
        add(body);
        draw(analysis);
    }

    private boolean isNewest(Edition edition) {
        return analyses.of(year)
                .filter(newest -> newest.edition().edition() == edition.edition())
                .isPresent();
    }

    private String standing(Edition edition) {
        LocalDate decidedOn = edition.decidedOn();
        return decidedOn == null
                ? getTranslation("trend.analysis.draft")
                : getTranslation(
                        "trend.analysis.decided", edition.edition(), words.dayAndYear(decidedOn), edition.decidedBy());
    }

    private static String text(Analysis analysis, TrendAnalyses.Part part) {
        return switch (part) {
            case INTRODUCTION -> analysis.matter().introduction();
            case ESSENCE -> analysis.matter().essence();
            case DOING -> analysis.matter().doing();
        };
    }

    private void redraw() {
        analyses.of(year).ifPresent(this::draw);
    }

    private void draw(Analysis analysis) {
        preview.show(analyses.document(analysis), templates.current());
        if (coordinator && !analysis.edition().isDecided()) {
            gaps.show(analyses.gaps(year));
        }
    }

    private Div files(Edition edition) {
        Div files = new Div();
        files.addClassName("trend-analysis-files");
        FILES.forEach(format -> {
            String name = format.name().toLowerCase(Locale.ROOT);
            Anchor link = new Anchor(
                    "%s/fil/%s?%s=%d".formatted(Places.analysis(year), name, EDITION, edition.edition()),
                    getTranslation("trend.analysis.as." + name));
            link.setRouterIgnore(true);
            link.getElement().setAttribute("download", true);
            files.add(link);
        });
        return files;
    }

    private void askToDecide() {
        long left = analyses.gaps(year).stream()
                .map(TrendAnalyses.Gap::kind)
                .distinct()
                .count();
        new Question(
                        getTranslation("trend.analysis.decide.question", String.valueOf(year)),
                        getTranslation(
                                left == 0 ? "trend.analysis.decide.sentence" : "trend.analysis.decide.gaps", left),
                        getTranslation("trend.analysis.decide"),
                        this::decide)
                .open();
    }

    private void decide() {
        FieldProblems problems = new FieldProblems();
        if (problems.attempt(() -> analyses.decide(year))) {
            show((Integer) null);
            Notice.done(getTranslation("trend.analysis.decide.done"));
        }
    }

    private void others() {
        List<Edition> all = analyses.list();
        if (all.size() < 2) {
            return;
        }
        Div links = new Div();
        links.addClassName("trend-analysis-others");
        links.add(new H2(getTranslation("trend.analysis.others")));
        all.forEach(one -> links.add(new Paragraph(new Anchor(
                "%s?%s=%d".formatted(Places.analysis(one.year()), EDITION, one.edition()),
                getTranslation("trend.analysis.other", String.valueOf(one.year()), one.edition(), standing(one))))));
        add(links);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("trend.analysis.title", String.valueOf(year));
    }
}
