package se.arshjulet.trend.ui;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Comparator;
import java.util.stream.Stream;
import se.arshjulet.trend.Assessment;
import se.arshjulet.trend.TrendCard;

/** How a trend has been judged, a year a row, the newest first. */
class AssessmentHistory extends Div {

    AssessmentHistory(TrendCard card, int year) {
        addClassName("trend-history");
        if (card.in(year).isEmpty() && card.isLiving()) {
            add(new Paragraph(
                    new Text(getTranslation("trend.history.left", String.valueOf(year)) + " "),
                    new Anchor(Places.WORKSHOP, getTranslation("trend.history.judge"))));
        }
        if (!card.assessments().isEmpty()) {
            add(table(card));
        }
    }

    private NativeTable table(TrendCard card) {
        NativeTableRow heads = new NativeTableRow();
        Stream.of("year", "likelihood", "impact", "when", "because").forEach(key -> {
            NativeTableHeaderCell head = new NativeTableHeaderCell(getTranslation("trend.history." + key));
            head.getElement().setAttribute("scope", "col");
            heads.add(head);
        });
        NativeTableBody body = new NativeTableBody();
        card.assessments().stream()
                .sorted(Comparator.comparingInt(Assessment::year).reversed())
                .forEach(one -> body.add(row(one)));
        NativeTable table = new NativeTable(new NativeTableHeader(heads), body);
        table.getElement().setAttribute("aria-label", getTranslation("trend.history"));
        return table;
    }

    private NativeTableRow row(Assessment one) {
        NativeTableHeaderCell year = new NativeTableHeaderCell(String.valueOf(one.year()));
        year.getElement().setAttribute("scope", "row");
        return new NativeTableRow(
                year,
                cell("likelihood", one.likelihood() + " " + Labels.likelihood(one.likelihood())),
                cell("impact", one.impact() + " " + Labels.impact(one.impact())),
                cell("when", Labels.of(one.time())),
                cell("because", one.reason().isEmpty() ? one.by() : one.reason() + " (" + one.by() + ")"));
    }

    /** On a phone its heading stands beside it. */
    private NativeTableCell cell(String heading, String words) {
        NativeTableCell cell = new NativeTableCell(words);
        cell.getElement().setAttribute("data-name", getTranslation("trend.history." + heading));
        return cell;
    }
}
