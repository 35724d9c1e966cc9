package se.arshjulet.association.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import se.arshjulet.association.MemberImport;
import se.arshjulet.base.ui.State;
import se.arshjulet.base.ui.StatusBadge;

/** What a file would do, line by line, or what has to be mended in it first. */
class ImportPreview extends Div {

    ImportPreview(MemberImport.Result result) {
        addClassName("import-preview");
        if (!result.isWell()) {
            add(new H2(
                    getTranslation("association.import.faults", result.faults().size())));
            add(new Paragraph(getTranslation("association.import.faults.next")));
            add(faults(result));
        } else {
            add(new H2(getTranslation("association.import.preview")));
            add(new Paragraph(
                    result.changesNothing()
                            ? getTranslation("association.import.nothing")
                            : getTranslation(
                                    "association.import.sum",
                                    result.newMembers(),
                                    result.newUnits(),
                                    result.changed(),
                                    result.unchanged())));
            add(lines(result));
        }
    }

    private NativeTable faults(MemberImport.Result result) {
        NativeTableBody body = new NativeTableBody();
        result.faults().forEach(fault -> {
            NativeTableRow row = row(String.valueOf(fault.line()), fault.column());
            row.add(new NativeTableCell(fault.message()));
            body.add(row);
        });
        return table(body, "association.import.row", "association.import.column", "association.import.fault");
    }

    private NativeTable lines(MemberImport.Result result) {
        NativeTableBody body = new NativeTableBody();
        result.lines().forEach(line -> {
            NativeTableRow row = row(String.valueOf(line.number()), line.member());
            row.add(new NativeTableCell(line.unit() == null ? "–" : line.unit()));
            row.add(new NativeTableCell(effect(line)));
            body.add(row);
        });
        return table(
                body,
                "association.import.row",
                "association.import.member",
                "association.import.unit",
                "association.import.effect");
    }

    private StatusBadge effect(MemberImport.Line line) {
        String word = getTranslation(
                "association.import.effect." + line.effect().name() + (line.newMember() ? ".member" : ""));
        return new StatusBadge(
                switch (line.effect()) {
                    case NEW -> State.DONE;
                    case CHANGED -> State.UNDER_WAY;
                    case UNCHANGED -> State.ENDED;
                },
                word);
    }

    private NativeTable table(NativeTableBody body, String... headings) {
        NativeTableRow top = new NativeTableRow();
        for (String heading : headings) {
            NativeTableHeaderCell cell = new NativeTableHeaderCell(getTranslation(heading));
            cell.getElement().setAttribute("scope", "col");
            top.add(cell);
        }
        NativeTable table = new NativeTable(new NativeTableHeader(top), body);
        table.addClassName("plain");
        return table;
    }

    private static NativeTableRow row(String... cells) {
        NativeTableRow row = new NativeTableRow();
        for (String cell : cells) {
            row.add(new NativeTableCell(cell));
        }
        return row;
    }
}
