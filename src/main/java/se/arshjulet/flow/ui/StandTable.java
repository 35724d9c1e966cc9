package se.arshjulet.flow.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import se.arshjulet.flow.Count;
import se.arshjulet.flow.FigureWords;
import se.arshjulet.flow.Figures;
import se.arshjulet.flow.Reconciliations.Sheet;
import se.arshjulet.flow.Reconciliations.Stand;
import se.arshjulet.flow.Side;

/** What each member states, by sex, beside last year's and beside the other end's. */
class StandTable extends Div {

    private final String before;

    StandTable(Sheet sheet) {
        before = getTranslation(
                "flow.reconciliation.before", String.valueOf(sheet.line().pair().year() - 1));
        addClassName("flow-stands");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("tabindex", "0");
        getElement().setAttribute("aria-label", getTranslation("flow.reconciliation.stated"));
        NativeTable table = new NativeTable();
        NativeTableRow head = table.getHead().addRow();
        head.add(
                header("flow.reconciliation.who"),
                number(header("flow.reconciliation.women")),
                number(header("flow.reconciliation.men")),
                number(header("flow.reconciliation.total")),
                new NativeTableHeaderCell(before),
                header("flow.reconciliation.stands"));
        for (Side side : Side.values()) {
            end(table, sheet, side);
        }
        add(table);
    }

    private void end(NativeTable table, Sheet sheet, Side side) {
        NativeTableRow group = table.getBody().addRow();
        group.addClassName("flow-end");
        NativeTableHeaderCell name = new NativeTableHeaderCell(getTranslation(
                side == Side.ORIGIN ? "flow.reconciliation.out" : "flow.reconciliation.in",
                sheet.line().pair().party(side).inSentence()));
        name.getElement().setAttribute("scope", "rowgroup");
        group.add(name);
        Figures sum = side == Side.ORIGIN ? sheet.line().out() : sheet.line().in();
        group.add(cell("women", sum.women()), cell("men", sum.men()), cell("total", sum.total()), empty(), empty());
        sheet.stands().stream().filter(stand -> stand.side() == side).forEach(stand -> member(table, stand, sum));
    }

    private void member(NativeTable table, Stand stand, Figures sum) {
        NativeTableRow row = table.getBody().addRow();
        NativeTableHeaderCell name = new NativeTableHeaderCell(stand.memberName());
        name.getElement().setAttribute("scope", "row");
        row.add(
                name,
                cell("women", stand.figures().women()),
                cell("men", stand.figures().men()),
                cell("total", stand.figures().total()),
                labelled(
                        before,
                        stand.before() == null
                                ? getTranslation("flow.reconciliation.before.none")
                                : ReconciliationWords.figures(stand.before())),
                labelled(getTranslation("flow.reconciliation.stands"), standsBy(stand, sum)));
    }

    private String standsBy(Stand stand, Figures sum) {
        if (stand.explanation() != null) {
            return getTranslation("flow.reconciliation.stands.explained");
        }
        return stand.standsBy().equals(sum)
                ? getTranslation("flow.reconciliation.stands.stated")
                : getTranslation("flow.reconciliation.stands.proposed", ReconciliationWords.figures(stand.standsBy()));
    }

    private NativeTableHeaderCell header(String key) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(getTranslation(key));
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }

    private static NativeTableHeaderCell number(NativeTableHeaderCell cell) {
        cell.addClassName("number");
        return cell;
    }

    private NativeTableCell cell(String key, Count count) {
        NativeTableCell cell = labelled(getTranslation("flow.reconciliation." + key), FigureWords.of(count));
        cell.addClassName("number");
        return cell;
    }

    /** On a phone each row is a card, and the cell says itself what it is. */
    private static NativeTableCell labelled(String label, String text) {
        NativeTableCell cell = new NativeTableCell(text);
        cell.getElement().setAttribute("data-label", label);
        return cell;
    }

    private static NativeTableCell empty() {
        NativeTableCell cell = new NativeTableCell();
        cell.addClassName("empty");
        return cell;
    }
}
