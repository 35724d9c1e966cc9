package se.arshjulet.statusreport;

/** What a light is set for. <i>Övergripande</i> is what the coordinator says it is, and nothing that is computed. */
public enum ProjectParameter {
    BUDGET("Budget"),
    TIMELINE("Tidslinje"),
    RISK_HANDLING("Riskhantering"),
    ENGAGEMENT("Engagemang med berörda aktörer"),
    OVERALL("Övergripande");

    private final String title;

    ProjectParameter(String title) {
        this.title = title;
    }

    /** As it stands in the report. */
    public String title() {
        return title;
    }
}
