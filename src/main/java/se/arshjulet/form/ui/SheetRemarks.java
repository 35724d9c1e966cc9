package se.arshjulet.form.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.Stream;
import se.arshjulet.form.xlsform.XlsRemark;

/** What is said of a workbook's rows, each at its place. */
final class SheetRemarks extends Div {

    SheetRemarks(List<XlsRemark> remarks, String caption) {
        addClassName("sheet-remarks");
        // Wide reasons scroll here and not the page; whoever has no mouse scrolls with the arrow keys.
        getElement().setAttribute("tabindex", "0");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("aria-label", caption);
        NativeTable table = new NativeTable();
        table.addClassName("plain");
        NativeTableRow head = new NativeTableRow();
        Stream.of("sheet", "row", "column", "message").forEach(word -> {
            NativeTableHeaderCell cell =
                    new NativeTableHeaderCell(new Span(getTranslation("form.import.remark." + word)));
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        });
        NativeTableBody body = new NativeTableBody();
        remarks.forEach(remark -> body.add(row(remark)));
        table.add(new NativeTableHeader(head), body);
        add(table);
    }

    private static NativeTableRow row(XlsRemark remark) {
        NativeTableCell number = cell(remark.row() == 0 ? "" : String.valueOf(remark.row()));
        number.addClassName("sheet-remarks-row");
        NativeTableCell column = cell(remark.column());
        column.addClassName("sheet-remarks-column");
        return new NativeTableRow(cell(remark.sheet()), number, column, cell(remark.message()));
    }

    private static NativeTableCell cell(String text) {
        NativeTableCell cell = new NativeTableCell();
        cell.setText(text);
        return cell;
    }
}
