package se.arshjulet.form.xlsform;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import se.arshjulet.form.Section;
import se.arshjulet.form.expression.Expression;
import se.arshjulet.form.expression.ExpressionFault;
import se.arshjulet.form.expression.ExpressionPart;
import se.arshjulet.form.expression.ExpressionPart.Among;
import se.arshjulet.form.expression.ExpressionPart.Call;
import se.arshjulet.form.expression.ExpressionPart.Choice;
import se.arshjulet.form.expression.ExpressionPart.Day;
import se.arshjulet.form.expression.ExpressionPart.Digits;
import se.arshjulet.form.expression.ExpressionPart.Negative;
import se.arshjulet.form.expression.ExpressionPart.Not;
import se.arshjulet.form.expression.ExpressionPart.Nothing;
import se.arshjulet.form.expression.ExpressionPart.Pair;
import se.arshjulet.form.expression.ExpressionPart.Path;
import se.arshjulet.form.expression.ExpressionPart.Truth;
import se.arshjulet.form.expression.ExpressionPart.Words;
import se.arshjulet.form.xlsform.XText.Unsayable;

/** Says a form's expression as XLSForms do, where they can. */
final class FeelToXPath {

    private static final Set<String> ORDER = Set.of("<", "<=", ">", ">=");

    private final Names names;
    private final @Nullable Section here;
    private final @Nullable String self;
    private final FeelFunctions functions = new FeelFunctions(this);

    /** @param self the path of the question that a full stop stands for */
    FeelToXPath(Names names, @Nullable Section here, @Nullable String self) {
        this.names = names;
        this.here = here;
        this.self = self;
    }

    /** What comes to yes or no; empty if XPath cannot say it. */
    Optional<XText> condition(String feel) {
        return said(() -> truth(Expression.parse(feel).parts()));
    }

    /** What becomes an answer of that kind; empty if XPath cannot say it. */
    Optional<String> answer(String feel, Kind kind, List<String> yesNo) {
        return said(() -> {
                    ExpressionPart parts = Expression.parse(feel).parts();
                    return kind == Kind.TRUTH
                            ? XText.call("if", kind, truth(parts), XText.words(yesNo.get(0)), XText.words(yesNo.get(1)))
                            : value(parts);
                })
                .map(XText::text);
    }

    private static Optional<XText> said(Supplier<XText> saying) {
        try {
            return Optional.of(saying.get());
        } catch (Unsayable | ExpressionFault notInXPath) {
            return Optional.empty();
        }
    }

    XText truth(ExpressionPart part) {
        if (part instanceof Truth truth) {
            return XText.call(truth.value() ? "true" : "false", Kind.TRUTH);
        }
        if (part instanceof Pair pair) {
            return pair(pair);
        }
        if (part instanceof Not not) {
            return opposite(not.of());
        }
        if (part instanceof Path path) {
            return yesOrNo(path, true, true);
        }
        if (part instanceof Choice choice) {
            return XText.call(
                    "if", Kind.TRUTH, truth(choice.condition()), truth(choice.then()), truth(choice.otherwise()));
        }
        if (part instanceof Among among && !among.items().isEmpty()) {
            return among.items().stream()
                    .map(item -> equal(among.of(), item, true))
                    .reduce((one, other) -> joined("or", one, other))
                    .orElseThrow(Unsayable::new);
        }
        if (part instanceof Call call) {
            return functions.truth(call);
        }
        throw new Unsayable();
    }

    private XText pair(Pair pair) {
        String sign = pair.sign();
        if (sign.equals("and") || sign.equals("or")) {
            return joined(sign, truth(pair.left()), truth(pair.right()));
        }
        if (sign.equals("=")) {
            return equal(pair.left(), pair.right(), true);
        }
        if (ORDER.contains(sign)) {
            return new XText(
                    scalar(pair.left()).in(XText.SUM) + " " + sign + " "
                            + scalar(pair.right()).in(XText.SUM),
                    XText.RELATION,
                    Kind.TRUTH);
        }
        throw new Unsayable();
    }

    private static XText joined(String word, XText left, XText right) {
        int level = word.equals("or") ? XText.OR : XText.AND;
        return new XText(left.in(level) + " " + word + " " + right.in(level + 1), level, Kind.TRUTH);
    }

    /** Where something is not answered FEEL's not is null, so that what is asked for is the other way round and not merely not. */
    private XText opposite(ExpressionPart of) {
        if (of instanceof Pair pair && pair.sign().equals("=")) {
            return equal(pair.left(), pair.right(), false);
        }
        if (of instanceof Pair pair && ORDER.contains(pair.sign())) {
            String turned =
                    switch (pair.sign()) {
                        case "<" -> ">=";
                        case "<=" -> ">";
                        case ">" -> "<=";
                        default -> "<";
                    };
            return pair(new Pair(turned, pair.left(), pair.right()));
        }
        if (of instanceof Path path) {
            return yesOrNo(path, false, true);
        }
        if (of instanceof Call call && call.function().equals("list contains")) {
            XText answered = equal(call.arguments().get(0), new Nothing(), false);
            return joined("and", answered, XText.call("not", Kind.TRUTH, truth(of)));
        }
        return XText.call("not", Kind.TRUTH, truth(of));
    }

    private XText equal(ExpressionPart left, ExpressionPart right, boolean same) {
        boolean constantFirst = left instanceof Truth || left instanceof Nothing;
        return constantFirst ? compared(right, left, same) : compared(left, right, same);
    }

    private XText compared(ExpressionPart left, ExpressionPart right, boolean same) {
        String sign = same ? " = " : " != ";
        if (right instanceof Truth truth) {
            if (left instanceof Path path) {
                return yesOrNo(path, truth.value(), same);
            }
            XText condition = truth(left);
            return same == truth.value() ? condition : XText.call("not", Kind.TRUTH, condition);
        }
        XText one = scalar(left);
        if (right instanceof Nothing) {
            return new XText(one.in(XText.RELATION) + sign + "''", XText.EQUALITY, Kind.TRUTH);
        }
        XText other = scalar(right);
        if (one.kind() == Kind.CHOICES || other.kind() == Kind.CHOICES || one.kind() == Kind.OTHER) {
            throw new Unsayable();
        }
        return new XText(one.in(XText.RELATION) + sign + other.in(XText.RELATION), XText.EQUALITY, Kind.TRUTH);
    }

    private XText yesOrNo(Path path, boolean yes, boolean same) {
        XText question = value(path);
        if (question.kind() != Kind.TRUTH) {
            throw new Unsayable();
        }
        Named named = named(path);
        return new XText(
                question.text() + (same ? " = '" : " != '") + (yes ? named.yes() : named.no()) + "'",
                XText.EQUALITY,
                Kind.TRUTH);
    }

    /** One value, which can be compared. */
    XText scalar(ExpressionPart part) {
        XText value = value(part);
        if (value.kind().isOfSeveralRows()) {
            throw new Unsayable();
        }
        return value;
    }

    XText value(ExpressionPart part) {
        if (part instanceof Digits digits) {
            return XText.operand(digits.digits(), Kind.NUMBER);
        }
        if (part instanceof Words words) {
            return XText.words(words.text());
        }
        if (part instanceof Day day) {
            return XText.operand("date('" + day.day() + "')", Kind.DATE);
        }
        if (part instanceof Nothing) {
            return XText.operand("''", Kind.NOTHING);
        }
        if (part instanceof Path path) {
            return reference(path);
        }
        if (part instanceof Negative negative) {
            return new XText("-" + scalar(negative.of()).in(XText.OPERAND), XText.PRODUCT + 1, Kind.NUMBER);
        }
        if (part instanceof Pair pair) {
            return arithmetic(pair);
        }
        if (part instanceof Choice choice) {
            return functions.choice(choice);
        }
        if (part instanceof Call call) {
            return functions.value(call);
        }
        throw new Unsayable();
    }

    private XText arithmetic(Pair pair) {
        if (pair.sign().equals("+")) {
            List<ExpressionPart> texts = new ArrayList<>();
            if (isText(pair, texts)) {
                return XText.call(
                        "concat", Kind.TEXT, texts.stream().map(this::scalar).toArray());
            }
        }
        XText left = scalar(pair.left());
        XText right = scalar(pair.right());
        return switch (pair.sign()) {
            case "+", "-" ->
                new XText(
                        left.in(XText.SUM) + " " + pair.sign() + " " + right.in(XText.PRODUCT), XText.SUM, Kind.NUMBER);
            case "*", "/" ->
                new XText(
                        left.in(XText.PRODUCT)
                                + (pair.sign().equals("*") ? " * " : " div ")
                                + right.in(XText.PRODUCT + 1),
                        XText.PRODUCT,
                        Kind.NUMBER);
            default -> throw new Unsayable();
        };
    }

    /** Texts put one after another, rather than figures added up. */
    private boolean isText(ExpressionPart part, List<ExpressionPart> pieces) {
        if (part instanceof Pair pair && pair.sign().equals("+")) {
            boolean left = isText(pair.left(), pieces);
            return isText(pair.right(), pieces) || left;
        }
        pieces.add(part);
        return value(part).kind().isText();
    }

    private Named named(Path path) {
        String written = String.join(".", path.steps());
        String first = path.steps().get(0);
        Section section = names.section(first).filter(Section::repeating).orElse(null);
        if (section != null && path.steps().size() > 1) {
            if (section.equals(here)) {
                throw new Unsayable();
            }
            return names.at(written.substring(first.length() + 1)).orElseThrow(Unsayable::new);
        }
        return names.at(written).orElseThrow(Unsayable::new);
    }

    private XText reference(Path path) {
        Named named = named(path);
        boolean through = !String.join(".", path.steps()).equals(named.path());
        if (named.kind() == Kind.ROWS) {
            return XText.operand("${" + named.name() + "}", Kind.ROWS);
        }
        boolean elsewhere = named.section().repeating() && !named.section().equals(here);
        if (through != elsewhere) {
            throw new Unsayable();
        }
        if (named.path().equals(self)) {
            return XText.operand(".", named.kind());
        }
        return XText.operand("${" + named.name() + "}", elsewhere ? named.kind().inAllRows() : named.kind());
    }
}
