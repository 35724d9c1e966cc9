package se.arshjulet.form.sentence;

import java.util.List;
import se.arshjulet.form.Question;
import se.arshjulet.form.QuestionType;

/** What a clause says of an answer. */
public enum Verb {
    IS,
    IS_NOT,
    ANY_OF,
    CONTAINS,
    CONTAINS_NOT,
    AT_LEAST,
    AT_MOST,
    MORE,
    LESS,
    ANSWERED,
    NOT_ANSWERED;

    /** Nothing more needs to be said. */
    public boolean isWhole() {
        return this == ANSWERED || this == NOT_ANSWERED;
    }

    /** What can be said of the question's answer; the likeliest first. */
    public static List<Verb> of(Question question) {
        return switch (question.type()) {
            case YES_NO -> List.of(IS, ANSWERED, NOT_ANSWERED);
            case ONE_OF -> List.of(IS, IS_NOT, ANY_OF, ANSWERED, NOT_ANSWERED);
            case SEVERAL_OF -> List.of(CONTAINS, CONTAINS_NOT);
            case WHOLE_NUMBER, DECIMAL_NUMBER, PERCENT, MONEY ->
                List.of(AT_LEAST, AT_MOST, MORE, LESS, IS, IS_NOT, ANSWERED, NOT_ANSWERED);
            case DATE -> List.of(AT_LEAST, AT_MOST, MORE, LESS, IS, ANSWERED, NOT_ANSWERED);
            case SHORT_TEXT, LONG_TEXT -> List.of(ANSWERED, NOT_ANSWERED, IS, IS_NOT);
            case FILE -> List.of(ANSWERED, NOT_ANSWERED);
            case REGISTER_ENTRY -> several(question) ? List.of() : List.of(ANSWERED, NOT_ANSWERED);
            case PERIOD, PARENT_ROW, NUMBER_GRID, CONTACT_FUNCTION, INFORMATION -> List.of();
        };
    }

    private static boolean several(Question question) {
        return question.register() != null && question.register().several();
    }

    /** Whether anything can be said of such a question. */
    public static boolean canSpeakOf(Question question) {
        return question.type() != QuestionType.INFORMATION && !of(question).isEmpty();
    }
}
