package se.arshjulet.coordinationmap.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import se.arshjulet.account.Role;
import se.arshjulet.account.SignedIn;
import se.arshjulet.base.MapAssets;
import se.arshjulet.base.ui.EmptyState;
import se.arshjulet.base.ui.Notice;
import se.arshjulet.base.ui.Page;
import se.arshjulet.base.ui.PageHeader;
import se.arshjulet.coordinationmap.Publications;
import se.arshjulet.coordinationmap.WorkingMap;
import se.arshjulet.coordinationmap.WorkingMap.Standing;

/** The organisation module for those signed in: what is published beside what is not yet. */
@Route("kartan/organisation")
@Menu(order = 50, title = "menu.map", icon = "vaadin:cluster")
@RolesAllowed({Role.Names.COORDINATOR, Role.Names.REPRESENTATIVE, Role.Names.REVIEWER, Role.Names.READER})
class OrganisationMapView extends Page implements HasDynamicTitle {

    private final WorkingMap maps;
    private final Publications publications;
    private final MapAssets assets;
    private final Clock clock;
    private final SignedIn person = SignedIn.current();

    OrganisationMapView(WorkingMap maps, Publications publications, MapAssets assets, Clock clock) {
        super(Width.FULL);
        this.maps = maps;
        this.publications = publications;
        this.assets = assets;
        this.clock = clock;
        addClassName("working-map");
        show();
    }

    private void show() {
        removeAll();
        Standing standing = maps.organisation();
        PageHeader header = new PageHeader(getTranslation("map.organisation.title")).withLine(line(standing));
        if (standing.publishedAt() != null) {
            header.withActions(publicPage(standing));
        }
        add(header);
        if (standing.lines().isEmpty()) {
            add(new EmptyState(getTranslation("map.empty"), getTranslation("map.empty.next")));
            return;
        }
        if (!standing.ready().isEmpty()) {
            boolean coordinator = person.is(Role.COORDINATOR);
            add(new ReadyToPublish(standing.ready(), coordinator ? this::publish : null));
        }
        add(new OrganisationMapElement(standing, assets), table(standing));
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

    private Anchor publicPage(Standing standing) {
        Anchor anchor = new Anchor("/karta/" + standing.slug() + "/organisation", getTranslation("map.public"));
        anchor.setRouterIgnore(true);
        return anchor;
    }

    private Component table(Standing standing) {
        H2 heading = new H2(getTranslation("map.table"));
        heading.setId("map-table");
        Section section = new Section(heading, new MapTable(standing.lines(), person.is(Role.COORDINATOR)));
        section.getElement().setAttribute("aria-labelledby", "map-table");
        return section;
    }

    private void publish() {
        publications.publishOrganisation(person.accountId(), "");
        Notice.done(getTranslation("map.publish.done"));
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("map.organisation.title");
    }
}
