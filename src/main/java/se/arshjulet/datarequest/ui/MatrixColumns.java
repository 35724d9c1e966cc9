package se.arshjulet.datarequest.ui;

import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.Grid.Column;
import com.vaadin.flow.function.ValueProvider;
import java.time.Instant;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.arshjulet.base.DateWords;
import se.arshjulet.datarequest.AssignmentOrder.By;
import se.arshjulet.datarequest.AssignmentState;
import se.arshjulet.datarequest.Rounds.AssignmentItem;
import se.arshjulet.datarequest.Rounds.RoundItem;

/** The matrix's columns: which there are, and which of them a small screen has room for. */
final class MatrixColumns {

    private static final String CHOOSE = "CHOOSE";
    private static final String NARROW = "NARROW";
    private static final String ACTIONS = "ACTIONS";
    private static final Set<String> WHEN_NARROW = Set.of(By.MEMBER.name(), NARROW, ACTIONS);
    private static final Set<String> SORTED =
            Arrays.stream(By.values()).map(By::name).collect(Collectors.toSet());

    private final Grid<AssignmentItem> grid;
    private final DateWords words;
    private final Column<AssignmentItem> choose;
    private final Column<AssignmentItem> member;
    private final Column<AssignmentItem> standing;
    private final Column<AssignmentItem> actions;
    private boolean choosing;
    private boolean narrow;
    private boolean phone;

    MatrixColumns(
            Grid<AssignmentItem> grid,
            RoundItem round,
            DateWords words,
            MatrixChoice choice,
            MatrixTroubles failed,
            ValueProvider<AssignmentItem, RowActions> rowActions) {
        this.grid = grid;
        this.words = words;
        choose = head(grid.addComponentColumn(choice::box), CHOOSE, "choose")
                .setHeader("")
                .setWidth("3.25rem");
        member = head(
                        grid.addComponentColumn(item -> new MatrixMember(item, failed.of(item), words)),
                        By.MEMBER.name(),
                        "member")
                .setFlexGrow(2);
        head(grid.addComponentColumn(item -> new AssignmentBadge(item, words.today())), By.STATE.name(), "state")
                .setWidth("9rem");
        standing = head(grid.addComponentColumn(item -> new NarrowStanding(item, words)), NARROW, "state")
                .setFlexGrow(1);
        head(grid.addColumn(item -> AssignmentFacts.shortDay(item.dueOn(), words)), By.DUE.name(), "due")
                .setTooltipGenerator(item -> words.due(item.dueOn()));
        date("SENT", "sent", item -> item.state() == AssignmentState.PLANNED ? null : round.startedAt());
        date(By.OPENED.name(), "opened", AssignmentItem::openedAt);
        date(By.SAVED.name(), "saved", AssignmentItem::lastSavedAt);
        date(By.SUBMITTED.name(), "submitted", AssignmentItem::submittedAt);
        date(By.RETURNED.name(), "returned", AssignmentItem::returnedAt);
        date(By.APPROVED.name(), "approved", AssignmentItem::approvedAt);
        actions = head(grid.addComponentColumn(rowActions), ACTIONS, "actions")
                .setTextAlign(ColumnTextAlign.END)
                .setFrozenToEnd(true);
        fit(false, false);
    }

    private Column<AssignmentItem> head(Column<AssignmentItem> column, String key, String word) {
        column.setKey(key).setHeader(heading(word)).setFlexGrow(0).setWidth("5.75rem");
        return SORTED.contains(key) ? column.setSortProperty(key) : column.setSortable(false);
    }

    private void date(String key, String word, ValueProvider<AssignmentItem, @Nullable Instant> date) {
        head(grid.addColumn(item -> AssignmentFacts.shortDay(date.apply(item), words)), key, word)
                .setTooltipGenerator(item -> {
                    Instant at = date.apply(item);
                    return at == null ? null : words.moment(at);
                });
    }

    private String heading(String word) {
        return grid.getTranslation("datarequest.column." + word);
    }

    /** Whom the row is about. */
    Column<AssignmentItem> member() {
        return member;
    }

    /** Whether rows can be chosen. */
    void choosing(boolean now) {
        choosing = now;
        fit(narrow, phone);
    }

    /** On a small screen the dates step back for what matters: who, where it stands, what can be done. */
    void fit(boolean onNarrow, boolean onPhone) {
        narrow = onNarrow;
        phone = onPhone;
        grid.getColumns()
                .forEach(column -> column.setVisible(
                        narrow ? WHEN_NARROW.contains(column.getKey()) : !NARROW.equals(column.getKey())));
        choose.setVisible(choosing);
        actions.setVisible(!choosing); // one thing at a time, and room for the other column
        member.setWidth(phone ? "8rem" : "10.5rem");
        standing.setWidth(phone ? "7rem" : "8.5rem");
        actions.setWidth(phone ? "3rem" : "9.75rem");
        // The three dots need no heading, and there is no room for one.
        actions.setHeader(phone ? "" : heading("actions"));
    }
}
