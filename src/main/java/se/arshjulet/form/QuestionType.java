package se.arshjulet.form;

/** How a question is answered. */
public enum QuestionType {
    SHORT_TEXT,
    LONG_TEXT,
    WHOLE_NUMBER,
    DECIMAL_NUMBER,
    /** a share, 45 for 45 % */
    PERCENT,
    /** an amount in Swedish kronor */
    MONEY,
    DATE,
    /** from a day to a day, or until further notice */
    PERIOD,
    YES_NO,
    /** one of the options */
    ONE_OF,
    /** any number of the options, and words of one's own where {@link Question#allowOther} */
    SEVERAL_OF,
    /** another row of the same section, to build a hierarchy */
    PARENT_ROW,
    /** something that the association keeps a register of: {@link Question#register} says what */
    REGISTER_ENTRY,
    /** figures in rows and columns; each cell is answered as a question of its own ({@link Question#cells}) */
    NUMBER_GRID,
    /** a document or a picture, within {@link Question#file} */
    FILE,
    /** a function to turn to (never a private person): name of function, phone, e-mail */
    CONTACT_FUNCTION,
    /** text to read, nothing to answer */
    INFORMATION;

    /** Whether the answer is a figure, which may also be "finns ej" or too small to show. */
    public boolean isFigure() {
        return this == WHOLE_NUMBER || this == DECIMAL_NUMBER || this == PERCENT || this == MONEY;
    }
}
