package se.arshjulet.conclusion.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
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
import se.arshjulet.base.ui.Notice;
import se.arshjulet.base.ui.Page;
import se.arshjulet.base.ui.PageHeader;
import se.arshjulet.conclusion.ActionState;
import se.arshjulet.conclusion.Conclusions;
import se.arshjulet.conclusion.Conclusions.Line;
import se.arshjulet.conclusion.PlannedActions;
import se.arshjulet.conclusion.PlannedActions.ActionItem;

/** The åtgärder of an operational plan and what they answer to. The plan's year stands in the address: ?plan=2026. */
@Route(ActionsView.ROUTE)
@RolesAllowed({Role.Names.COORDINATOR, Role.Names.REPRESENTATIVE, Role.Names.REVIEWER, Role.Names.READER})
class ActionsView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    static final String ROUTE = "konklusioner/atgarder";

    private static final String PLAN = "plan";

    private final PlannedActions actions;
    private final Conclusions conclusions;
    private final DateWords words;
    private final boolean coordinator = SignedIn.current().is(Role.COORDINATOR);

    ActionsView(PlannedActions actions, Conclusions conclusions, DateWords words) {
        super(Width.FULL);
        this.actions = actions;
        this.conclusions = conclusions;
        this.words = words.in(getLocale());
        addClassName("actions");
    }

    /** Where an åtgärd stands. */
    static String address(ActionItem action) {
        return ROUTE + "?" + PLAN + "=" + action.planYear() + "#" + ActionEntry.anchor(action);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(event.getLocation()
                .getQueryParameters()
                .getSingleParameter(PLAN)
                .filter(year -> year.matches("[0-9]{4}"))
                .map(Integer::parseInt)
                .orElse(0));
    }

    private void show(int chosen) {
        removeAll();
        List<ActionItem> all = actions.list();
        List<Integer> years = all.stream().map(ActionItem::planYear).distinct().toList();
        add(header());
        if (all.isEmpty()) {
            add(new EmptyState(
                    getTranslation("conclusion.actions.empty"), getTranslation("conclusion.actions.empty.next")));
            return;
        }
        int year = years.contains(chosen) ? chosen : years.get(0);
        List<ActionItem> ofPlan =
                all.stream().filter(action -> action.planYear() == year).toList();
        add(plans(years, year));
        matrix(year, ofPlan);
        add(new H2(getTranslation("conclusion.actions.of", String.valueOf(year))), list(ofPlan, year));
    }

    private PageHeader header() {
        Anchor back = new Anchor("konklusioner", getTranslation("conclusion.title"));
        PageHeader header = new PageHeader(getPageTitle())
                .with(new Span(getTranslation("conclusion.actions.line")))
                .with(back);
        if (coordinator) {
            Button add = new Button(getTranslation("conclusion.action.new"), click -> UI.getCurrent()
                    .navigate(NewActionView.class));
            add.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            header.withActions(add);
        }
        return header;
    }

    private Nav plans(List<Integer> years, int chosen) {
        Nav nav = new Nav();
        nav.addClassName("choices");
        nav.getElement().setAttribute("aria-label", getTranslation("conclusion.plan.choose"));
        years.forEach(year -> {
            Anchor link = new Anchor(
                    ROUTE + "?" + PLAN + "=" + year, getTranslation("conclusion.plan", String.valueOf(year)));
            if (year == chosen) {
                link.getElement().setAttribute("aria-current", "true");
            }
            nav.add(link);
        });
        return nav;
    }

    private void matrix(int year, List<ActionItem> ofPlan) {
        List<Line> holding = conclusions.list().stream()
                .filter(line -> line.holdsOn(words.today()))
                .toList();
        List<ActionItem> standing = ofPlan.stream()
                .filter(action -> action.state() != ActionState.CANCELLED)
                .toList();
        add(new Div(
                new ActionMatrix(getTranslation("conclusion.matrix", String.valueOf(year)), holding, standing),
                new AnsweredList(holding, standing)));
    }

    private UnorderedList list(List<ActionItem> ofPlan, int year) {
        UnorderedList list = new UnorderedList();
        list.addClassName("action-list");
        ofPlan.forEach(action -> {
            ActionEntry entry = new ActionEntry(action, words);
            if (coordinator) {
                entry.addActions(action, () -> remove(action, year));
            }
            list.add(entry);
        });
        return list;
    }

    private void remove(ActionItem action, int year) {
        actions.remove(action.id());
        show(year);
        Notice.undoable(
                getTranslation("conclusion.action.removed", action.title()), getTranslation("conclusion.undo"), () -> {
                    actions.bringBack(action.id());
                    show(year);
                });
    }

    @Override
    public String getPageTitle() {
        return getTranslation("conclusion.actions.title");
    }
}
