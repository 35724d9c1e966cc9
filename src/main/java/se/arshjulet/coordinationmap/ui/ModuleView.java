package se.arshjulet.coordinationmap.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.HasDynamicTitle;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.arshjulet.account.Role;
import se.arshjulet.account.SignedIn;
import se.arshjulet.base.MapAssets;
import se.arshjulet.base.ui.EmptyState;
import se.arshjulet.base.ui.Notice;
import se.arshjulet.base.ui.Page;
import se.arshjulet.base.ui.PageHeader;
import se.arshjulet.coordinationmap.Edition;
import se.arshjulet.coordinationmap.MapModule;
import se.arshjulet.coordinationmap.PublicationRefusedException;
import se.arshjulet.coordinationmap.Publications;
import se.arshjulet.coordinationmap.SmallCounts;
import se.arshjulet.coordinationmap.WorkingMap;
import se.arshjulet.coordinationmap.WorkingMap.Standing;

/** One module of the map for those signed in: what is published beside what is not yet. */
abstract class ModuleView extends Page implements HasDynamicTitle {

    private final MapModule module;
    private final WorkingMap maps;
    private final Publications publications;
    private final SmallCounts counts;
    private final MapAssets assets;
    private final Clock clock;
    private final SignedIn person = SignedIn.current();

    ModuleView(
            MapModule module,
            WorkingMap maps,
            Publications publications,
            SmallCounts counts,
            MapAssets assets,
            Clock clock) {
        super(Width.FULL);
        this.module = module;
        this.maps = maps;
        this.publications = publications;
        this.counts = counts;
        this.assets = assets;
        this.clock = clock;
        addClassName("working-map");
        show();
    }

    private void show() {
        removeAll();
        Standing standing = maps.of(module);
        PageHeader header = new PageHeader(words("title")).withLine(line(standing));
        if (standing.publishedAt() != null) {
            header.withActions(actions(standing));
        }
        add(header);
        List<MapModule> modules = maps.modules();
        if (modules.size() > 1) {
            add(new ModuleLinks(modules, module));
        }
        if (standing.lines().isEmpty()) {
            add(new EmptyState(getTranslation("map.empty"), words("empty")));
            return;
        }
        if (!standing.ready().isEmpty()) {
            boolean coordinator = person.is(Role.COORDINATOR);
            add(new ReadyToPublish(
                    standing.ready(),
                    "/kartan/" + module.path() + "/forhandsvisning",
                    coordinator ? takenBack() : null,
                    coordinator ? this::publish : null));
        }
        if (module.countsPeople() && person.is(Role.COORDINATOR)) {
            add(new WithheldCounts(standing, counts, this::show));
        }
        add(picture(standing, assets), table(standing));
    }

    private @Nullable Edition takenBack() {
        return publications.editions(module).stream()
                .findFirst()
                .filter(Edition::isTakenBack)
                .orElse(null);
    }

    /** The same component as on the public page, fed with what only those signed in may see. */
    abstract Component picture(Standing standing, MapAssets assets);

    private String words(String key) {
        return getTranslation("map." + module.path() + "." + key);
    }

    private String line(Standing standing) {
        String published = standing.publishedAt() == null
                ? getTranslation("map.published.never")
                : getTranslation(
                        "map.published.on",
                        DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                                .withLocale(getLocale())
                                .format(standing.publishedAt().atZone(clock.getZone())));
        int waiting = standing.waiting().size();
        return waiting == 0 ? published : published + " " + getTranslation("map.waiting", waiting);
    }

    private Component[] actions(Standing standing) {
        Integer edition = standing.edition();
        if (edition == null || !person.is(Role.COORDINATOR)) {
            return new Component[] {publicPage(standing)};
        }
        Button takeBack = new Button(getTranslation("map.take-back.ask"), click -> new TakeBackQuestion(
                        module, edition, publications, () -> {
                            Notice.done(getTranslation("map.take-back.done"));
                            show();
                        })
                .open());
        takeBack.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        return new Component[] {takeBack, publicPage(standing)};
    }

    private Anchor publicPage(Standing standing) {
        Anchor anchor = new Anchor("/karta/" + standing.slug() + "/" + module.path(), getTranslation("map.public"));
        anchor.setRouterIgnore(true);
        return anchor;
    }

    private Component table(Standing standing) {
        H2 heading = new H2(getTranslation("map.table"));
        heading.setId("map-table");
        Section section = new Section(heading, new MapTable(module, standing.lines(), person.is(Role.COORDINATOR)));
        section.getElement().setAttribute("aria-labelledby", "map-table");
        return section;
    }

    private void publish(String note) {
        try {
            publications.publish(module, person.accountId(), note);
            Notice.done(getTranslation("map.publish.done"));
        } catch (PublicationRefusedException refused) {
            Notice.failed(String.valueOf(refused.getMessage()));
        }
        show();
    }

    @Override
    public String getPageTitle() {
        return words("title");
    }
}
