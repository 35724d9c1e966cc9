package se.arshjulet.conclusion.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import se.arshjulet.conclusion.ConclusionDrafts;
import se.arshjulet.review.Reviews.ReviewItem;
import se.arshjulet.review.ui.ReviewPage;

/** Beredningsgruppen decides where it reads: on the page of the konklusion on its way. */
@org.springframework.stereotype.Component
class DraftReviewPage implements ReviewPage {

    private final DraftPages pages;

    DraftReviewPage(DraftPages pages) {
        this.pages = pages;
    }

    @Override
    public String kind() {
        return ConclusionDrafts.KIND;
    }

    @Override
    public Optional<String> address(ReviewItem review) {
        return pages.drafts()
                .find(review.subjectId())
                .map(sheet -> DraftView.address(sheet.line().id()));
    }

    @Override
    public Optional<Component> open(ReviewItem review) {
        return Optional.ofNullable(pages.open(review.subjectId()));
    }
}
