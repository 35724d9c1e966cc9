package se.arshjulet.review.process;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.arshjulet.base.process.ModelRules;
import se.arshjulet.review.ReviewOutcome;

class ReviewCycleModelTest extends ModelRules {

    ReviewCycleModelTest() {
        super(
                ReviewCycleModel.PROCESS,
                Set.of(OpenReviewStepDelegate.class, RemindOrConsentDelegate.class),
                Set.of(ReviewCycleModel.DECIDE, ReviewCycleModel.WAKE),
                Stream.concat(
                                Stream.of("${" + ReviewCycleVariables.NEXT_WAKE + "}"),
                                Stream.of(ReviewOutcome.values()).map(outcome -> "${%s == '%s'}"
                                        .formatted(ReviewCycleVariables.OUTCOME, outcome)))
                        .collect(Collectors.toSet()));
    }
}
