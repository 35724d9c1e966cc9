package se.arshjulet.datarequest.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.function.ValueProvider;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.arshjulet.base.DateWords;
import se.arshjulet.base.ui.SorterWords;
import se.arshjulet.datarequest.AssignmentFilter;
import se.arshjulet.datarequest.AssignmentOrder;
import se.arshjulet.datarequest.AssignmentOrder.By;
import se.arshjulet.datarequest.AssignmentState;
import se.arshjulet.datarequest.Rounds;
import se.arshjulet.datarequest.Rounds.AssignmentItem;
import se.arshjulet.datarequest.Rounds.RoundItem;

/** Member by state with dates. Rows come from the database as they are scrolled to, in the order it sorts them. */
class Matrix extends Grid<AssignmentItem> {

    private static final int ROWS_WITHOUT_SCROLL = 15;
    private static final int PHONE = 600;
    private static final int NARROW = 1150;
    private static final Set<String> ON_A_PHONE = Set.of("MEMBER", "NARROW", "ACTIONS");
    private static final Set<String> SORTED =
            Arrays.stream(By.values()).map(By::name).collect(Collectors.toSet());

    private final RoundItem round;
    private final AssignmentActions actions;
    private final DateWords words;
    private AssignmentFilter filter = AssignmentFilter.EVERYTHING;
    private Runnable changed = () -> {};

    Matrix(RoundItem round, Rounds rounds, AssignmentActions actions, DateWords words) {
        this.round = round;
        this.actions = actions;
        this.words = words;
        addClassName("matrix");
        setId("matrix");
        addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_WRAP_CELL_CONTENT);
        setSelectionMode(SelectionMode.NONE);
        setEmptyStateText(getTranslation("datarequest.round.nobody"));
        columns();
        setItems(
                query ->
                        rounds
                                .assignments(round.id(), filter, order(query), query.getOffset(), query.getLimit())
                                .stream(),
                query -> rounds.countAssignments(round.id(), filter));
        sort(List.of(new GridSortOrder<>(getColumnByKey(By.MEMBER.name()), SortDirection.ASCENDING)));
        setAllRowsVisible(round.total() <= ROWS_WITHOUT_SCROLL);
        narrow(false, false);
        SorterWords.on(this);
    }

    private void columns() {
        head(addComponentColumn(this::member), By.MEMBER.name(), "member").setFlexGrow(2);
        head(addComponentColumn(item -> new AssignmentBadge(item, words.today())), By.STATE.name(), "state")
                .setWidth("9rem");
        head(addComponentColumn(item -> new NarrowStanding(item, words)), "NARROW", "state")
                .setFlexGrow(1)
                .setWidth("8.5rem");
        head(addColumn(item -> AssignmentFacts.shortDay(item.dueOn(), words)), By.DUE.name(), "due")
                .setTooltipGenerator(item -> words.due(item.dueOn()));
        date("SENT", "sent", item -> item.state() == AssignmentState.PLANNED ? null : round.startedAt());
        date(By.OPENED.name(), "opened", AssignmentItem::openedAt);
        date(By.SAVED.name(), "saved", AssignmentItem::lastSavedAt);
        date(By.SUBMITTED.name(), "submitted", AssignmentItem::submittedAt);
        date(By.RETURNED.name(), "returned", AssignmentItem::returnedAt);
        date(By.APPROVED.name(), "approved", AssignmentItem::approvedAt);
        head(addComponentColumn(item -> new RowActions(item, actions, this::changed)), "ACTIONS", "actions")
                .setFlexGrow(0)
                .setTextAlign(ColumnTextAlign.END)
                .setFrozenToEnd(true);
    }

    private Column<AssignmentItem> head(Column<AssignmentItem> column, String key, String word) {
        column.setKey(key)
                .setHeader(getTranslation("datarequest.column." + word))
                .setFlexGrow(0)
                .setWidth("5.75rem");
        return SORTED.contains(key) ? column.setSortProperty(key) : column.setSortable(false);
    }

    private void date(String key, String word, ValueProvider<AssignmentItem, @Nullable Instant> date) {
        head(addColumn(item -> AssignmentFacts.shortDay(date.apply(item), words)), key, word)
                .setTooltipGenerator(item -> {
                    Instant at = date.apply(item);
                    return at == null ? null : words.moment(at);
                });
    }

    private Component member(AssignmentItem item) {
        Component name = item.state() == AssignmentState.APPROVED ? answer(item) : new Span(item.memberName());
        name.addClassName("matrix-member");
        name.setId("member-" + item.id());
        Span person = new Span(item.representativeName());
        person.addClassName("matrix-person");
        Div both = new Div(name, person);
        Instant reminded = item.remindedAt();
        if (reminded != null && item.state().isAnswerable()) {
            Span when = new Span(getTranslation("datarequest.remind.at", words.moment(reminded)));
            when.addClassName("matrix-person");
            both.add(when);
        }
        both.addClassName("matrix-who");
        return both;
    }

    /** What is approved has nothing more to be done with it, but can always be read. */
    private Component answer(AssignmentItem item) {
        RouterLink link = new RouterLink(
                item.memberName(),
                OnBehalfView.class,
                new RouteParameters(OnBehalfView.ASSIGNMENT, item.id().toString()));
        link.getElement().setAttribute("title", getTranslation("datarequest.row.read"));
        return link;
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

    private void changed() {
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

    /** On a small screen the dates step back for what matters: who, where it stands, what can be done. */
    @ClientCallable
    private void narrow(boolean narrow, boolean phone) {
        getColumns()
                .forEach(column -> column.setVisible(
                        narrow ? ON_A_PHONE.contains(column.getKey()) : !"NARROW".equals(column.getKey())));
        getColumnByKey(By.MEMBER.name()).setWidth(phone ? "8rem" : "10.5rem");
        getColumnByKey("NARROW").setWidth(phone ? "7rem" : "8.5rem");
        getColumnByKey("ACTIONS").setWidth(phone ? "3rem" : "9.75rem");
        // The three dots need no heading, and there is no room for one.
        getColumnByKey("ACTIONS").setHeader(phone ? "" : getTranslation("datarequest.column.actions"));
    }
}
