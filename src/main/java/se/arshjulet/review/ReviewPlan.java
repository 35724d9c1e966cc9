package se.arshjulet.review;

import java.util.List;

/**
 * The steps that a thing goes through, in their order, before it is approved.
 *
 * @param steps   at least one
 * @param publish it is published as soon as the last step has approved it
 */
public record ReviewPlan(List<ReviewStep> steps, boolean publish) {

    /** One approval by any coordinator or reviewer is enough. */
    public static final ReviewPlan ONE_APPROVAL = new ReviewPlan(List.of(ReviewStep.ANYONE), false);

    public ReviewPlan {
        steps = List.copyOf(steps);
        if (steps.isEmpty()) {
            throw new IllegalArgumentException("A review has at least one step");
        }
    }

    boolean isLast(int step) {
        return step >= steps.size() - 1;
    }
}
