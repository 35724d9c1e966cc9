package se.arshjulet.statusreport.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import se.arshjulet.review.Reviews.ReviewItem;
import se.arshjulet.review.ui.ReviewPage;
import se.arshjulet.statusreport.StatusReports;

/** A report is reviewed where it is read. */
@org.springframework.stereotype.Component
class ReportReviewPage implements ReviewPage {

    private final ReportPages pages;

    ReportReviewPage(ReportPages pages) {
        this.pages = pages;
    }

    @Override
    public String kind() {
        return StatusReports.KIND;
    }

    @Override
    public Optional<String> address(ReviewItem review) {
        return pages.reports.find(review.subjectId()).map(sheet -> sheet.head().address());
    }

    @Override
    public Optional<Component> open(ReviewItem review) {
        return pages.open(review.subjectId()).map(page -> page);
    }
}
