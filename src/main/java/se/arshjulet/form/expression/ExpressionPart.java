package se.arshjulet.form.expression;

import java.time.LocalDate;
import java.util.List;

/**
 * What an expression is made of, for whoever says the same in another language. Of some things that can be written in two
 * ways there is one kind only: {@code a != b} is {@code not(a = b)}, and {@code between} is two comparisons.
 */
public sealed interface ExpressionPart {

    /** @param digits in plain decimal, with a point */
    record Digits(String digits) implements ExpressionPart {}

    record Words(String text) implements ExpressionPart {}

    record Truth(boolean value) implements ExpressionPart {}

    record Day(LocalDate day) implements ExpressionPart {}

    /** {@code null} */
    record Nothing() implements ExpressionPart {}

    record Items(List<ExpressionPart> items) implements ExpressionPart {}

    /** A name and what follows its full stops. */
    record Path(List<String> steps) implements ExpressionPart {}

    record Negative(ExpressionPart of) implements ExpressionPart {}

    record Not(ExpressionPart of) implements ExpressionPart {}

    /** @param sign {@code and}, {@code or}, a comparison or an arithmetic sign */
    record Pair(String sign, ExpressionPart left, ExpressionPart right) implements ExpressionPart {}

    record Choice(ExpressionPart condition, ExpressionPart then, ExpressionPart otherwise) implements ExpressionPart {}

    /** The first is one of the others. */
    record Among(ExpressionPart of, List<ExpressionPart> items) implements ExpressionPart {}

    record Call(String function, List<ExpressionPart> arguments) implements ExpressionPart {}

    /** Some rows of a list; nothing that other languages have in the same way. */
    record Selection() implements ExpressionPart {}
}
