package se.arshjulet.trend.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import se.arshjulet.account.Role;
import se.arshjulet.account.SignedIn;
import se.arshjulet.base.DateWords;
import se.arshjulet.base.ui.EmptyState;
import se.arshjulet.base.ui.Page;
import se.arshjulet.base.ui.PageHeader;
import se.arshjulet.trend.TrendCard;
import se.arshjulet.trend.TrendCards;

/** Verkstaden: all trends on one plane, made for a wall and a room that talks. */
@Route(Places.WORKSHOP)
@RolesAllowed({Role.Names.COORDINATOR, Role.Names.REPRESENTATIVE, Role.Names.REVIEWER, Role.Names.READER})
class WorkshopView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    private final TrendCards cards;
    private final int year;

    WorkshopView(TrendCards cards, DateWords words) {
        super(Width.FULL);
        this.cards = cards;
        this.year = words.today().getYear();
        addClassName("trend-workshop");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        List<TrendCard> living = cards.list().stream()
                .filter(TrendCard::isLiving)
                .sorted(TrendCard.byWeight(year))
                .toList();
        add(new PageHeader(getPageTitle()).withActions(Places.link(Places.TRENDS, getTranslation("trend.to-list"))));
        add(
                living.isEmpty()
                        ? new EmptyState(
                                getTranslation("trend.workshop.empty"), getTranslation("trend.workshop.empty.next"))
                        : new TrendBoard(cards, living, year, SignedIn.current().is(Role.COORDINATOR)));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("trend.workshop.title", String.valueOf(year));
    }
}
