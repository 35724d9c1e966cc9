package se.arshjulet.form.xlsform;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import se.arshjulet.form.QuestionType;

/** Which type a row becomes, and which our own column may say that it is. */
final class UsualTypes {

    private UsualTypes() {}

    static QuestionType of(SurveyRow row) {
        return switch (row.type().word()) {
            case INTEGER -> QuestionType.WHOLE_NUMBER;
            case DECIMAL -> QuestionType.DECIMAL_NUMBER;
            case RANGE -> row.at("parameters").contains(".") ? QuestionType.DECIMAL_NUMBER : QuestionType.WHOLE_NUMBER;
            case DATE -> QuestionType.DATE;
            case SELECT_ONE, ACKNOWLEDGE -> QuestionType.ONE_OF;
            case SELECT_MULTIPLE -> QuestionType.SEVERAL_OF;
            case NOTE -> QuestionType.INFORMATION;
            case FILE, IMAGE -> QuestionType.FILE;
            case CALCULATE -> computed(row);
            default ->
                row.at(Columns.APPEARANCE).toLowerCase(Locale.ROOT).contains("multiline")
                        ? QuestionType.LONG_TEXT
                        : QuestionType.SHORT_TEXT;
        };
    }

    /** XLSForms do not say what a calculation comes to; how it is written does. */
    private static QuestionType computed(SurveyRow row) {
        try {
            return row.has(Columns.CALCULATION)
                    ? computed(XPathReader.read(row.at(Columns.CALCULATION)))
                    : QuestionType.DECIMAL_NUMBER;
        } catch (XPathFault toldWhenItIsRead) {
            return QuestionType.DECIMAL_NUMBER;
        }
    }

    private static QuestionType computed(XPath x) {
        if (x instanceof XPath.Words) {
            return QuestionType.SHORT_TEXT;
        }
        if (x instanceof XPath.Pair pair) {
            return Feel.COMPARISONS.contains(pair.sign())
                            || pair.sign().equals("and")
                            || pair.sign().equals("or")
                    ? QuestionType.YES_NO
                    : QuestionType.DECIMAL_NUMBER;
        }
        if (x instanceof XPath.Call call) {
            return switch (call.function()) {
                case "concat", "string" -> QuestionType.SHORT_TEXT;
                case "true", "false", "not", "selected", "contains", "starts-with", "ends-with" -> QuestionType.YES_NO;
                case "date" -> QuestionType.DATE;
                case "count", "count-selected", "string-length", "int" -> QuestionType.WHOLE_NUMBER;
                case "if" ->
                    call.arguments().size() == 3
                            ? branch(call.arguments().get(1), call.arguments().get(2))
                            : QuestionType.DECIMAL_NUMBER;
                default -> QuestionType.DECIMAL_NUMBER;
            };
        }
        return QuestionType.DECIMAL_NUMBER;
    }

    private static QuestionType branch(XPath then, XPath otherwise) {
        return then instanceof XPath.Words words && words.isEmpty() ? computed(otherwise) : computed(then);
    }

    static boolean canBe(RowType.Word word, QuestionType type) {
        return switch (word) {
            case TEXT ->
                Set.of(
                                QuestionType.SHORT_TEXT,
                                QuestionType.LONG_TEXT,
                                QuestionType.PARENT_ROW,
                                QuestionType.REGISTER_ENTRY,
                                QuestionType.ONE_OF,
                                QuestionType.SEVERAL_OF)
                        .contains(type);
            case INTEGER, DECIMAL, RANGE ->
                type.isFigure()
                        && (word != RowType.Word.DECIMAL || type != QuestionType.WHOLE_NUMBER)
                        && (word != RowType.Word.INTEGER || type != QuestionType.DECIMAL_NUMBER);
            case DATE -> type == QuestionType.DATE;
            case SELECT_ONE -> type == QuestionType.ONE_OF || type == QuestionType.YES_NO;
            case SELECT_MULTIPLE -> type == QuestionType.SEVERAL_OF;
            case NOTE -> type == QuestionType.INFORMATION;
            case FILE, IMAGE -> type == QuestionType.FILE;
            case BEGIN_GROUP -> PartNames.hasParts(type);
            case CALCULATE ->
                EnumSet.of(
                                QuestionType.WHOLE_NUMBER,
                                QuestionType.DECIMAL_NUMBER,
                                QuestionType.PERCENT,
                                QuestionType.MONEY,
                                QuestionType.SHORT_TEXT,
                                QuestionType.LONG_TEXT,
                                QuestionType.YES_NO,
                                QuestionType.DATE)
                        .contains(type);
            default -> false;
        };
    }
}
