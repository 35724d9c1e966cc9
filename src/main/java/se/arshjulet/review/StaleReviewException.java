package se.arshjulet.review;

/** Somebody else has decided the review meanwhile. */
public final class StaleReviewException extends RuntimeException {

    public StaleReviewException() {
        super("The review is already decided");
    }
}
