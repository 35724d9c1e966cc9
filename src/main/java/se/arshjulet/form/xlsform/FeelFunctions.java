package se.arshjulet.form.xlsform;

import java.util.List;
import se.arshjulet.form.expression.ExpressionPart;
import se.arshjulet.form.expression.ExpressionPart.Call;
import se.arshjulet.form.expression.ExpressionPart.Choice;
import se.arshjulet.form.expression.ExpressionPart.Digits;
import se.arshjulet.form.expression.ExpressionPart.Items;
import se.arshjulet.form.expression.ExpressionPart.Nothing;
import se.arshjulet.form.expression.ExpressionPart.Pair;
import se.arshjulet.form.expression.ExpressionPart.Words;
import se.arshjulet.form.xlsform.XText.Unsayable;

/** FEEL's functions in XPath: those that ODK's tools have too. */
final class FeelFunctions {

    private static final Digits ZERO = new Digits("0");

    private final FeelToXPath translation;

    FeelFunctions(FeelToXPath translation) {
        this.translation = translation;
    }

    XText truth(Call call) {
        return switch (call.function()) {
            case "contains" -> texts("contains", call);
            case "starts with" -> texts("starts-with", call);
            case "ends with" -> texts("ends-with", call);
            case "list contains" -> {
                XText chosen = translation.value(first(call));
                if (chosen.kind() != Kind.CHOICES) {
                    throw new Unsayable();
                }
                yield XText.call("selected", Kind.TRUTH, chosen, translation.scalar(second(call)));
            }
            case "is defined" ->
                new XText(translation.scalar(first(call)).in(XText.RELATION) + " != ''", XText.EQUALITY, Kind.TRUTH);
            default -> throw new Unsayable();
        };
    }

    private XText texts(String function, Call call) {
        return XText.call(function, Kind.TRUTH, translation.scalar(first(call)), translation.scalar(second(call)));
    }

    XText value(Call call) {
        return switch (call.function()) {
            case "sum" -> sum(call);
            case "min", "max" ->
                isOfRows(call)
                        ? XText.call(call.function(), Kind.NUMBER, translation.value(first(call)))
                        : XText.call(
                                call.function(),
                                Kind.NUMBER,
                                items(call).stream().map(translation::scalar).toArray());
            case "mean" -> {
                XText rows = translation.value(first(call));
                if (!isOfRows(call)) {
                    throw new Unsayable();
                }
                yield new XText(
                        "sum(%s) div count(%s)".formatted(rows.text(), rows.text()), XText.PRODUCT, Kind.NUMBER);
            }
            case "count" -> count(call);
            case "abs" -> XText.call("abs", Kind.NUMBER, translation.scalar(first(call)));
            case "round half up" ->
                XText.call("round", Kind.NUMBER, translation.scalar(first(call)), translation.scalar(second(call)));
            case "string length" -> XText.call("string-length", Kind.NUMBER, translation.scalar(first(call)));
            case "string" -> XText.call("string", Kind.TEXT, translation.scalar(first(call)));
            default -> throw new Unsayable();
        };
    }

    private XText sum(Call call) {
        return isOfRows(call)
                ? XText.call("sum", Kind.NUMBER, translation.value(first(call)))
                : items(call).stream()
                        .map(translation::scalar)
                        .reduce((one, other) ->
                                new XText(one.in(XText.SUM) + " + " + other.in(XText.PRODUCT), XText.SUM, Kind.NUMBER))
                        .orElseThrow(Unsayable::new);
    }

    private XText count(Call call) {
        XText counted = translation.value(first(call));
        if (counted.kind() == Kind.CHOICES) {
            return XText.call("count-selected", Kind.NUMBER, counted);
        }
        if (!counted.kind().isOfSeveralRows()) {
            throw new Unsayable();
        }
        return XText.call("count", Kind.NUMBER, counted);
    }

    private boolean isOfRows(Call call) {
        return call.arguments().size() == 1
                && !(first(call) instanceof Items)
                && translation.value(first(call)).kind() == Kind.NUMBERS;
    }

    private static List<ExpressionPart> items(Call call) {
        return call.arguments().size() == 1 && first(call) instanceof Items list ? list.items() : call.arguments();
    }

    /** What {@link XPathFunctions} made of XPath's own functions becomes them again. */
    XText choice(Choice choice) {
        ExpressionPart then = choice.then();
        ExpressionPart otherwise = choice.otherwise();
        if (choice.condition() instanceof Pair test && test.sign().equals("=") && test.right() instanceof Nothing) {
            boolean counts = otherwise instanceof Call call
                    && (call.function().equals("count") || call.function().equals("string length"))
                    && first(call).equals(test.left());
            if (counts && then.equals(ZERO)) {
                return translation.value(otherwise);
            }
            boolean text = otherwise instanceof Call call
                    && call.function().equals("string")
                    && first(call).equals(test.left());
            if (then.equals(new Words("")) && (text || otherwise.equals(test.left()))) {
                return new XText(translation.scalar(test.left()).text(), XText.OPERAND, Kind.TEXT);
            }
            if (otherwise.equals(test.left())) {
                XText first = translation.scalar(otherwise);
                return XText.call("coalesce", first.kind(), first, translation.scalar(then));
            }
        }
        if (choice.condition() instanceof Pair test
                && test.sign().equals("<")
                && test.right().equals(ZERO)
                && then.equals(new Call("ceiling", List.of(test.left())))
                && otherwise.equals(new Call("floor", List.of(test.left())))) {
            return XText.call("int", Kind.NUMBER, translation.scalar(test.left()));
        }
        XText one = translation.scalar(then);
        XText other = translation.scalar(otherwise);
        return XText.call(
                "if",
                one.kind() == Kind.NOTHING ? other.kind() : one.kind(),
                translation.truth(choice.condition()),
                one,
                other);
    }

    private static ExpressionPart first(Call call) {
        return call.arguments().get(0);
    }

    private static ExpressionPart second(Call call) {
        return call.arguments().get(1);
    }
}
