package se.arshjulet.review.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.arshjulet.account.Role;
import se.arshjulet.account.SignedIn;
import se.arshjulet.base.DateWords;
import se.arshjulet.base.ui.Notice;
import se.arshjulet.base.ui.Page;
import se.arshjulet.base.ui.RouteId;
import se.arshjulet.review.AnswersUnderReview.Document;
import se.arshjulet.review.ReviewState;
import se.arshjulet.review.Reviews;
import se.arshjulet.review.Reviews.ReviewItem;
import se.arshjulet.review.Threads.At;

/** One answer set as a document, with a decision at the end of it. */
@Route("granskning/:" + ReviewView.REVIEW)
@RolesAllowed({Role.Names.COORDINATOR, Role.Names.REVIEWER})
class ReviewView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    static final String REVIEW = "reviewId";
    private static final String ONLY_CHANGES = "andrat";

    private final Reviews reviews;
    private final ReviewPages pages;
    private final ReviewDesk desk;
    private final DateWords words;
    private @Nullable UUID inPlaceOf;
    private String title = "";

    ReviewView(Reviews reviews, ReviewPages pages, ReviewDesk desk, DateWords words) {
        super(Width.WORKING);
        this.reviews = reviews;
        this.pages = pages;
        this.desk = desk;
        this.words = words.in(getLocale());
        addClassName("review");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<ReviewItem> review = RouteId.of(event, REVIEW).flatMap(reviews::find);
        if (review.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        Optional<ReviewPage> own = pages.of(review.get());
        if (own.isPresent()) {
            own.get()
                    .address(review.get())
                    .ifPresentOrElse(event::forwardTo, () -> event.rerouteToError(NotFoundException.class));
            return;
        }
        QueryParameters asked = event.getLocation().getQueryParameters();
        ReviewDocument answers = show(review.get(), asked.getParameters().containsKey(ONLY_CHANGES));
        asked.getSingleParameter(At.PARAMETER).flatMap(At::read).ifPresent(answers::goTo);
    }

    void show(ReviewItem review) {
        show(review, false);
    }

    /** As whoever answers today for a member of the group who is away: her vote is given. */
    void showFor(ReviewItem review, UUID member) {
        inPlaceOf = member;
        show(review, false);
    }

    private ReviewDocument show(ReviewItem review, boolean onlyChanges) {
        removeAll();
        Document document = desk.document(review);
        title = getTranslation("review.page-title", document.memberName(), document.title());
        UUID member = inPlaceOf;
        Powers powers = member == null ? Powers.of(review, SignedIn.current()) : Powers.inPlaceOf(member, review);
        ReviewDocument answers = desk.lay(review, document, powers, words);
        Div tools = new Div();
        tools.addClassName("review-tools");
        add(new ReviewHeader(review, document, words));
        desk.track(review, words).ifPresent(this::add);
        add(tools, answers);
        if (answers.isAllUnchanged()) {
            Paragraph nothing = new Paragraph(getTranslation("review.only-changes.none"));
            nothing.addClassName("review-no-changes");
            add(nothing);
        }
        if (document.previousLabel() != null) {
            tools.add(onlyChangesBox(answers, review, onlyChanges));
        }
        if (review.open() && !powers.decisions().isEmpty()) {
            ReviewDecisions decisions = decisions(review, document, answers, powers);
            tools.add(decisions.keys());
            add(decisions);
        }
        return answers;
    }

    private Checkbox onlyChangesBox(ReviewDocument answers, ReviewItem review, boolean onlyChanges) {
        Checkbox box = new Checkbox(getTranslation("review.only-changes"), onlyChanges);
        box.addClassName("review-only-changes");
        box.setId("only-changes");
        answers.setClassName("only-changes", onlyChanges);
        box.addValueChangeListener(change -> {
            answers.setClassName("only-changes", change.getValue());
            String address = "granskning/" + review.id() + (change.getValue() ? "?" + ONLY_CHANGES : "");
            UI.getCurrent().getPage().getHistory().replaceState(null, address);
        });
        return box;
    }

    private ReviewDecisions decisions(ReviewItem review, Document document, ReviewDocument answers, Powers powers) {
        return new ReviewDecisions(
                reviews, review, document, answers, powers, desk.returnDay(review), new ReviewDecisions.Outcome() {

                    @Override
                    public void decided(Decision decision) {
                        Notice.done(getTranslation(decision.text("done"), document.answerer()));
                        UI.getCurrent().navigate(ReviewQueueView.class);
                    }

                    @Override
                    public void stale() {
                        reviews.find(review.id()).ifPresent(now -> {
                            boolean gone = now.state() == ReviewState.WITHDRAWN;
                            Notice.failed(getTranslation(gone ? "review.stale.withdrawn" : "review.stale"));
                            show(now, false);
                        });
                    }
                });
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
