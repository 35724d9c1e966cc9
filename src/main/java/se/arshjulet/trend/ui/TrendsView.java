package se.arshjulet.trend.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import se.arshjulet.account.Role;
import se.arshjulet.account.SignedIn;
import se.arshjulet.base.DateWords;
import se.arshjulet.base.ui.EmptyState;
import se.arshjulet.base.ui.Page;
import se.arshjulet.base.ui.PageHeader;
import se.arshjulet.trend.TrendCard;
import se.arshjulet.trend.TrendCards;
import se.arshjulet.trend.TrendTime;

/** Trendkorten: what is coming, by when it is felt, the weightiest first. */
@Route(Places.TRENDS)
@RolesAllowed({Role.Names.COORDINATOR, Role.Names.REPRESENTATIVE, Role.Names.REVIEWER, Role.Names.READER})
class TrendsView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    private final TrendCards cards;
    private final int year;
    private final boolean coordinator = SignedIn.current().is(Role.COORDINATOR);

    TrendsView(TrendCards cards, DateWords words) {
        super(Width.WORKING);
        this.cards = cards;
        this.year = words.today().getYear();
        addClassName("trends");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        List<TrendCard> all =
                cards.list().stream().sorted(TrendCard.byWeight(year)).toList();
        List<TrendCard> living = all.stream().filter(TrendCard::isLiving).toList();
        removeAll();
        add(header(living));
        if (living.isEmpty()) {
            add(new EmptyState(
                    getTranslation("trend.empty"),
                    getTranslation("trend.empty.next"),
                    coordinator ? new Component[] {write()} : new Component[0]));
        }
        Arrays.stream(TrendTime.values())
                .forEach(time -> part(Labels.of(time), living, card -> card.upTo(year)
                        .filter(one -> one.time() == time)
                        .isPresent()));
        part(getTranslation("trend.time.none"), living, card -> card.upTo(year)
                .filter(one -> one.time() == null)
                .isPresent());
        part(getTranslation("trend.never-judged"), living, card -> card.upTo(year)
                .isEmpty());
        putAway(all);
    }

    private PageHeader header(List<TrendCard> living) {
        PageHeader header = new PageHeader(getPageTitle());
        long left = living.stream().filter(card -> card.in(year).isEmpty()).count();
        if (!living.isEmpty()) {
            header.withLine(
                    left == 0
                            ? getTranslation("trend.line.all", living.size(), String.valueOf(year))
                            : getTranslation("trend.line.left", living.size(), left, String.valueOf(year)));
        }
        header.withActions(
                Places.link("omvarld", getTranslation("trend.to-horizon")),
                Places.link(Places.analysis(year), getTranslation("trend.to-analysis", String.valueOf(year))));
        if (coordinator && !living.isEmpty()) {
            Button workshop = new Button(getTranslation("trend.to-workshop"), click -> UI.getCurrent()
                    .navigate(WorkshopView.class));
            header.withActions(workshop, write());
        } else if (!living.isEmpty()) {
            header.withActions(Places.link(Places.WORKSHOP, getTranslation("trend.to-picture")));
        }
        return header;
    }

    private Button write() {
        Button write =
                new Button(getTranslation("trend.new"), click -> UI.getCurrent().navigate(NewTrendView.class));
        write.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return write;
    }

    private void part(String title, List<TrendCard> living, Predicate<TrendCard> belongs) {
        List<TrendCard> here = living.stream().filter(belongs).toList();
        if (!here.isEmpty()) {
            Section part = new Section(new H2(title), rows(here));
            part.addClassName("trend-part");
            add(part);
        }
    }

    private void putAway(List<TrendCard> all) {
        Optional.of(all.stream().filter(card -> !card.isLiving()).toList())
                .filter(found -> !found.isEmpty())
                .ifPresent(found -> {
                    NativeDetails details =
                            new NativeDetails(getTranslation("trend.put-away.count", found.size()), rows(found));
                    details.addClassName("trend-put-away");
                    add(new Div(details));
                });
    }

    private UnorderedList rows(List<TrendCard> here) {
        UnorderedList rows = new UnorderedList();
        rows.addClassName("trend-rows");
        here.forEach(card -> rows.add(new TrendRow(card, year)));
        return rows;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("trend.title");
    }
}
