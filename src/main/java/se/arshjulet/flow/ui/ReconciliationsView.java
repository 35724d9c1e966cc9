package se.arshjulet.flow.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import se.arshjulet.account.Role;
import se.arshjulet.account.SignedIn;
import se.arshjulet.base.DateWords;
import se.arshjulet.base.ui.DueDate;
import se.arshjulet.base.ui.EmptyState;
import se.arshjulet.base.ui.Page;
import se.arshjulet.base.ui.PageHeader;
import se.arshjulet.flow.Reconciliations;
import se.arshjulet.flow.Reconciliations.Line;
import se.arshjulet.flow.Tolerance;

/** All reconciliations: what is open, whom it waits for and how long; and how the others ended. */
@Route(ReconciliationsView.ROUTE)
@RolesAllowed({Role.Names.COORDINATOR, Role.Names.REPRESENTATIVE})
class ReconciliationsView extends Page implements HasDynamicTitle {

    static final String ROUTE = "avstamning";

    private final Reconciliations reconciliations;
    private final DateWords dates;
    private final boolean coordinator;

    ReconciliationsView(Reconciliations reconciliations, DateWords dates) {
        super(Width.WORKING);
        this.reconciliations = reconciliations;
        this.dates = dates.in(getLocale());
        SignedIn person = SignedIn.current();
        coordinator = person.is(Role.COORDINATOR) && !person.byLink();
        addClassName("flow-reconciliations");
        show();
    }

    private void show() {
        removeAll();
        PageHeader header = new PageHeader(getPageTitle());
        if (coordinator) {
            Tolerance tolerance = reconciliations.tolerance();
            header.withLine(
                    getTranslation("flow.reconciliation.all.line.coordinator", tolerance.least(), tolerance.percent()));
            header.withActions(new Button(
                    getTranslation("flow.tolerance"),
                    click -> new ToleranceQuestion(reconciliations, this::show).open()));
        } else {
            header.withLine(getTranslation("flow.reconciliation.all.line"));
        }
        add(header);
        List<Line> all = reconciliations.all();
        if (all.isEmpty()) {
            add(new EmptyState(
                    getTranslation("flow.reconciliation.none"), getTranslation("flow.reconciliation.none.next")));
            return;
        }
        list(
                "flow.reconciliation.open",
                all.stream().filter(ReconciliationsView::isOpen).toList());
        list(
                "flow.reconciliation.over",
                all.stream().filter(line -> !isOpen(line)).toList());
    }

    private static boolean isOpen(Line line) {
        return line.state() == Reconciliations.State.OPEN;
    }

    private void list(String key, List<Line> lines) {
        if (lines.isEmpty()) {
            return;
        }
        H2 heading = new H2(getTranslation(key));
        heading.setId(key.replace('.', '-'));
        UnorderedList list = new UnorderedList();
        list.addClassName("flow-list");
        lines.forEach(line -> list.add(item(line)));
        Section section = new Section(heading, list);
        section.getElement().setAttribute("aria-labelledby", key.replace('.', '-'));
        add(section);
    }

    private ListItem item(Line line) {
        Anchor link = new Anchor(ROUTE + "/" + line.id(), ReconciliationWords.title(line));
        link.addClassName("flow-list-title");
        Span figures = new Span(getTranslation(
                "flow.reconciliation.both",
                line.pair().from().title(),
                ReconciliationWords.figures(line.out()),
                line.pair().to().title(),
                ReconciliationWords.figures(line.in())));
        figures.addClassName("flow-list-figures");
        Div facts = new Div(ReconciliationWords.badge(this, line, dates.today()));
        facts.addClassName("flow-list-facts");
        if (isOpen(line)) {
            facts.add(new DueDate(dates, line.dueOn(), true));
        }
        return new ListItem(link, figures, facts);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("flow.reconciliation.all");
    }
}
