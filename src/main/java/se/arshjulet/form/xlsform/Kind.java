package se.arshjulet.form.xlsform;

import se.arshjulet.form.Question;
import se.arshjulet.form.RegisterChoice;

/** What a value is; XPath takes one for another where FEEL does not. */
enum Kind {
    NUMBER,
    TEXT,
    DATE,
    /** yes or no */
    TRUTH,
    /** the code of one of several options */
    CHOICE,
    /** the codes of several */
    CHOICES,
    /** a part with rows, as a whole */
    ROWS,
    /** a question's figures in all rows of another part */
    NUMBERS,
    /** a question's other answers in all rows of another part */
    ANSWERS,
    NOTHING,
    /** what can only be given or not */
    OTHER;

    boolean isText() {
        return this == TEXT || this == CHOICE;
    }

    boolean isOfSeveralRows() {
        return this == ROWS || this == NUMBERS || this == ANSWERS;
    }

    Kind inAllRows() {
        return this == NUMBER ? NUMBERS : ANSWERS;
    }

    static Kind of(Question question) {
        return switch (question.type()) {
            case WHOLE_NUMBER, DECIMAL_NUMBER, PERCENT, MONEY, NUMBER_GRID -> NUMBER;
            case SHORT_TEXT, LONG_TEXT -> TEXT;
            case DATE, PERIOD -> DATE;
            case YES_NO -> TRUTH;
            case ONE_OF -> CHOICE;
            case SEVERAL_OF -> CHOICES;
            case REGISTER_ENTRY -> isOne(question.register()) ? TEXT : OTHER;
            case PARENT_ROW, FILE, CONTACT_FUNCTION, INFORMATION -> OTHER;
        };
    }

    private static boolean isOne(@org.jspecify.annotations.Nullable RegisterChoice register) {
        return register == null || !register.several();
    }
}
