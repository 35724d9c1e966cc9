package se.arshjulet.datarequest.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import se.arshjulet.account.Role;
import se.arshjulet.base.DateWords;
import se.arshjulet.base.ui.EmptyState;
import se.arshjulet.base.ui.Page;
import se.arshjulet.base.ui.PageHeader;
import se.arshjulet.datarequest.Rounds;
import se.arshjulet.datarequest.Rounds.RoundItem;

/** All rounds, newest first. */
@Route("datauppdrag")
@Menu(order = 30, title = "menu.rounds", icon = "vaadin:clipboard-text")
@RolesAllowed(Role.Names.COORDINATOR)
class RoundsView extends Page implements HasDynamicTitle {

    private static final int AT_A_TIME = 30;

    private final Rounds rounds;
    private final DateWords words;
    private final UnorderedList list = new UnorderedList();
    private final Button more = new Button(getTranslation("datarequest.more"), click -> showMore());
    private int shown;

    RoundsView(Rounds rounds, DateWords words) {
        super(Width.WORKING);
        this.rounds = rounds;
        this.words = words.in(getLocale());
        list.addClassName("round-list");
        add(new PageHeader(getTranslation("datarequest.rounds.title"))
                .with(
                        new RouterLink(getTranslation("datarequest.timeliness.title"), TimelinessView.class),
                        new Anchor("/bilaga", getTranslation("appendix.link")))
                .withActions(createButton()));
        showMore();
        if (shown == 0) {
            add(new EmptyState(
                    getTranslation("datarequest.rounds.empty"), getTranslation("datarequest.rounds.empty.next")));
        } else {
            add(list, more);
        }
    }

    private Button createButton() {
        Button create = new Button(getTranslation("datarequest.action.create"), click -> UI.getCurrent()
                .navigate(NewRoundView.class));
        create.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return create;
    }

    private void showMore() {
        List<RoundItem> next = rounds.list(shown, AT_A_TIME + 1);
        next.stream().limit(AT_A_TIME).forEach(round -> list.add(new RoundLine(round, words)));
        shown += Math.min(next.size(), AT_A_TIME);
        more.setVisible(next.size() > AT_A_TIME);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("datarequest.rounds.title");
    }
}
