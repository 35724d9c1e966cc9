package se.arshjulet.coding.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;
import se.arshjulet.account.Role;
import se.arshjulet.base.ui.EmptyState;
import se.arshjulet.base.ui.Page;
import se.arshjulet.base.ui.PageHeader;
import se.arshjulet.coding.CodeMatrix;
import se.arshjulet.coding.CodeMatrix.Column;
import se.arshjulet.coding.CodeMatrix.Count;
import se.arshjulet.coding.CodeMatrix.Dimension;
import se.arshjulet.coding.CodeMatrix.Row;
import se.arshjulet.coding.CodeMatrix.Table;

/** Matris: which codes are spoken of by which members, or in which years. Each figure leads to its quotes. */
@Route(Places.MATRIX)
@RolesAllowed(Role.Names.COORDINATOR)
class MatrixView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    private final CodeMatrix matrix;

    MatrixView(CodeMatrix matrix) {
        super(Width.FULL);
        this.matrix = matrix;
        addClassName("coding-matrix-view");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        boolean years = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("efter")
                .filter("ar"::equals)
                .isPresent();
        Dimension dimension = years ? Dimension.YEAR : Dimension.MEMBER;
        removeAll();
        add(
                new PageHeader(getPageTitle()).withLine(getTranslation("coding.matrix.line")),
                new Places(Places.MATRIX),
                choice(dimension));
        Table table = matrix.by(dimension);
        if (table.columns().isEmpty() || table.rows().isEmpty()) {
            add(new EmptyState(getTranslation("coding.quotes.empty"), getTranslation("coding.quotes.empty.next")));
            return;
        }
        Div scroller = new Div(table(table));
        scroller.addClassName("coding-matrix");
        scroller.getElement().setAttribute("tabindex", "0");
        scroller.getElement().setAttribute("role", "region");
        scroller.getElement().setAttribute("aria-label", getPageTitle());
        add(scroller);
    }

    private Component choice(Dimension dimension) {
        Nav nav = new Nav(
                link(Places.MATRIX, "coding.matrix.member", dimension == Dimension.MEMBER),
                link(Places.MATRIX + "?efter=ar", "coding.matrix.year", dimension == Dimension.YEAR));
        nav.addClassName("choices");
        nav.getElement().setAttribute("aria-label", getTranslation("coding.matrix.by"));
        return nav;
    }

    private Anchor link(String address, String key, boolean current) {
        Anchor link = new Anchor(address, getTranslation(key));
        if (current) {
            link.getElement().setAttribute("aria-current", "true");
        }
        return link;
    }

    private NativeTable table(Table shown) {
        NativeTable table = new NativeTable();
        table.addClassName("plain");
        NativeTableRow head = new NativeTableRow();
        head.add(header("col", getTranslation("coding.agreement.code")));
        for (int i = 0; i < shown.columns().size(); i++) {
            NativeTableHeaderCell cell = header("col", shown.columns().get(i).label());
            cell.add(small(getTranslation("coding.matrix.texts", shown.texts().get(i))));
            head.add(cell);
        }
        head.add(header("col", getTranslation("coding.matrix.all")));
        // A sum would make all else pale.
        int most = shown.rows().stream()
                .filter(row -> !row.sum())
                .flatMap(row -> row.counts().stream())
                .mapToInt(Count::units)
                .max()
                .orElse(1);
        NativeTableBody body = new NativeTableBody();
        shown.rows().forEach(row -> body.add(row(row, shown, Math.max(1, most))));
        table.add(new NativeTableHeader(head), body);
        return table;
    }

    private static Span small(String words) {
        Span small = new Span(words);
        small.addClassName("people");
        return small;
    }

    private static NativeTableHeaderCell header(String scope, String words) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell();
        cell.add(new Span(words));
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }

    private NativeTableRow row(Row row, Table table, int most) {
        NativeTableHeaderCell name = header("row", row.code().name());
        name.getElement().setAttribute("title", Labels.path(row.code()));
        name.getStyle().set("--depth", String.valueOf(row.code().depth()));
        if (row.sum()) {
            name.add(small(getTranslation("coding.matrix.sum")));
        }
        NativeTableRow line = new NativeTableRow();
        line.setClassName("sum", row.sum());
        line.add(name);
        for (int i = 0; i < row.counts().size(); i++) {
            Count count = row.counts().get(i);
            NativeTableCell cell = cell(row, table.columns().get(i), count);
            if (!row.sum()) {
                cell.getStyle().set("--share", String.valueOf(count.units() / (double) most));
            }
            line.add(cell);
        }
        line.add(cell(row, null, row.all()));
        return line;
    }

    private NativeTableCell cell(Row row, @Nullable Column column, Count count) {
        NativeTableCell cell = new NativeTableCell();
        if (count.units() == 0) {
            Span none = new Span("0");
            none.addClassName("none");
            cell.add(none);
            return cell;
        }
        Anchor link = new Anchor(
                new QuoteAddress(
                                "",
                                row.code().id(),
                                row.sum(),
                                null,
                                column == null ? null : column.memberId(),
                                column == null ? null : column.year())
                        .address(Places.SEARCH),
                "");
        link.add(
                new Span(String.valueOf(count.units())),
                small(getTranslation("coding.matrix.people", count.informants())));
        link.setAriaLabel(getTranslation(
                "coding.matrix.cell",
                row.code().name(),
                column == null ? getTranslation("coding.matrix.all") : column.label(),
                count.units(),
                count.informants()));
        cell.add(link);
        return cell;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("coding.places.matrix");
    }
}
