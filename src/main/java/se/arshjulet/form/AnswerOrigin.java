package se.arshjulet.form;

/** Where a value came from. */
public enum AnswerOrigin {
    TYPED,
    /** taken over from the last approved answer by a person who said "oförändrat" */
    UNCHANGED,
    /** filled in by a coordinator from a meeting or a call */
    ON_BEHALF,
    GUEST,
    PASTED,
    IMPORTED,
    COMPUTED,
    /** taken from the association's register when the request was made */
    REGISTER;

    /** The one who answers for it may not have seen it yet: somebody or something else put it there. */
    public boolean isAnothers() {
        return this == ON_BEHALF || this == GUEST || this == IMPORTED;
    }
}
