package se.arshjulet.flow.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.arshjulet.base.DateWords;
import se.arshjulet.base.ui.DueDate;
import se.arshjulet.base.ui.Notice;
import se.arshjulet.base.ui.Page;
import se.arshjulet.base.ui.PageHeader;
import se.arshjulet.flow.Reconciliations;
import se.arshjulet.flow.Reconciliations.Sheet;
import se.arshjulet.flow.StaleReconciliationException;

/** One reconciliation, as both ends and the coordinator see it. */
class ReconciliationPage extends Page {

    private final Reconciliations reconciliations;
    private final UUID id;
    private final DateWords dates;
    private final Clock clock;

    ReconciliationPage(Reconciliations reconciliations, Sheet sheet, DateWords dates, Clock clock) {
        super(Width.WORKING);
        this.reconciliations = reconciliations;
        this.id = sheet.line().id();
        this.dates = dates.in(getLocale());
        this.clock = clock;
        addClassName("flow-reconciliation");
        show(sheet);
    }

    /** Anew, after an act of hers. */
    private void again() {
        reconciliations.find(id).ifPresent(sheet -> {
            removeAll();
            show(sheet);
        });
    }

    private void show(Sheet sheet) {
        boolean open = sheet.line().state() == Reconciliations.State.OPEN;
        PageHeader header = new PageHeader(ReconciliationWords.title(sheet.line()))
                .with(ReconciliationWords.badge(this, sheet.line(), dates.today()));
        if (open) {
            header.with(new DueDate(dates, sheet.line().dueOn(), true));
        }
        header.with(new Anchor(ReconciliationsView.ROUTE, getTranslation("flow.reconciliation.all")));
        if (sheet.coordinator() && open) {
            header.withActions(end(), remind());
        }
        if (sheet.reopenable()) {
            header.withActions(askAgain());
        }
        add(header, new Paragraph(outcome(sheet)));
        if (sheet.reopened() != null) {
            add(band(getTranslation("flow.reconciliation.again.why", sheet.reopened()), sheet.earlier(), "earlier"));
        }
        if (sheet.later() != null) {
            add(band(getTranslation("flow.reconciliation.again.taken-up"), sheet.later(), "later"));
        }
        add(section("flow.reconciliation.stated", new StandTable(sheet)));
        if (open) {
            sheet.stands().stream()
                    .filter(stand -> sheet.actsFor().contains(stand.memberId()))
                    .forEach(stand -> add(new OwnTurn(reconciliations, sheet, stand, this::again)));
        }
        if (!sheet.turns().isEmpty()) {
            add(section("flow.reconciliation.turns", new TurnList(sheet.turns(), dates, clock.getZone())));
        }
    }

    /** What it is about while it is open, and how it ended when it has. */
    private String outcome(Sheet sheet) {
        return switch (sheet.line().state()) {
            case OPEN -> getTranslation("flow.reconciliation.line");
            case AGREED ->
                getTranslation(
                        "flow.reconciliation.agreed",
                        sheet.agreed() == null ? "" : ReconciliationWords.figures(sheet.agreed()));
            case EXPLAINED -> getTranslation("flow.reconciliation.explained");
            case ENDED -> getTranslation("flow.reconciliation.ended", sheet.closeReason());
            case WITHDRAWN -> getTranslation("flow.reconciliation.withdrawn");
        };
    }

    /** Leads between one that has been opened again and the one that took it up. */
    private Paragraph band(String words, @Nullable UUID other, String which) {
        Paragraph band = new Paragraph(new Span(words));
        if (other != null) {
            band.add(new Span(" "), new Anchor(address(other), getTranslation("flow.reconciliation.again." + which)));
        }
        band.addClassName("band");
        return band;
    }

    private static String address(UUID reconciliation) {
        return ReconciliationsView.ROUTE + "/" + reconciliation;
    }

    private Section section(String key, Component content) {
        H2 heading = new H2(getTranslation(key));
        heading.setId(key.replace('.', '-'));
        Section section = new Section(heading, content);
        section.getElement().setAttribute("aria-labelledby", key.replace('.', '-'));
        return section;
    }

    private Button remind() {
        Button button = new Button(getTranslation("flow.reconciliation.remind"));
        button.setDisableOnClick(true);
        button.addClickListener(click -> {
            try {
                Notice.done(getTranslation("flow.reconciliation.reminded", reconciliations.remindNow(id)));
            } catch (StaleReconciliationException ended) {
                Notice.failed(getTranslation("flow.reconciliation.stale"));
            }
            again();
        });
        return button;
    }

    /** What was settled on a mistaken figure is settled once more, as one of its own. */
    private Button askAgain() {
        return new Button(getTranslation("flow.reconciliation.again"), click -> new ReasonQuestion(
                        "flow.reconciliation.again",
                        why -> UI.getCurrent().navigate(address(reconciliations.reopen(id, why))))
                .open());
    }

    private Button end() {
        return new Button(getTranslation("flow.reconciliation.end"), click -> new ReasonQuestion(
                        "flow.reconciliation.end", why -> {
                            reconciliations.end(id, why);
                            again();
                        })
                .open());
    }
}
