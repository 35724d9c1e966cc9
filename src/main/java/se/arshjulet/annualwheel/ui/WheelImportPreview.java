package se.arshjulet.annualwheel.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import se.arshjulet.annualwheel.WheelImport.Effect;
import se.arshjulet.annualwheel.WheelImport.Fault;
import se.arshjulet.annualwheel.WheelImport.Line;
import se.arshjulet.annualwheel.WheelImport.Result;

/** What a file would do, line by line, or why it cannot. */
class WheelImportPreview extends Div {

    WheelImportPreview(Result result) {
        if (result.isWell()) {
            add(
                    new H2(getTranslation(
                            "wheel.import.would",
                            result.count(Effect.NEW),
                            result.count(Effect.CHANGED),
                            result.count(Effect.UNCHANGED))),
                    table(result));
        } else {
            UnorderedList faults = new UnorderedList();
            faults.addClassName("import-faults");
            result.faults().forEach(fault -> faults.add(fault(fault)));
            add(new H2(getTranslation("wheel.import.faults", result.faults().size())), faults);
        }
    }

    private ListItem fault(Fault fault) {
        Span where = new Span(
                fault.column().isEmpty()
                        ? getTranslation("wheel.import.line-number", fault.line())
                        : getTranslation("wheel.import.cell", fault.line(), fault.column()));
        where.addClassName("import-where");
        return new ListItem(where, new Span(" " + fault.message()));
    }

    private NativeTable table(Result result) {
        NativeTable table = new NativeTable();
        table.addClassNames("plain", "import-table");
        NativeTableRow head = new NativeTableRow();
        for (String key : new String[] {"title", "kind", "rule", "effect"}) {
            NativeTableHeaderCell cell =
                    new NativeTableHeaderCell(new Span(getTranslation("wheel.import.column." + key)));
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        }
        table.add(new NativeTableHeader(head));
        NativeTableBody body = new NativeTableBody();
        result.lines().forEach(line -> body.add(row(line)));
        table.add(body);
        return table;
    }

    private NativeTableRow row(Line line) {
        return new NativeTableRow(
                cell(line.title()),
                cell(Look.word(line.kind())),
                cell(line.rule()),
                cell(getTranslation(
                        "wheel.import.effect." + line.effect().name().toLowerCase(java.util.Locale.ROOT))));
    }

    private static NativeTableCell cell(String text) {
        NativeTableCell cell = new NativeTableCell();
        cell.setText(text);
        return cell;
    }
}
