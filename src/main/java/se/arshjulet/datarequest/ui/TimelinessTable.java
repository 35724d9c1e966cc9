package se.arshjulet.datarequest.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import se.arshjulet.datarequest.Punctuality;
import se.arshjulet.datarequest.Standing;
import se.arshjulet.datarequest.Timeliness.MemberLine;
import se.arshjulet.datarequest.Timeliness.Module;

/** Member by module: this year's mark over last year's. On a phone each member is a block of its own. */
class TimelinessTable extends Div {

    private final int year;
    private final List<Module> modules;
    private final NativeTable table = new NativeTable();
    private int shown;

    TimelinessTable(int year, List<Module> modules) {
        this.year = year;
        this.modules = modules;
        addClassName("timeliness-scroll");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("aria-label", getTranslation("datarequest.timeliness.members"));
        getElement().setAttribute("tabindex", "0");
        table.addClassNames("plain", "timeliness-table");
        // Said outright: what a style lays out as blocks is else no table any more to those who hear it.
        table.getElement().setAttribute("role", "table");
        table.getHead().add(head());
        add(table);
    }

    private NativeTableRow head() {
        NativeTableRow head = row();
        head.add(heading(getTranslation("datarequest.column.member"), "col"));
        modules.forEach(module -> head.add(heading(module.title(), "col")));
        return head;
    }

    private static NativeTableRow row() {
        NativeTableRow row = new NativeTableRow();
        row.getElement().setAttribute("role", "row");
        return row;
    }

    private static NativeTableHeaderCell heading(String text, String scope) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", scope);
        cell.getElement().setAttribute("role", scope.equals("col") ? "columnheader" : "rowheader");
        return cell;
    }

    void add(List<MemberLine> lines) {
        lines.forEach(line -> table.getBody().add(row(line)));
        shown += lines.size();
    }

    /** How many members there are in it. */
    int shown() {
        return shown;
    }

    private NativeTableRow row(MemberLine line) {
        NativeTableRow row = row();
        NativeTableHeaderCell member = heading("", "row");
        member.add(new Span(line.name()), habit(line.punctuality()));
        row.add(member);
        modules.forEach(module -> {
            Standing now = line.standing(module.key(), year);
            Standing before = line.standing(module.key(), year - 1);
            NativeTableCell cell = new NativeTableCell();
            cell.getElement().setAttribute("role", "cell");
            cell.getElement().setAttribute("data-module", module.title());
            cell.add(new StandingMark(year, now), new StandingMark(year - 1, before));
            if (now.asked() + before.asked() == 0) {
                cell.addClassName("timeliness-nothing");
            }
            row.add(cell);
        });
        return row;
    }

    private Span habit(Punctuality punctuality) {
        Span habit = new Span();
        habit.addClassName("timeliness-habit");
        if (punctuality.late() > 0) {
            habit.setText(getTranslation(
                    punctuality.isUsuallyLate()
                            ? "datarequest.timeliness.usually-late"
                            : "datarequest.timeliness.sometimes-late",
                    punctuality.late(),
                    punctuality.judged(),
                    punctuality.meanDays()));
        } else if (punctuality.judged() > 0) {
            habit.setText(getTranslation("datarequest.timeliness.never-late", punctuality.judged()));
        }
        habit.getElement().getClassList().set("timeliness-usually", punctuality.isUsuallyLate());
        return habit;
    }
}
