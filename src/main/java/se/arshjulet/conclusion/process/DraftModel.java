package se.arshjulet.conclusion.process;

/** The names in bpmn/conclusion-cycle.bpmn that code depends on; a test holds the two against each other. */
final class DraftModel {

    static final String PROCESS = "conclusion-cycle";

    /** Skriv om. */
    static final String REWRITE = "rewrite";

    /** Ta ställning. */
    static final String TAKE_STAND = "takeStand";

    /** What a step's one timer is called. */
    static String wakeOf(String step) {
        return step + "Wake";
    }

    private DraftModel() {}
}
