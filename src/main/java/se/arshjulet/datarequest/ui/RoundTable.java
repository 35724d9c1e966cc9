package se.arshjulet.datarequest.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import se.arshjulet.base.DateWords;
import se.arshjulet.datarequest.Standing;
import se.arshjulet.datarequest.Timeliness.RoundLine;

/** Round by round: how many were asked, and how many of them were in time, late, or have not answered. */
class RoundTable extends NativeTable {

    private static final List<String> COLUMNS = List.of("asked", "in-time", "late", "overdue", "waiting");

    private final DateWords words;
    private final boolean linked;

    /** @param linked whether the rounds' own pages are open to the person */
    RoundTable(List<RoundLine> rounds, boolean linked, DateWords words) {
        this.words = words;
        this.linked = linked;
        addClassNames("plain", "round-table");
        getElement().setAttribute("role", "table");
        getElement().setAttribute("aria-label", getTranslation("datarequest.timeliness.rounds"));
        NativeTableRow head = row();
        head.add(heading(getTranslation("datarequest.timeliness.round"), "col"));
        COLUMNS.forEach(column -> head.add(heading(word(column), "col")));
        getHead().add(head);
        rounds.forEach(round -> getBody().add(row(round)));
    }

    private NativeTableRow row(RoundLine round) {
        NativeTableHeaderCell name = heading("", "row");
        Span about = new Span(
                getTranslation("datarequest.timeliness.round.about", round.module(), words.dayAndYear(round.dueOn())));
        about.addClassName("round-table-about");
        name.add(title(round), about);
        Standing standing = round.standing();
        NativeTableRow row = row();
        row.add(name);
        row.add(
                number("asked", standing.asked()),
                number("in-time", standing.inTime()),
                number("late", standing.late()),
                number("overdue", standing.overdue()),
                number("waiting", standing.waiting()));
        return row;
    }

    private Component title(RoundLine round) {
        return linked
                ? new RouterLink(
                        round.title(),
                        RoundView.class,
                        new RouteParameters(RoundView.ROUND, round.roundId().toString()))
                : new Span(round.title());
    }

    private NativeTableCell number(String column, int count) {
        NativeTableCell cell = new NativeTableCell(Integer.toString(count));
        cell.getElement().setAttribute("role", "cell");
        cell.getElement().setAttribute("data-column", word(column));
        cell.addClassNames("round-table-" + column, count == 0 ? "round-table-none" : "round-table-some");
        return cell;
    }

    private String word(String column) {
        return getTranslation("datarequest.timeliness.round." + column);
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
}
