package se.arshjulet.horizon.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import se.arshjulet.account.Role;
import se.arshjulet.base.ui.Notice;
import se.arshjulet.base.ui.Page;
import se.arshjulet.base.ui.PageHeader;
import se.arshjulet.horizon.Sectors;
import se.arshjulet.horizon.Sectors.Sector;

/** What the association watches: the slices of its picture, in its own words and order. */
@Route("omvarld/sektorer")
@RolesAllowed(Role.Names.COORDINATOR)
class SectorsView extends Page implements HasDynamicTitle {

    private final Sectors sectors;
    private final OrderedList list = new OrderedList();
    private final HorizonProblems problems = new HorizonProblems();

    SectorsView(Sectors sectors) {
        super(Width.READING);
        this.sectors = sectors;
        addClassName("sectors-page");
        list.addClassName("sector-list");
        RouterLink back = new RouterLink(getTranslation("horizon.back"), HorizonView.class);
        back.addClassName("back-link");
        TextField name = new TextField(getTranslation("horizon.sector.new"));
        name.setManualValidation(true);
        problems.at("name", name);
        Button add = new Button(getTranslation("horizon.sector.add"), click -> {
            if (problems.attempt(() -> sectors.add(name.getValue()))) {
                name.clear();
                name.focus();
                show();
            }
        });
        Div adding = new Div(name, add);
        adding.addClassName("sector-adding");
        add(back, new PageHeader(getPageTitle()).withLine(getTranslation("horizon.sectors.line")), list, adding);
        show();
    }

    private void show() {
        list.removeAll();
        List<Sector> all = sectors.all();
        for (int i = 0; i < all.size(); i++) {
            list.add(row(all.get(i), all, i));
        }
    }

    private ListItem row(Sector sector, List<Sector> all, int index) {
        Span name = new Span(sector.name());
        name.addClassName("sector-name");
        Span tips = new Span(getTranslation("horizon.count", sector.tips()));
        tips.addClassName("quiet");
        Button up = step(VaadinIcon.ARROW_UP, "horizon.sector.up", sector, false);
        up.setEnabled(index > 0);
        Button down = step(VaadinIcon.ARROW_DOWN, "horizon.sector.down", sector, true);
        down.setEnabled(index < all.size() - 1);
        Button rename = new Button(getTranslation("horizon.sector.rename"), click -> new SectorQuestion(
                        sectors, sector, getTranslation("horizon.sector.rename.title"), this::show)
                .open());
        Button remove = new Button(getTranslation("horizon.sector.remove"), click -> remove(sector, all));
        for (Button button : new Button[] {rename, remove}) {
            button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
            button.setAriaLabel(button.getText() + " " + sector.name());
        }
        remove.setEnabled(all.size() > 1);
        Div acts = new Div(up, down, rename, remove);
        acts.addClassName("sector-acts");
        return new ListItem(name, tips, acts);
    }

    private Button step(VaadinIcon picture, String key, Sector sector, boolean forth) {
        Button button = new Button(picture.create(), click -> {
            sectors.move(sector.id(), forth);
            show();
        });
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON, ButtonVariant.LUMO_SMALL);
        button.setAriaLabel(getTranslation(key, sector.name()));
        return button;
    }

    private void remove(Sector sector, List<Sector> all) {
        if (sector.tips() > 0) {
            new SectorRemoval(
                            sectors,
                            sector,
                            all,
                            getTranslation("horizon.sector.remove.title", sector.name()),
                            this::show)
                    .open();
        } else if (problems.attempt(() -> sectors.remove(sector.id(), null))) {
            Notice.done(getTranslation("horizon.sector.removed", sector.name()));
            show();
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("horizon.sectors");
    }
}
