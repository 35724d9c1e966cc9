package se.arshjulet.form;

/** How a question is answered. */
public enum QuestionType {
    SHORT_TEXT,
    LONG_TEXT,
    /** one of the options */
    ONE_OF,
    /** any number of the options, and words of one's own where {@link Question#allowOther} */
    SEVERAL_OF,
    /** another row of the same section, to build a hierarchy */
    PARENT_ROW,
    /** a function to turn to (never a private person): name of function, phone, e-mail */
    CONTACT_FUNCTION,
    /** text to read, nothing to answer */
    INFORMATION
}
