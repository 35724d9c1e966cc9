package se.arshjulet.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.arshjulet.account.Role;
import se.arshjulet.account.SignedIn;
import se.arshjulet.base.DateWords;
import se.arshjulet.base.ui.EmptyState;
import se.arshjulet.base.ui.Page;
import se.arshjulet.base.ui.PageHeader;
import se.arshjulet.review.Reviews;
import se.arshjulet.review.Reviews.ReviewItem;
import se.arshjulet.review.Threads;

/** What waits for a decision, the one that has waited longest first. */
@Route("granskning")
@Menu(order = 40, title = "menu.review", icon = "vaadin:glasses")
@RolesAllowed({Role.Names.COORDINATOR, Role.Names.REVIEWER})
class ReviewQueueView extends Page implements HasDynamicTitle {

    private static final int AT_A_TIME = 50;

    private final Reviews reviews;
    private final Threads threads;
    private final DateWords words;
    private final UnorderedList list = new UnorderedList();
    private final Button more = new Button(getTranslation("review.queue.more"), click -> showMore());
    private int shown;

    ReviewQueueView(Reviews reviews, Threads threads, List<ReviewersPlace> places, DateWords words) {
        super(Width.READING);
        this.reviews = reviews;
        this.threads = threads;
        this.words = words.in(getLocale());
        list.addClassName("review-queue");
        add(new PageHeader(getTranslation("review.title")).withLine(getTranslation("review.queue.line")));
        add(new NewMessages(threads, this.words));
        showMore();
        if (shown == 0) {
            add(new EmptyState(getTranslation("review.queue.empty"), getTranslation("review.queue.empty.next")));
        } else {
            add(list, more);
        }
        Div elsewhere = new Div();
        elsewhere.addClassName("review-elsewhere");
        places.forEach(place -> elsewhere.add(place.link()));
        add(elsewhere);
    }

    private void showMore() {
        List<ReviewItem> next = reviews.queue(shown, AT_A_TIME + 1);
        Map<UUID, Integer> news = UnreadMark.of(threads, next);
        next.stream()
                .limit(AT_A_TIME)
                .forEach(review -> list.add(line(review, news.getOrDefault(review.subjectId(), 0))));
        shown += Math.min(next.size(), AT_A_TIME);
        more.setVisible(next.size() > AT_A_TIME);
    }

    private Component line(ReviewItem review, int unread) {
        RouteParameters address =
                new RouteParameters(ReviewView.REVIEW, review.id().toString());
        RouterLink title = new RouterLink(review.title(), ReviewView.class, address);
        title.addClassName("review-queue-title");
        title.setId("review-" + review.id());
        Span from = new Span(getTranslation("review.queue.from", review.submitterName()));
        from.addClassName("review-queue-from");
        Div what = new Div(title, from);
        if (review.audience().isGroup() || review.steps() > 1) {
            what.add(step(review));
        }
        what.addClassName("review-queue-what");
        if (unread > 0) {
            what.add(new UnreadMark(unread));
        }
        Span since = new Span(getTranslation(
                review.step() == 0 ? "review.queue.sent" : "review.queue.came", words.moment(review.openedAt())));
        since.addClassName("review-queue-since");
        since.getElement().setAttribute("title", words.fullDay(words.dayOf(review.openedAt())));
        boolean hers = !Powers.of(review, SignedIn.current()).decisions().equals(List.of(Decision.FOR_GROUP));
        Button open = new Button(
                getTranslation(hers ? "review.action.review" : "review.action.look"),
                click -> click.getSource().getUI().ifPresent(ui -> ui.navigate(ReviewView.class, address)));
        open.getElement().setAttribute("aria-describedby", "review-" + review.id());
        if (hers && shown == 0 && list.getChildren().findAny().isEmpty()) {
            open.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        }
        ListItem line = new ListItem(what, since, open);
        line.addClassName("review-queue-line");
        return line;
    }

    private Span step(ReviewItem review) {
        String where = review.audience().isGroup()
                ? getTranslation("review.queue.group", review.stepName(), review.approvals(), review.needed())
                : review.stepName();
        String by = review.dueOn() == null ? "" : ", " + getTranslation("review.queue.due", words.day(review.dueOn()));
        Span step = new Span(where + by);
        step.addClassName("review-queue-step");
        return step;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("review.title");
    }
}
