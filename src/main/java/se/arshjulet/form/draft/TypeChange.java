package se.arshjulet.form.draft;

import java.util.List;
import se.arshjulet.form.Grid;
import se.arshjulet.form.Option;
import se.arshjulet.form.Question;
import se.arshjulet.form.QuestionBuilder;
import se.arshjulet.form.QuestionType;
import se.arshjulet.form.RegisterChoice;
import se.arshjulet.form.RegisterKind;

/** A question that is to be answered in another way: what the new way does not know is left out, what it needs is there. */
public final class TypeChange {

    private TypeChange() {}

    public static Question of(Question question, QuestionType type) {
        boolean choices = type == QuestionType.ONE_OF || type == QuestionType.SEVERAL_OF;
        boolean texts = type == QuestionType.SHORT_TEXT || type == QuestionType.LONG_TEXT;
        boolean figures = type.isFigure() || type == QuestionType.NUMBER_GRID;
        QuestionBuilder changed = new QuestionBuilder(question)
                .type(type)
                .options(choices ? options(question) : List.of())
                .allowOther(choices && question.allowOther())
                .maxLength(texts ? question.maxLength() : null)
                .number(figures ? question.number() : null)
                .plausibility(figures ? question.plausibility() : null)
                .register(type == QuestionType.REGISTER_ENTRY ? register(question) : null)
                .grid(type == QuestionType.NUMBER_GRID ? grid(question) : null)
                .file(type == QuestionType.FILE ? question.file() : null);
        if (type == QuestionType.INFORMATION) {
            changed.required(false).requiredIf(null).constraints(List.of()).askedAfresh(false);
        }
        if (!canBeCalculated(type)) {
            changed.calculation(null);
        }
        return changed.build();
    }

    /** Whether an answer of the kind can be worked out of others. */
    public static boolean canBeCalculated(QuestionType type) {
        return switch (type) {
            case WHOLE_NUMBER, DECIMAL_NUMBER, PERCENT, MONEY, SHORT_TEXT, LONG_TEXT, YES_NO, DATE -> true;
            default -> false;
        };
    }

    private static List<Option> options(Question question) {
        return question.options();
    }

    private static RegisterChoice register(Question question) {
        return question.register() == null ? new RegisterChoice(RegisterKind.UNIT, false, false) : question.register();
    }

    private static Grid grid(Question question) {
        return question.grid() == null
                ? new Grid(
                        List.of(new Grid.Line("row1", "Rad 1", List.of(), false)),
                        List.of(
                                new Grid.Line("women", "Kvinnor", List.of(), false),
                                new Grid.Line("men", "Män", List.of(), false),
                                new Grid.Line("total", "Totalt", List.of("women", "men"), false)))
                : question.grid();
    }
}
