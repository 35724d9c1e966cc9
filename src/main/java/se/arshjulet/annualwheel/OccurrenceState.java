package se.arshjulet.annualwheel;

/** How it stands with one time that an activity comes. */
public enum OccurrenceState {
    PLANNED,
    DONE,
    /** left out, for a reason that is written down */
    SKIPPED
}
