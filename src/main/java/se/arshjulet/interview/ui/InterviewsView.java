package se.arshjulet.interview.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import se.arshjulet.account.Role;
import se.arshjulet.base.DateWords;
import se.arshjulet.base.ui.EmptyState;
import se.arshjulet.base.ui.Page;
import se.arshjulet.base.ui.PageHeader;
import se.arshjulet.interview.InterviewRounds;
import se.arshjulet.interview.InterviewRounds.Head;

/** The interview rounds, the latest first: how far each has come, and what waits. */
@Route(InterviewsView.ROUTE)
@Menu(order = 42, title = "menu.interviews", icon = "vaadin:comments-o")
@RolesAllowed(Role.Names.COORDINATOR)
class InterviewsView extends Page implements HasDynamicTitle {

    static final String ROUTE = "intervjuer";

    InterviewsView(InterviewRounds rounds, DateWords dates) {
        super(Width.WORKING);
        addClassName("interviews");
        List<Head> all = rounds.list();
        Anchor people = new Anchor(ROUTE + "/nyckelpersoner", getTranslation("interview.informants"));
        people.addClassName("header-link");
        PageHeader header = new PageHeader(getPageTitle()).withActions(people);
        add(header);
        if (all.isEmpty()) {
            add(new EmptyState(
                    getTranslation("interview.rounds.empty"),
                    getTranslation("interview.rounds.empty.next"),
                    begin("interview.round.first")));
            return;
        }
        header.withLine(line(all)).withActions(begin("interview.round.new"));
        UnorderedList list = new UnorderedList();
        list.addClassName("interview-rounds");
        all.forEach(round -> list.add(new RoundRow(round, dates.in(getLocale()))));
        add(list);
    }

    private String line(List<Head> all) {
        int waiting = all.stream().mapToInt(Head::waiting).sum();
        return getTranslation("interview.rounds.waiting", waiting);
    }

    private Button begin(String key) {
        Button button = new Button(getTranslation(key), click -> UI.getCurrent().navigate(NewInterviewRoundView.class));
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return button;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("interview.title");
    }
}
