package se.arshjulet.mail.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.arshjulet.base.DateWords;
import se.arshjulet.base.ui.EmptyState;
import se.arshjulet.base.ui.Notice;
import se.arshjulet.base.ui.Page;
import se.arshjulet.base.ui.PageHeader;
import se.arshjulet.base.ui.Question;
import se.arshjulet.mail.OutboxLog;
import se.arshjulet.mail.OutboxLog.Filter;

/** Utskick: every mail of the association, to whom, why, when, and whether it went. */
@Route(OutboxView.ROUTE)
@Menu(order = 60, title = "menu.outbox", icon = "vaadin:envelope-o")
// The role's name as in account.Role: that module uses this one, so it cannot be named here.
@RolesAllowed("COORDINATOR")
class OutboxView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    static final String ROUTE = "utskick";

    private final OutboxLog log;
    private final DateWords words;
    private final QueueLine queue;
    private final OutboxFilter filter;
    private final OutboxGrid grid;
    private final Div nothing = new Div();
    private final Div letter = new Div();
    private OutboxAddress address = new OutboxAddress(Filter.ALL, null);

    OutboxView(OutboxLog log, DateWords words) {
        super(Width.FULL);
        this.log = log;
        this.words = words.in(getLocale());
        queue = new QueueLine(log, this.words, this::show);
        filter = new OutboxFilter(log.kinds(), chosen -> replace(address.withFilter(chosen)));
        grid = new OutboxGrid(log, this.words, this::open);
        addClassName("outbox");
        letter.addClassName("outbox-letter");
        Div list = new Div(filter, grid, nothing);
        list.addClassName("outbox-list");
        Div body = new Div(list, letter);
        body.addClassName("outbox-body");
        add(new PageHeader(getTranslation("mail.title")).with(queue), body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        address = OutboxAddress.read(event.getLocation().getQueryParameters());
        filter.show(address.filter());
        show();
    }

    private void show() {
        showList();
        showLetter();
    }

    private void showList() {
        boolean any = log.count(address.filter()) > 0;
        boolean all = address.filter().equals(Filter.ALL);
        grid.setVisible(any);
        filter.setVisible(any || !all);
        nothing.removeAll();
        if (any) {
            grid.show(address);
        } else {
            nothing.add(all ? noMails() : noMatch());
        }
    }

    private Component noMails() {
        return new EmptyState(getTranslation("mail.empty"), getTranslation("mail.empty.next"));
    }

    private Component noMatch() {
        Button showAll = new Button(getTranslation("mail.show-all"), click -> go(new OutboxAddress(Filter.ALL, null)));
        return new EmptyState(getTranslation("mail.no-match"), "", showAll);
    }

    private void showLetter() {
        UUID mail = address.mail();
        setClassName("outbox-open", mail != null);
        letter.removeAll();
        if (mail != null) {
            letter.add(log.find(mail)
                    .<Component>map(found -> new LetterPanel(
                            found, words, () -> open(null), () -> askToSendAgain(found.item()), this::open))
                    .orElseGet(() -> new EmptyState(getTranslation("mail.gone"), "")));
        }
    }

    /** The text is as old as the mail; whoever sends it once more should know. */
    private void askToSendAgain(OutboxLog.Item item) {
        new Question(
                        getTranslation(
                                "mail.send-again.title", item.toName().isBlank() ? item.toAddress() : item.toName()),
                        getTranslation("mail.send-again.what", words.dayOfMonth(words.dayOf(item.createdAt()))),
                        getTranslation("mail.send-again"),
                        () -> sendAgain(item.id()))
                .open();
    }

    private void sendAgain(UUID mail) {
        UUID again = log.sendAgain(mail);
        Notice.done(getTranslation("mail.sent-again"));
        open(again);
        queue.look();
    }

    private void open(@Nullable UUID mail) {
        go(address.withMail(mail));
    }

    private void go(OutboxAddress to) {
        getUI().ifPresent(ui -> ui.navigate(OutboxView.class, to.parameters()));
    }

    /** A filter being typed leaves no trail of half-words to step back through. */
    private void replace(OutboxAddress to) {
        address = to;
        getUI().ifPresent(ui -> ui.getPage().getHistory().replaceState(null, new Location(ROUTE, to.parameters())));
        showList();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("mail.title");
    }
}
