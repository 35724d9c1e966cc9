package se.arshjulet.statusreport;

import java.time.YearMonth;

/** The parts of a report that hold text and points, in their order. */
public enum ReportSection {
    HORIZON,
    PARTIES,
    ASSOCIATION,
    PLANNED,
    PERSPECTIVE,
    EVENTS,
    ENGAGEMENT,
    RISKS;

    /** What happened last month; these stand under one heading. */
    public boolean isResult() {
        return this == HORIZON || this == PARTIES || this == ASSOCIATION;
    }

    /** It holds from one month to the next until somebody writes something else. */
    boolean isCarriedOver() {
        return this == PERSPECTIVE || this == ENGAGEMENT;
    }

    /** It has points of its own, and not only text. */
    public boolean hasLines() {
        return isResult() || this == PLANNED || this == EVENTS;
    }

    /** The three most important events are told once a year. */
    public boolean isIn(YearMonth month) {
        return this != EVENTS || month.getMonthValue() == 12;
    }
}
