package se.arshjulet.conclusion.process;

/** The names in bpmn/conclusion-follow-up.bpmn that code depends on; a test holds the two against each other. */
final class FollowUpModel {

    static final String PROCESS = "conclusion-follow-up";

    /** Samla in svar. */
    static final String GATHER = "gather";

    /** Föreslå status. */
    static final String PROPOSE = "propose";

    /** Ta ställning. */
    static final String DECIDE = "decide";

    /** What a step's one timer is called. */
    static String wakeOf(String step) {
        return step + "Wake";
    }

    private FollowUpModel() {}
}
