package se.arshjulet.horizon.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.arshjulet.account.Role;
import se.arshjulet.account.SignedIn;
import se.arshjulet.base.DateWords;
import se.arshjulet.base.ui.EmptyState;
import se.arshjulet.base.ui.Notice;
import se.arshjulet.base.ui.Page;
import se.arshjulet.base.ui.PageHeader;
import se.arshjulet.conclusion.Conclusions;
import se.arshjulet.horizon.HorizonLayer;
import se.arshjulet.horizon.Sectors;
import se.arshjulet.horizon.Sectors.Sector;
import se.arshjulet.horizon.Sources;
import se.arshjulet.horizon.Tips;
import se.arshjulet.horizon.Tips.Item;
import se.arshjulet.horizon.Tips.Place;

/** Omvärlden: what the association watches, as a picture and as a list of the same, with the chosen tip beside. */
@Route(HorizonAddress.ROUTE)
@Menu(order = 44, title = "menu.horizon", icon = "vaadin:globe")
@RolesAllowed({Role.Names.COORDINATOR, Role.Names.REPRESENTATIVE, Role.Names.REVIEWER, Role.Names.READER})
class HorizonView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    private final Tips tips;
    private final Conclusions conclusions;
    private final TipWords words;
    private final List<Sector> sectors;
    private final SignedIn person = SignedIn.current();
    private final boolean coordinates = person.is(Role.COORDINATOR) && !person.byLink();
    private final HorizonFilter filter;
    private final HorizonMap map = new HorizonMap();
    private final Paragraph count = new Paragraph();
    private final Div list = new Div();
    private final Div beside = new Div();
    private HorizonAddress at = HorizonAddress.FIRST;

    HorizonView(Tips tips, Sectors sectors, Sources sources, Conclusions conclusions, DateWords dates) {
        super(Width.FULL);
        this.tips = tips;
        this.conclusions = conclusions;
        this.sectors = sectors.all();
        words = new TipWords(this, dates.in(getLocale()));
        filter = new HorizonFilter(this.sectors, words, this::ask);
        addClassName("horizon-page");
        count.addClassName("horizon-count");
        count.getElement().setAttribute("role", "status");
        list.addClassName("horizon-list");
        beside.addClassName("horizon-beside");
        map.onOpen(event -> open(UUID.fromString(event.id()), true));
        map.onMove(event -> move(event.id(), event.layer(), event.sector()));
        Div picture = new Div(map, new MapLegend(words));
        picture.addClassName("horizon-picture");
        Div both = new Div(picture, beside);
        both.addClassName("horizon-both");
        add(header(sources), filter, both);
    }

    private PageHeader header(Sources sources) {
        PageHeader header = new PageHeader(getPageTitle()).withLine(getTranslation("horizon.line"));
        Anchor trends = new Anchor("omvarld/trender", getTranslation("horizon.trends"));
        trends.addClassName("header-link");
        header.withActions(trends);
        Button add = new Button(
                getTranslation("horizon.new"),
                click -> click.getSource().getUI().ifPresent(ui -> ui.navigate(NewTipView.class)));
        add.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        if (coordinates) {
            RouterLink sectorsPage = new RouterLink(getTranslation("horizon.sectors"), SectorsView.class);
            sectorsPage.addClassName("header-link");
            int waiting = sources.waiting();
            RouterLink news = new RouterLink(
                    waiting == 0 ? getTranslation("horizon.sources") : getTranslation("horizon.sources.new", waiting),
                    SourcesView.class);
            news.addClassName("header-link");
            header.withActions(sectorsPage, news, add);
        } else {
            header.withActions(add);
        }
        return header;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        at = HorizonAddress.read(event.getLocation().getQueryParameters());
        filter.show(at);
        show();
    }

    private void ask(HorizonAddress to) {
        go(to);
        show();
    }

    private void go(HorizonAddress to) {
        at = to;
        getUI().ifPresent(ui -> ui.getPage().getHistory().replaceState(null, to.location()));
    }

    private void show() {
        List<Item> items = tips.list(at.filter(words.dates().today()));
        map.show(HorizonJson.of(sectors, items, words, this));
        map.select(at.open() == null ? null : at.open().toString());
        count.setText(getTranslation("horizon.count", items.size()));
        list.removeAll();
        list.add(items.isEmpty() ? none() : new TipList(items, words, at.open(), id -> open(id, true)));
        beside.removeAll();
        Component panel = panel(at.open());
        if (panel != null) {
            beside.add(panel);
        }
        beside.add(count, list);
    }

    private Component none() {
        String key = at.narrows() ? "horizon.none" : "horizon.empty";
        return new EmptyState(getTranslation(key), getTranslation(key + ".next"));
    }

    private @Nullable Component panel(@Nullable UUID id) {
        if (id == null) {
            return null;
        }
        Item item = tips.find(id).orElse(null);
        if (item == null) {
            Paragraph gone = new Paragraph(getTranslation("horizon.gone"));
            gone.addClassName("quiet");
            return gone;
        }
        Integer number = item.tip().conclusion();
        String conclusion = number == null
                ? ""
                : conclusions.find(number).map(life -> life.latest().wording()).orElse("");
        return new TipPanel(
                item, conclusion, coordinates, words, new OpenTip(item), new TipTalk(tips, id, words, () -> {}));
    }

    /** @param focus the panel is what she wants to read next */
    private void open(@Nullable UUID id, boolean focus) {
        go(at.opening(id));
        show();
        if (id != null && focus) {
            beside.getElement().executeJs("""
                    requestAnimationFrame(() => {
                      const title = this.querySelector('.tip-panel h2');
                      if (title) { title.focus({ preventScroll: true }); title.closest('.tip-panel').scrollIntoView({ block: 'nearest' }); }
                    });
                    """);
        }
    }

    private void move(String id, String layer, String sector) {
        HorizonProblems problems = new HorizonProblems();
        UUID tip = UUID.fromString(id);
        Place before = tips.find(tip)
                .map(item -> new Place(item.tip().layer(), item.tip().sectorId()))
                .orElse(null);
        Place place = new Place(HorizonLayer.valueOf(layer), UUID.fromString(sector));
        if (problems.attempt(() -> tips.move(tip, place)) && before != null) {
            String name = sectors.stream()
                    .filter(it -> it.id().equals(place.sector()))
                    .map(Sector::name)
                    .findFirst()
                    .orElse("");
            Notice.undoable(
                    getTranslation("horizon.moved", words.of(place.layer()), name),
                    getTranslation("horizon.undo"),
                    () -> {
                        problems.attempt(() -> tips.move(tip, before));
                        show();
                    });
        }
        show();
    }

    /** What is done with the tip that is open. */
    private final class OpenTip implements TipPanel.Acts {

        private final Item item;
        private final UUID id;
        private final HorizonProblems problems = new HorizonProblems();

        OpenTip(Item item) {
            this.item = item;
            id = item.tip().id();
        }

        @Override
        public void close() {
            open(null, false);
        }

        @Override
        public void star(boolean star) {
            problems.attempt(() -> tips.star(id, star));
            show();
        }

        @Override
        public void choose(boolean chosen) {
            if (problems.attempt(() -> tips.choose(id, chosen)) && chosen) {
                Notice.done(getTranslation("horizon.chosen.done"));
            }
            show();
        }

        @Override
        public void edit() {
            List<Conclusions.Line> lines = conclusions.list();
            new EditQuestion(
                            tips,
                            item,
                            sectors,
                            lines,
                            words,
                            getTranslation("horizon.edit.title"),
                            HorizonView.this::show)
                    .open();
        }

        @Override
        public void remove() {
            if (problems.attempt(() -> tips.remove(id))) {
                Notice.undoable(getTranslation("horizon.removed"), getTranslation("horizon.undo"), () -> {
                    problems.attempt(() -> tips.restore(id));
                    open(id, false);
                });
            }
            open(null, false);
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("menu.horizon");
    }
}
