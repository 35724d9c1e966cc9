package se.arshjulet.annualwheel;

/** The wheel's rings, the outermost first. */
public enum Ring {
    /** kartläggning: interviews, surveys and their analysis */
    MAPPING,
    DATA_REQUEST,
    REVIEW,
    MEETING,
    REPORT,
    HORIZON
}
