package se.arshjulet.conclusion.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import se.arshjulet.conclusion.FollowUps;
import se.arshjulet.review.Reviews.ReviewItem;
import se.arshjulet.review.ui.ReviewPage;

/** Beredningsgruppen decides where it comments: on the follow-up's own page. */
@org.springframework.stereotype.Component
class FollowUpReviewPage implements ReviewPage {

    private final FollowUpPages pages;

    FollowUpReviewPage(FollowUpPages pages) {
        this.pages = pages;
    }

    @Override
    public String kind() {
        return FollowUps.KIND;
    }

    @Override
    public Optional<String> address(ReviewItem review) {
        return year(review).map(FollowUpView::address);
    }

    @Override
    public Optional<Component> open(ReviewItem review) {
        return year(review).map(pages::open);
    }

    private Optional<Integer> year(ReviewItem review) {
        return pages.followUps().ofReview(review.subjectId()).map(sheet -> sheet.line()
                .year());
    }
}
