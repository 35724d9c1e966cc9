package se.arshjulet.trend.ui;

import com.vaadin.flow.router.PreserveOnRefresh;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import java.util.UUID;
import se.arshjulet.account.Role;
import se.arshjulet.conclusion.Conclusions;
import se.arshjulet.trend.TrendCards;

@Route(Places.NEW)
@PreserveOnRefresh
@RolesAllowed(Role.Names.COORDINATOR)
class NewTrendView extends TrendFormPage {

    private final TrendCards cards;
    private final FieldProblems problems = new FieldProblems();
    private final TrendForm form;

    NewTrendView(TrendCards cards, Conclusions conclusions) {
        this.cards = cards;
        form = new TrendForm(problems, cards.sectors(), conclusions.list());
        put(getTranslation("trend.new"), form, Places.TRENDS, this::save);
    }

    private Optional<UUID> save() {
        UUID[] made = new UUID[1];
        return problems.attempt(() -> made[0] = cards.write(form.value())) ? Optional.of(made[0]) : Optional.empty();
    }
}
