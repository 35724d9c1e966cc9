package se.arshjulet.flow.process;

/** The names in bpmn/flow-reconciliation.bpmn that code depends on; a test holds the two against each other. */
final class ReconciliationModel {

    static final String PROCESS = "flow-reconciliation";

    /** Stäm av. */
    static final String SETTLE = "settle";

    /** The one timer of {@link #SETTLE}. */
    static final String WAKE = "settleWake";

    /** When the timer goes off; read by the model. */
    static final String NEXT_WAKE = "nextWake";

    private ReconciliationModel() {}
}
