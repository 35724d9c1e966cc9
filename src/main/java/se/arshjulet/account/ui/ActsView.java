package se.arshjulet.account.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import jakarta.annotation.security.RolesAllowed;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import se.arshjulet.account.Acts;
import se.arshjulet.account.Acts.Act;
import se.arshjulet.account.Role;
import se.arshjulet.base.DateWords;
import se.arshjulet.base.ui.EmptyState;
import se.arshjulet.base.ui.Page;
import se.arshjulet.base.ui.PageHeader;

/** Händelser: who has done what in the association, the newest first, day by day. */
@Route(ActsView.ROUTE)
@Menu(order = 65, title = "menu.acts", icon = "vaadin:clock")
@RolesAllowed(Role.Names.COORDINATOR)
class ActsView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    static final String ROUTE = "handelser";
    private static final int AT_A_TIME = 50;

    private final Acts acts;
    private final DateWords words;
    private final ActsCsv csv;
    private final ActsFilter filter;
    private final Div list = new Div();
    private final Button more = new Button(getTranslation("account.acts.more"), click -> showMore());
    private UnorderedList day = new UnorderedList();
    private @Nullable LocalDate lastDay;
    private ActsAddress address = ActsAddress.ALL;
    private int shown;

    ActsView(Acts acts, DateWords words) {
        super(Width.READING);
        this.acts = acts;
        this.words = words.in(getLocale());
        addClassName("acts");
        Locale locale = getLocale();
        csv = new ActsCsv(acts, this.words, key -> getTranslation(locale, key));
        filter = new ActsFilter(acts.choices(), this::choose);
        Anchor download = new Anchor(
                DownloadHandler.fromInputStream(request -> {
                    byte[] file = file();
                    return new DownloadResponse(
                            new ByteArrayInputStream(file), csv.name(), "text/csv;charset=utf-8", file.length);
                }),
                getTranslation("account.acts.download"));
        add(
                new PageHeader(getTranslation("account.acts"))
                        .withLine(getTranslation("account.acts.line"))
                        .withActions(download),
                filter,
                list,
                more);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        address = ActsAddress.read(event.getLocation().getQueryParameters());
        filter.show(address);
        showFirst();
    }

    private void choose(ActsAddress to) {
        address = to;
        getUI().ifPresent(ui -> ui.getPage().getHistory().replaceState(null, new Location(ROUTE, to.parameters())));
        showFirst();
    }

    private void showFirst() {
        list.removeAll();
        lastDay = null;
        shown = 0;
        showMore();
        if (shown == 0) {
            boolean all = address.equals(ActsAddress.ALL);
            list.add(new EmptyState(
                    getTranslation(all ? "account.acts.empty" : "account.acts.no-match"),
                    all ? getTranslation("account.acts.empty.next") : ""));
        }
    }

    private void showMore() {
        List<Act> next = acts.list(address.filter(words), shown, AT_A_TIME + 1);
        next.stream().limit(AT_A_TIME).forEach(this::show);
        shown += Math.min(next.size(), AT_A_TIME);
        more.setVisible(next.size() > AT_A_TIME);
    }

    private void show(Act act) {
        LocalDate on = words.dayOf(act.at());
        if (!on.equals(lastDay)) {
            lastDay = on;
            day = new UnorderedList();
            day.addClassName("acts-day");
            H2 heading = new H2(words.day(on));
            heading.setTitle(words.fullDay(on));
            list.add(heading, day);
        }
        day.add(new ActLine(act, words));
    }

    /** What the filter shows, all of it. */
    private byte[] file() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        csv.write(address.filter(words), out);
        return out.toByteArray();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("account.acts");
    }
}
