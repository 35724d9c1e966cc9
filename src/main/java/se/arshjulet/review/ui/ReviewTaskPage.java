package se.arshjulet.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Optional;
import se.arshjulet.account.SignedIn;
import se.arshjulet.base.DateWords;
import se.arshjulet.base.ui.EmptyState;
import se.arshjulet.review.Reviews;
import se.arshjulet.review.Reviews.ReviewItem;
import se.arshjulet.task.TaskItem;
import se.arshjulet.task.ui.TaskPage;

/** A member of a group opens the review that waits for her from among her tasks. */
@org.springframework.stereotype.Component
class ReviewTaskPage implements TaskPage {

    private final Reviews reviews;
    private final ReviewPages pages;
    private final ReviewDesk desk;
    private final DateWords words;

    ReviewTaskPage(Reviews reviews, ReviewPages pages, ReviewDesk desk, DateWords words) {
        this.reviews = reviews;
        this.pages = pages;
        this.desk = desk;
        this.words = words;
    }

    @Override
    public String kind() {
        return Reviews.KIND;
    }

    @Override
    public Component open(TaskItem task) {
        Optional<ReviewItem> review = reviews.find(task.subjectId());
        return review.flatMap(pages::of)
                .flatMap(page -> page.open(review.orElseThrow()))
                .orElseGet(() -> answers(task, review));
    }

    private Component answers(TaskItem task, Optional<ReviewItem> review) {
        if (SignedIn.current().byLink()) {
            // A mail's link gives nobody a reviewer's rights.
            return new EmptyState(
                    I18NProvider.translate("review.task.sign-in"),
                    I18NProvider.translate("review.task.sign-in.next"),
                    new Anchor(
                            "login?till=/granskning/" + task.subjectId(),
                            I18NProvider.translate("review.task.sign-in.go")));
        }
        ReviewView page = new ReviewView(reviews, pages, desk, words);
        if (task.absence() == null) {
            review.ifPresent(page::show);
        } else {
            reviews.findFor(task.subjectId(), task.assigneeId())
                    .ifPresent(hers -> page.showFor(hers, task.assigneeId()));
        }
        return page;
    }
}
