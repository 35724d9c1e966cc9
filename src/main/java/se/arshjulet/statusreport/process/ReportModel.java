package se.arshjulet.statusreport.process;

/** The names in bpmn/status-report.bpmn that code depends on; a test holds the two against each other. */
final class ReportModel {

    static final String PROCESS = "status-report";

    /** Skriv rapporten. */
    static final String WRITE = "write";

    /** Skicka rapporten. */
    static final String DISPATCH = "dispatch";

    /** What a step's one timer is called. */
    static String wakeOf(String step) {
        return step + "Wake";
    }

    private ReportModel() {}
}
