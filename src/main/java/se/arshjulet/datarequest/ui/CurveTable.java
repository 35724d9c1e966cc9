package se.arshjulet.datarequest.ui;

import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;
import se.arshjulet.datarequest.Curve;

/** The curve's figures, for the days that one asks about. */
class CurveTable extends NativeTable {

    private static final List<Integer> DAYS = List.of(-28, -14, -7, -3, 0, 3, 7, 14, 28);

    CurveTable(Curve now, Curve before) {
        addClassNames("plain", "curve-table");
        getHead()
                .add(new NativeTableRow(
                        heading(getTranslation("datarequest.timeliness.day"), "col"),
                        heading(String.valueOf(now.year()), "col"),
                        heading(String.valueOf(before.year()), "col")));
        DAYS.forEach(
                day -> getBody().add(new NativeTableRow(heading(day(day), "row"), cell(now, day), cell(before, day))));
    }

    private static NativeTableHeaderCell heading(String text, String scope) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }

    private NativeTableCell cell(Curve curve, int day) {
        return new NativeTableCell(curve.at(day)
                .map(point -> getTranslation(
                        "datarequest.timeliness.figures", point.percent(), point.answered(), point.asked()))
                .orElse("–"));
    }

    private String day(int day) {
        if (day == 0) {
            return getTranslation("datarequest.timeliness.day.last");
        }
        return getTranslation(
                day < 0 ? "datarequest.timeliness.day.before" : "datarequest.timeliness.day.after", Math.abs(day));
    }
}
