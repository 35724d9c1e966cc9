package se.arshjulet.review.ui;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.arshjulet.review.Reviews.ReviewItem;

/** The pages of what is not read as answers, by its kind. */
@Component
class ReviewPages {

    private final Map<String, ReviewPage> pages;

    ReviewPages(List<ReviewPage> pages) {
        this.pages = pages.stream().collect(Collectors.toMap(ReviewPage::kind, Function.identity()));
    }

    Optional<ReviewPage> of(ReviewItem review) {
        return Optional.ofNullable(pages.get(review.subjectKind()));
    }
}
