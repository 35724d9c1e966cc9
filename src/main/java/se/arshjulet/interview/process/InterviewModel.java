package se.arshjulet.interview.process;

/** The names in bpmn/interview-round.bpmn that code depends on; a test holds the two against each other. */
final class InterviewModel {

    static final String PROCESS = "interview-round";

    /** Kom överens om tid. */
    static final String AGREE = "agree";

    /** Håll intervjun. */
    static final String HOLD = "hold";

    /** Skriv rent anteckningarna. */
    static final String WRITE_UP = "writeUp";

    /** Bekräfta anteckningarna. */
    static final String CONFIRM = "confirm";

    /** Bekräfta tiden: the first step of one that is booked before anybody was invited. */
    static final String CONFIRM_TIME = "confirmTime";

    /** Skicka anteckningarna: the first step of one that was held before it was known here. */
    static final String SEND_NOTES = "sendNotes";

    /** What a step's one timer is called. */
    static String wakeOf(String step) {
        return step + "Wake";
    }

    private InterviewModel() {}
}
