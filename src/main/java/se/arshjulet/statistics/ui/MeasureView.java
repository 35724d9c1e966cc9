package se.arshjulet.statistics.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.arshjulet.account.Role;
import se.arshjulet.base.ui.ActionBar;
import se.arshjulet.base.ui.Notice;
import se.arshjulet.base.ui.Page;
import se.arshjulet.base.ui.PageHeader;
import se.arshjulet.base.ui.Question;
import se.arshjulet.base.ui.RouteId;
import se.arshjulet.statistics.InvalidMeasureException;
import se.arshjulet.statistics.Measure;
import se.arshjulet.statistics.MeasureDesk;
import se.arshjulet.statistics.MeasureDraft;
import se.arshjulet.statistics.Measures;
import se.arshjulet.statistics.StaleMeasureException;

/** One statistikmått: what it is and with whom it is anchored, and all its figures. */
@Route("statistik/:measureId([0-9a-f-]{36})")
@RolesAllowed(Role.Names.COORDINATOR)
class MeasureView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    private final Measures measures;
    private final MeasureDesk desk;
    private String name = "";
    private @Nullable Measure shown;
    private @Nullable Section figures;

    MeasureView(Measures measures, MeasureDesk desk) {
        super(Width.WORKING);
        this.measures = measures;
        this.desk = desk;
        addClassName("measure-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        UUID id = RouteId.of(event, "measureId").orElseThrow(NotFoundException::new);
        show(measures.find(id).orElseThrow(NotFoundException::new));
    }

    private void show(Measure measure) {
        removeAll();
        name = measure.name();
        shown = measure;
        Section its = figures(measure);
        figures = its;
        MeasureForm form = new MeasureForm(measure);
        Button save = new Button(getTranslation("measure.save"), click -> save(form));
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.setDisableOnClick(true);
        Button remove = new Button(getTranslation("measure.remove"), click -> ask());
        remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ERROR);
        Anchor back = new Anchor("statistik", getTranslation("measure.back"));
        back.addClassName("header-link");
        add(
                new PageHeader(measure.name())
                        .withLine(getTranslation(
                                measure.anchoring() == null ? "measure.not-anchored" : "measure.shown-when-published"))
                        .withActions(back),
                form,
                its,
                new ActionBar().left(remove).right(save));
    }

    private Section figures(Measure measure) {
        H2 heading = new H2(getTranslation("measure.values"));
        heading.setId("measure-values");
        Paragraph about = new Paragraph(getTranslation(
                measure.kind() == Measure.Kind.PEOPLE ? "measure.values.people" : "measure.values.line"));
        about.addClassName("quiet");
        Section section = new Section(heading, about, new FigureTable(measure.values(), this::ask));
        section.addClassName("measure-values");
        section.getElement().setAttribute("aria-labelledby", "measure-values");
        return section;
    }

    private Measure shown() {
        return Objects.requireNonNull(shown);
    }

    private void save(MeasureForm form) {
        form.value().ifPresent(draft -> save(shown(), form, draft));
        getChildren()
                .filter(ActionBar.class::isInstance)
                .flatMap(bar -> bar.getChildren())
                .flatMap(side -> side.getChildren())
                .filter(Button.class::isInstance)
                .forEach(button -> ((Button) button).setEnabled(true));
    }

    private void save(Measure measure, MeasureForm form, MeasureDraft draft) {
        try {
            desk.change(measure.id(), measure.updated(), draft);
            Measure saved = measures.find(measure.id()).orElseThrow(NotFoundException::new);
            show(saved);
            Notice.done(getTranslation("measure.saved"));
        } catch (InvalidMeasureException invalid) {
            form.say(invalid.problems());
        } catch (StaleMeasureException stale) {
            Notice.failed(String.valueOf(stale.getMessage()));
        }
    }

    private void ask(FigureTable.Line line) {
        new Question(
                        getTranslation("measure.figures.remove.title", line.words()),
                        getTranslation("measure.figures.remove.line"),
                        getTranslation("measure.figures.remove"),
                        () -> remove(line))
                .open();
    }

    private void remove(FigureTable.Line line) {
        Measure measure = shown();
        try {
            desk.removeFigures(measure.id(), measure.updated(), line.year(), line.place(), line.category());
            Notice.done(getTranslation("measure.figures.removed", line.words()));
        } catch (StaleMeasureException stale) {
            Notice.failed(String.valueOf(stale.getMessage()));
        }
        measures.find(measure.id()).ifPresent(this::showFigures);
    }

    /** Only these: what she has typed above them and not saved stays. */
    private void showFigures(Measure measure) {
        Section its = figures(measure);
        replace(figures, its);
        figures = its;
        shown = measure;
    }

    private void ask() {
        Measure measure = shown();
        new Question(
                        getTranslation("measure.remove.title", measure.name()),
                        getTranslation("measure.remove.line", measure.values().size()),
                        getTranslation("measure.remove"),
                        () -> {
                            desk.remove(measure.id());
                            UI.getCurrent().navigate(MeasuresView.class);
                            Notice.done(getTranslation("measure.removed", measure.name()));
                        })
                .open();
    }

    @Override
    public String getPageTitle() {
        return name;
    }
}
