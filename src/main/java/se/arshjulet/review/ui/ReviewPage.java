package se.arshjulet.review.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import se.arshjulet.review.Reviews.ReviewItem;

/**
 * The page where a kind of thing is reviewed that is not read as answers with a decision at the end. A Spring bean of the module
 * that owns the kind; it stands in the place of the review's own page.
 */
public interface ReviewPage {

    String kind();

    /** Where it is within the application; empty if it is not hers to see. */
    Optional<String> address(ReviewItem review);

    /** The page itself, where she opens it from among her tasks or by the link in her mail. */
    Optional<Component> open(ReviewItem review);
}
