package se.arshjulet.trend.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PreserveOnRefresh;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import java.util.UUID;
import se.arshjulet.account.Role;
import se.arshjulet.base.ui.RouteId;
import se.arshjulet.conclusion.Conclusions;
import se.arshjulet.trend.TrendCard;
import se.arshjulet.trend.TrendCards;

@Route(Places.CHANGE)
@PreserveOnRefresh
@RolesAllowed(Role.Names.COORDINATOR)
class ChangeTrendView extends TrendFormPage implements BeforeEnterObserver {

    private final TrendCards cards;
    private final Conclusions conclusions;
    private String begun = "";

    ChangeTrendView(TrendCards cards, Conclusions conclusions) {
        this.cards = cards;
        this.conclusions = conclusions;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String path = event.getLocation().getPath();
        if (begun.equals(path)) {
            return; // loaded anew: what is typed stays
        }
        Optional<TrendCard> card = RouteId.of(event, Places.CARD_ID).flatMap(cards::find);
        if (card.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        begun = path;
        FieldProblems problems = new FieldProblems();
        TrendForm form = new TrendForm(problems, cards.sectors(), conclusions.list());
        form.fill(card.get());
        UUID id = card.get().id();
        put(
                getTranslation("trend.change"),
                form,
                Places.card(id),
                () -> problems.attempt(() -> cards.change(id, card.get().version(), form.value()))
                        ? Optional.of(id)
                        : Optional.empty());
    }
}
