package se.arshjulet.statusreport;

/** Something in a report that can hardly be right. It stops nobody.
 * @param place    where it is: the id of a milestone, risk or point, or the name of a section or parameter; for a link to it
 * @param sentence in Swedish, with what to do */
public record ReportWarning(Kind kind, String place, String sentence) {

    public enum Kind {
        EXPECTED_BEFORE_DUE_YEAR,
        LATE_BUT_GREEN,
        PAST_DUE,
        DONE_NOT_GREEN,
        LIGHT_MISSING,
        REASON_MISSING,
        RED_WITHOUT_RISK,
        EMPTY_SECTION,
        TIP_WITHOUT_ADDRESS,
        FEW_EVENTS,
        LINE_GONE,
        LINE_CHANGED
    }
}
