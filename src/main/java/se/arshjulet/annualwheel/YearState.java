package se.arshjulet.annualwheel;

/** How far a year has come: a plan on paper, driven, driven but at rest, or closed. */
public enum YearState {
    PLANNED,
    RUNNING,
    PAUSED,
    CLOSED
}
