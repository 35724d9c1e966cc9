package se.arshjulet.datarequest.process;

/** The names in bpmn/data-request.bpmn that code depends on; a test holds the two against each other. */
final class DataRequestModel {

    static final String PROCESS = "data-request";

    /** Besvara. */
    static final String ANSWER = "answer";

    /** The one timer, on {@link #ANSWER}. */
    static final String WAKE = "wake";

    /** The message that starts it anew for what was approved. */
    static final String REOPENED = "data-request-reopened";

    private DataRequestModel() {}
}
