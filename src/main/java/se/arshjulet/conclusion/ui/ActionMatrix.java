package se.arshjulet.conclusion.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import se.arshjulet.base.ui.State;
import se.arshjulet.base.ui.StatusBadge;
import se.arshjulet.conclusion.Conclusions.Line;
import se.arshjulet.conclusion.PlannedActions.ActionItem;

/** Which åtgärd answers to which konklusion, and what nobody answers to. */
class ActionMatrix extends Div {

    /** @param lines   those that hold
     * @param actions of one plan, those that are struck left out */
    ActionMatrix(String caption, List<Line> lines, List<ActionItem> actions) {
        addClassName("action-matrix");
        getElement().setAttribute("tabindex", "0");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("aria-label", caption);
        NativeTable table = new NativeTable();
        table.addClassName("plain");
        table.setCaptionText(caption);
        table.getCaption().addClassName("visually-hidden");
        table.add(new NativeTableHeader(head(actions)));
        NativeTableBody body = new NativeTableBody();
        lines.forEach(line -> body.add(row(line, actions)));
        table.add(body);
        add(table);
    }

    private NativeTableRow head(List<ActionItem> actions) {
        NativeTableRow row = new NativeTableRow();
        row.add(header("col", new Span(getTranslation("conclusion.one"))));
        actions.forEach(action ->
                row.add(header("col", new Anchor("#" + ActionEntry.anchor(action), action.title()), ownerOf(action))));
        row.add(header("col", new Span(getTranslation("conclusion.action.count"))));
        return row;
    }

    private static Component ownerOf(ActionItem action) {
        Span owner = new Span(action.owner());
        owner.addClassName("action-owner");
        return owner;
    }

    private NativeTableRow row(Line line, List<ActionItem> actions) {
        NativeTableRow row = new NativeTableRow();
        Span number = new Span(String.valueOf(line.number()));
        number.addClassName("conclusion-number");
        row.add(header("row", number, new Anchor(Numbers.address(line.number()), line.wording())));
        int answering = 0;
        for (ActionItem action : actions) {
            boolean answers = action.conclusions().contains(line.number());
            answering += answers ? 1 : 0;
            row.add(tick(answers));
        }
        NativeTableCell total = new NativeTableCell();
        if (answering == 0) {
            row.addClassName("unanswered");
            total.add(new StatusBadge(State.ATTENTION, getTranslation("conclusion.action.nobody")));
        } else {
            total.setText(String.valueOf(answering));
        }
        row.add(total);
        return row;
    }

    private NativeTableCell tick(boolean answers) {
        NativeTableCell cell = new NativeTableCell();
        cell.addClassName("tick");
        Span word = new Span(getTranslation(answers ? "conclusion.action.yes" : "conclusion.action.no"));
        word.addClassName("visually-hidden");
        cell.add(word);
        if (answers) {
            Icon icon = VaadinIcon.CHECK.create();
            icon.getElement().setAttribute("aria-hidden", "true");
            cell.add(icon);
        }
        return cell;
    }

    private static NativeTableHeaderCell header(String scope, Component... content) {
        NativeTableHeaderCell header = new NativeTableHeaderCell(content);
        ((HtmlContainer) header).getElement().setAttribute("scope", scope);
        return header;
    }
}
