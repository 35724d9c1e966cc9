package se.arshjulet.datarequest.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.data.provider.SortDirection;
import java.util.List;
import se.arshjulet.base.DateWords;
import se.arshjulet.base.ui.SorterWords;
import se.arshjulet.datarequest.AssignmentFilter;
import se.arshjulet.datarequest.AssignmentOrder;
import se.arshjulet.datarequest.AssignmentOrder.By;
import se.arshjulet.datarequest.Rounds;
import se.arshjulet.datarequest.Rounds.AssignmentItem;
import se.arshjulet.datarequest.Rounds.RoundItem;
import se.arshjulet.machinery.Troubles;

/** Member by state with dates. Rows come from the database as they are scrolled to, in the order it sorts them. */
class Matrix extends Grid<AssignmentItem> {

    private static final int ROWS_WITHOUT_SCROLL = 15;
    private static final int PHONE = 600;
    private static final int NARROW = 1150;

    private final RoundItem round;
    private final Rounds rounds;
    private final MatrixChoice choice = new MatrixChoice();
    private final MatrixColumns columns;
    private AssignmentFilter filter = AssignmentFilter.EVERYTHING;
    private Runnable changed = () -> {};

    Matrix(RoundItem round, Rounds rounds, AssignmentActions actions, Troubles troubles, DateWords words) {
        this.round = round;
        this.rounds = rounds;
        MatrixTroubles failed = new MatrixTroubles(troubles);
        addClassName("matrix");
        setId("matrix");
        addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_WRAP_CELL_CONTENT);
        setSelectionMode(SelectionMode.NONE);
        setEmptyStateText(getTranslation("datarequest.round.nobody"));
        columns = new MatrixColumns(
                this, round, words, choice, failed, item -> new RowActions(item, actions, this::changed));
        setItems(
                query ->
                        failed
                                .of(rounds.assignments(
                                        round.id(), filter, order(query), query.getOffset(), query.getLimit()))
                                .stream(),
                query -> rounds.countAssignments(round.id(), filter));
        sort(List.of(new GridSortOrder<>(columns.member(), SortDirection.ASCENDING)));
        setAllRowsVisible(round.total() <= ROWS_WITHOUT_SCROLL);
        SorterWords.on(this);
    }

    private static AssignmentOrder order(Query<AssignmentItem, ?> query) {
        return query.getSortOrders().stream()
                .findFirst()
                .map(by ->
                        new AssignmentOrder(By.valueOf(by.getSorted()), by.getDirection() == SortDirection.DESCENDING))
                .orElse(AssignmentOrder.BY_MEMBER);
    }

    void filter(AssignmentFilter chosen) {
        filter = chosen;
        refresh();
    }

    void refresh() {
        getDataProvider().refreshAll();
    }

    /** Called when something was done with a row. */
    void onChanged(Runnable listener) {
        changed = listener;
    }

    MatrixChoice choice() {
        return choice;
    }

    /** Whether rows can be chosen. */
    void choosing(boolean now) {
        columns.choosing(now);
        refresh();
    }

    /** All that the filter lets through, seen or not. */
    List<AssignmentItem> everyRow() {
        return rounds.assignments(round.id(), filter, AssignmentOrder.BY_MEMBER, 0, round.total());
    }

    void changed() {
        refresh();
        changed.run();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        getElement().executeJs("""
                        const grid = this;
                        let told = 0;
                        new ResizeObserver(() => {
                          const level = innerWidth <= $0 ? 2 : innerWidth <= $1 ? 1 : 0;
                          if (level !== told) {
                            told = level;
                            grid.$server.narrow(level > 0, level > 1);
                          }
                        }).observe(document.documentElement);
                        """, PHONE, NARROW);
    }

    @ClientCallable
    private void narrow(boolean narrow, boolean phone) {
        columns.fit(narrow, phone);
    }
}
