package se.arshjulet.review.process;

/** The names in bpmn/review-cycle.bpmn that code depends on; a test holds the two against each other. */
final class ReviewCycleModel {

    static final String PROCESS = "review-cycle";

    /** Ta ställning. */
    static final String DECIDE = "decide";

    /** The one timer, on {@link #DECIDE}. */
    static final String WAKE = "wake";

    private ReviewCycleModel() {}
}
