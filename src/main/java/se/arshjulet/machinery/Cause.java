package se.arshjulet.machinery;

/** Why a step failed, as far as one can tell; the trace says more. */
public enum Cause {
    /** a mail's template could not be filled in */
    TEMPLATE,
    /** the database could not be reached, or did not answer in time */
    DATABASE,
    /** what it is about is no longer there */
    GONE,
    /** somebody else changed the same thing at the same time */
    CONFLICT,
    /** the model asks for something that this version of the program does not have */
    MODEL,
    UNKNOWN
}
