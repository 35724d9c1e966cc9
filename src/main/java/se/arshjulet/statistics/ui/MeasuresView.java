package se.arshjulet.statistics.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.arshjulet.account.Role;
import se.arshjulet.base.DateWords;
import se.arshjulet.base.ui.EmptyState;
import se.arshjulet.base.ui.Page;
import se.arshjulet.base.ui.PageHeader;
import se.arshjulet.base.ui.State;
import se.arshjulet.base.ui.StatusBadge;
import se.arshjulet.statistics.Anchoring;
import se.arshjulet.statistics.MeasureDesk;
import se.arshjulet.statistics.MeasureDesk.Summary;

/** Every statistikmått: what it is, how far it reaches, and whether the members have agreed to show it. */
@Route("statistik")
@Menu(order = 55, title = "menu.measures", icon = "vaadin:chart-line")
@RolesAllowed(Role.Names.COORDINATOR)
class MeasuresView extends Page implements HasDynamicTitle {

    private final DateWords words;
    private final MeasureWords measureWords = new MeasureWords(this);

    MeasuresView(MeasureDesk desk, DateWords words) {
        super(Width.WORKING);
        this.words = words.in(getLocale());
        List<Summary> all = desk.list();
        PageHeader header = new PageHeader(getPageTitle()).withLine(getTranslation("measure.line"));
        add(header);
        if (all.isEmpty()) {
            add(new EmptyState(
                    getTranslation("measure.empty"), getTranslation("measure.empty.next"), kolada(), fromFile()));
            return;
        }
        header.withActions(kolada(), fromFile());
        UnorderedList list = new UnorderedList();
        list.addClassName("measure-list");
        all.forEach(measure -> list.add(row(measure)));
        add(list);
    }

    private Button fromFile() {
        Button button = new Button(
                getTranslation("measure.import"), click -> UI.getCurrent().navigate(MeasureImportView.class));
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return button;
    }

    private Button kolada() {
        return new Button(
                getTranslation("measure.kolada"), click -> UI.getCurrent().navigate(KoladaView.class));
    }

    private ListItem row(Summary measure) {
        Anchor name = new Anchor("statistik/" + measure.id(), measure.name());
        name.addClassName("measure-name");
        Span about = new Span(Stream.of(
                        measure.unit(),
                        measureWords.years(measure.firstYear(), measure.lastYear()),
                        measure.places() == 0 ? "" : getTranslation("measure.places", measure.places()),
                        measure.missing() == 0 ? "" : getTranslation("measure.missing-count", measure.missing()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · ")));
        about.addClassName("quiet");
        Span source = new Span(
                measure.source().isEmpty()
                        ? getTranslation("measure.no-source")
                        : getTranslation("measure.source-is", measure.source()));
        source.addClassName("quiet");
        Div what = new Div(name, about, source);
        what.addClassName("measure-what");
        return new ListItem(what, standing(measure));
    }

    private Component standing(Summary measure) {
        Anchoring anchoring = measure.anchoring();
        return anchoring == null
                ? new StatusBadge(State.TODO, getTranslation("measure.not-anchored"))
                : new StatusBadge(
                        State.DONE,
                        getTranslation("measure.anchored", anchoring.by(), words.dayAndYear(anchoring.on())));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("measure.title");
    }
}
