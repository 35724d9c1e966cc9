package se.arshjulet.conclusion;

/** Somebody was first: the follow-up is not where the person thought that it was. */
public class StaleFollowUpException extends RuntimeException {

    StaleFollowUpException() {
        super("Uppföljningen har redan gått vidare. Ladda om sidan för att se var den står.");
    }
}
