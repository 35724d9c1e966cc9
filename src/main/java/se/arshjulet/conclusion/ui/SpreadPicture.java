package se.arshjulet.conclusion.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.arshjulet.conclusion.Spread;
import se.arshjulet.conclusion.Spread.Row;

/**
 * How evidence is spread, as bars: what speaks for to the left of what speaks against. It is a table whose numbers stand beside the bars.
 */
class SpreadPicture extends Div {

    SpreadPicture(Spread spread) {
        addClassName("spread");
        add(table("conclusion.spread.members", spread.byMember(), Row::name));
        add(table(
                "conclusion.spread.areas",
                spread.byArea(),
                row -> row.key() == null ? getTranslation("conclusion.spread.no-area") : Labels.of(row.key())));
        if (spread.byYear().size() > 1) {
            add(table("conclusion.spread.years", spread.byYear(), row -> String.valueOf(row.key())));
        }
    }

    private <K extends @Nullable Object> Component table(
            String title, List<Row<K>> rows, Function<Row<K>, String> name) {
        int scale = Math.max(1, rows.stream().mapToInt(Row::all).max().orElse(0));
        NativeTable table = new NativeTable();
        table.setCaptionText(getTranslation(title));
        table.addClassName("spread-table");
        NativeTableBody body = new NativeTableBody();
        rows.forEach(row -> body.add(line(name.apply(row), row, scale)));
        table.add(body);
        return table;
    }

    private NativeTableRow line(String name, Row<?> row, int scale) {
        NativeTableHeaderCell head = new NativeTableHeaderCell(name);
        head.getElement().setAttribute("scope", "row");
        Div bars = new Div(bar("supports", row.supports(), scale), bar("contradicts", row.contradicts(), scale));
        bars.addClassName("spread-bars");
        bars.getElement().setAttribute("aria-hidden", "true");
        Span words = new Span(words(row));
        words.addClassName(row.all() == 0 ? "quiet" : "spread-words");
        NativeTableRow line = new NativeTableRow(head, new NativeTableCell(bars), new NativeTableCell(words));
        return line;
    }

    private String words(Row<?> row) {
        if (row.all() == 0) {
            return getTranslation("conclusion.spread.none");
        }
        return row.contradicts() == 0
                ? getTranslation("conclusion.spread.for", row.supports())
                : getTranslation("conclusion.spread.both", row.supports(), row.contradicts());
    }

    private static Span bar(String which, int count, int scale) {
        Span bar = new Span();
        bar.addClassNames("spread-bar", "spread-" + which);
        bar.getStyle().set("width", 100 * count / scale + "%");
        bar.setVisible(count > 0);
        return bar;
    }
}
