package se.arshjulet.mail.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.provider.CallbackDataProvider;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import se.arshjulet.base.DateWords;
import se.arshjulet.base.ui.SorterWords;
import se.arshjulet.mail.OutboxLog;
import se.arshjulet.mail.OutboxLog.Filter;
import se.arshjulet.mail.OutboxLog.Item;
import se.arshjulet.mail.OutboxLog.Order;

/** The mails, fetched as they are scrolled to and ordered by the database; a list of short entries where there is no room. */
class OutboxGrid extends Grid<Item> {

    private static final String PHONE = "(max-width: 900px)";
    private static final String SHORT = "SHORT";
    private static final int LOOKED_THROUGH = 500;

    private final OutboxLog log;
    private final DateWords words;
    private OutboxAddress address = new OutboxAddress(Filter.ALL, null);
    private Order order = Order.NEWEST_FIRST;
    private boolean phone;

    OutboxGrid(OutboxLog log, DateWords words, Consumer<UUID> chosen) {
        this.log = log;
        this.words = words;
        addClassName("outbox-grid");
        addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_WRAP_CELL_CONTENT);
        getElement().setAttribute("aria-label", getTranslation("mail.title"));
        columns();
        setDataProvider(new CallbackDataProvider<>(
                query -> {
                    order = order(query);
                    return log.list(address.filter(), order, query.getOffset(), query.getLimit()).stream();
                },
                query -> log.count(address.filter()),
                Item::id));
        sort(List.of(new GridSortOrder<>(getColumnByKey(OutboxLog.Column.CREATED.name()), SortDirection.DESCENDING)));
        addItemClickListener(click -> chosen.accept(click.getItem().id()));
        setSelectionMode(SelectionMode.NONE);
        setPartNameGenerator(item -> item.id().equals(address.mail()) ? "chosen" : null);
        arrange();
        SorterWords.on(this);
    }

    private void columns() {
        head(addColumn(item -> words.moment(item.createdAt())), OutboxLog.Column.CREATED, "12.5rem", 0);
        head(addComponentColumn(this::recipient), OutboxLog.Column.TO, "12rem", 3);
        head(addComponentColumn(this::subject), OutboxLog.Column.SUBJECT, "16rem", 4);
        head(addColumn(item -> MailWords.kind(item.kind())), OutboxLog.Column.KIND, "8.5rem", 0);
        head(addComponentColumn(MailWords::badge), OutboxLog.Column.STATE, "9.5rem", 0);
        addComponentColumn(this::entry).setKey(SHORT);
    }

    private void head(Column<Item> column, OutboxLog.Column by, String width, int grow) {
        column.setKey(by.name())
                .setSortProperty(by.name())
                .setHeader(getTranslation("mail.column." + by.name().toLowerCase(Locale.ROOT)))
                .setWidth(width)
                .setFlexGrow(grow);
    }

    private Component recipient(Item item) {
        Span name = new Span(item.toName());
        Span mailbox = new Span(item.toAddress());
        mailbox.addClassName("outbox-mailbox");
        Div both = new Div(name, mailbox);
        both.addClassName("outbox-recipient");
        return both;
    }

    /** A link, so that the keyboard and a new tab reach the mail as well as a click on its row. */
    private Component subject(Item item) {
        RouterLink link = new RouterLink(item.subject(), OutboxView.class);
        link.setQueryParameters(address.withMail(item.id()).parameters());
        link.addClassName("outbox-subject");
        return link;
    }

    private Component entry(Item item) {
        Span name = new Span(item.toName());
        name.addClassName("outbox-entry-name");
        Span when = new Span(words.moment(item.createdAt()));
        when.addClassName("outbox-entry-when");
        Div first = new Div(name, when);
        first.addClassName("outbox-entry-first");
        Span kind = new Span(MailWords.kind(item.kind()));
        kind.addClassName("outbox-mailbox");
        Div last = new Div(MailWords.badge(item), kind);
        last.addClassNames("outbox-entry-first", "outbox-entry-last");
        Div entry = new Div(first, subject(item), last);
        entry.addClassName("outbox-entry");
        return entry;
    }

    private static Order order(Query<Item, ?> query) {
        return query.getSortOrders().stream()
                .findFirst()
                .map(by -> new Order(
                        OutboxLog.Column.valueOf(by.getSorted()), by.getDirection() == SortDirection.ASCENDING))
                .orElse(Order.NEWEST_FIRST);
    }

    void show(OutboxAddress shown) {
        boolean otherMail = !Objects.equals(address.mail(), shown.mail());
        address = shown;
        if (otherMail) {
            arrange();
        }
        getDataProvider().refreshAll();
        if (otherMail && shown.mail() != null) {
            bringInSight(shown.mail());
        }
    }

    /** Rows change height when a mail opens beside them, so the place in the list is looked up anew. */
    private void bringInSight(UUID mail) {
        List<Item> first = log.list(address.filter(), order, 0, LOOKED_THROUGH);
        for (int place = 0; place < first.size(); place++) {
            if (first.get(place).id().equals(mail)) {
                scrollToIndex(Math.max(0, place - 1));
                return;
            }
        }
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        getElement().executeJs("""
                const phone = matchMedia($0);
                const tell = () => this.$server.setPhone(phone.matches);
                phone.addEventListener('change', tell);
                if (phone.matches) tell();
                """, PHONE);
    }

    @ClientCallable
    private void setPhone(boolean isPhone) {
        phone = isPhone;
        arrange();
    }

    /** Columns where there is room for them; beside an open mail, or on a phone, short entries. */
    private void arrange() {
        boolean narrow = phone || address.mail() != null;
        getColumns().forEach(column -> column.setVisible(narrow == SHORT.equals(column.getKey())));
    }
}
