package se.arshjulet.annualwheel.process;

/** The names in bpmn/annual-wheel.bpmn and bpmn/wheel-activity.bpmn that code depends on; tests hold them against each other. */
final class WheelModel {

    static final String YEAR_PROCESS = "annual-wheel";

    /** Året pågår. */
    static final String YEAR = "year";

    /** The one timer, on {@link #YEAR}. */
    static final String YEAR_OVER = "yearOver";

    static final String ACTIVITY_PROCESS = "wheel-activity";

    /** Vänta på startdagen. */
    static final String AWAIT = "await";

    /** The one timer, on {@link #AWAIT}. */
    static final String START_DAY = "startDay";

    /** Pågår. */
    static final String UNDER_WAY = "underWay";

    /** The one timer, on {@link #UNDER_WAY}. */
    static final String WAKE = "wake";

    private WheelModel() {}
}
