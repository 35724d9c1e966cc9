package se.arshjulet.form.xlsform;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.arshjulet.form.Section;

/**
 * Says an XLSForm's expression in FEEL. The two differ where something is not answered: in XPath that is an empty text, in
 * FEEL null, which what is made of it becomes too. What would come out otherwise is written so that it does not.
 */
final class XPathToFeel {

    private final Names names;
    private final @Nullable Section here;
    private final @Nullable String self;
    private final XPathFunctions functions;
    private final XPathComparison comparison;

    /** @param here the part that it stands in; null where the part itself is meant, which is asked outside its rows
     * @param self the name in the sheet of the question that it is about */
    XPathToFeel(Names names, @Nullable Section here, @Nullable String self) {
        this.names = names;
        this.here = here;
        this.self = self;
        this.functions = new XPathFunctions(this);
        this.comparison = new XPathComparison(this);
    }

    /** What comes to yes or no.
     * @throws XPathFault if it does not, or cannot be said */
    Feel condition(XPath x) {
        if (x instanceof XPath.Pair pair) {
            if (pair.sign().equals("and") || pair.sign().equals("or")) {
                return Feel.joined(pair.sign(), condition(pair.left()), condition(pair.right()));
            }
            if (Feel.COMPARISONS.contains(pair.sign())) {
                return comparison.of(pair);
            }
        }
        if (x instanceof XPath.Call call) {
            Feel called = functions.of(call, true);
            if (called.kind() == Kind.TRUTH) {
                return called;
            }
        }
        throw new XPathFault(
                "Uttrycket blir inte sant eller falskt. Jämför med något, till exempel ${fråga} = 'ja' eller ${fråga} > 0.");
    }

    Feel value(XPath x) {
        if (x instanceof XPath.Digits digits) {
            return Feel.operand(digits.digits(), Kind.NUMBER);
        }
        if (x instanceof XPath.Words words) {
            return words.isEmpty() ? Feel.operand("null", Kind.NOTHING) : Feel.words(words.text());
        }
        if (x instanceof XPath.Ref ref) {
            return reference(named(ref.name()));
        }
        if (x instanceof XPath.Self) {
            return reference(own());
        }
        if (x instanceof XPath.Negative negative) {
            return Feel.number("-" + number(negative.of()).in(Feel.OPERAND), Feel.SIGNED);
        }
        if (x instanceof XPath.Pair pair && isArithmetic(pair)) {
            return arithmetic(pair);
        }
        return x instanceof XPath.Call call ? functions.of(call, false) : condition(x);
    }

    /** What is to become an answer of that kind: XLSForm writes yes and no as texts. */
    Feel value(XPath x, Kind wanted, List<String> yesNo) {
        if (wanted != Kind.TRUTH) {
            return value(x);
        }
        if (x instanceof XPath.Words words) {
            int which = yesNo.indexOf(words.text());
            return which < 0 ? value(x) : Feel.truth(which == 0 ? "true" : "false", Feel.OPERAND, false);
        }
        if (x instanceof XPath.Call call
                && call.function().equals("if")
                && call.arguments().size() == 3) {
            Feel condition = condition(call.first());
            Feel then = value(call.arguments().get(1), wanted, yesNo);
            Feel otherwise = value(call.arguments().get(2), wanted, yesNo);
            if (then.text().equals("true") && otherwise.text().equals("false")) {
                return condition;
            }
            return new Feel(
                    "if %s then %s else %s".formatted(condition.text(), then.text(), otherwise.text()),
                    Feel.CHOICE,
                    Kind.TRUTH,
                    true);
        }
        return value(x);
    }

    private static boolean isArithmetic(XPath.Pair pair) {
        return SIGNS.containsKey(pair.sign());
    }

    private static final Map<String, String> SIGNS = Map.of("+", "+", "-", "-", "*", "*", "div", "/", "mod", "mod");

    private Feel arithmetic(XPath.Pair pair) {
        Feel left = number(pair.left());
        Feel right = number(pair.right());
        return switch (pair.sign()) {
            case "+", "-" ->
                Feel.number(left.in(Feel.SUM) + " " + pair.sign() + " " + right.in(Feel.PRODUCT), Feel.SUM);
            case "mod" -> {
                String whole = XPathFunctions.wholePart(
                                Feel.number(left.in(Feel.PRODUCT) + " / " + right.in(Feel.SIGNED), Feel.PRODUCT))
                        .in(Feel.SIGNED);
                yield Feel.number(left.in(Feel.SUM) + " - " + right.in(Feel.PRODUCT) + " * " + whole, Feel.SUM);
            }
            default ->
                Feel.number(
                        left.in(Feel.PRODUCT) + " " + SIGNS.get(pair.sign()) + " " + right.in(Feel.SIGNED),
                        Feel.PRODUCT);
        };
    }

    /** @throws XPathFault if it is no figure */
    Feel number(XPath x) {
        if (x instanceof XPath.Words words && isFigure(words.text())) {
            return Feel.operand(words.text(), Kind.NUMBER);
        }
        Feel value = value(x);
        if (value.kind() != Kind.NUMBER && value.kind() != Kind.NOTHING) {
            throw new XPathFault("%s är inget tal och kan inte räknas med.".formatted(shown(x)));
        }
        return value;
    }

    static boolean isFigure(String text) {
        return text.matches("\\d{1,30}(\\.\\d{1,30})?");
    }

    /** The question of that name, if it is one. */
    @Nullable
    Named question(XPath x) {
        return x instanceof XPath.Ref ref ? named(ref.name()) : x instanceof XPath.Self ? own() : null;
    }

    boolean isSelf(XPath x) {
        return x instanceof XPath.Self
                || x instanceof XPath.Ref ref && ref.name().equals(self);
    }

    private Named own() {
        if (self == null) {
            throw new XPathFault("Punkten står för frågans eget svar, och här finns ingen fråga. Skriv ${namn}.");
        }
        return named(self);
    }

    private Named named(String name) {
        if (name.startsWith("last-saved#")) {
            throw new XPathFault("Svar från ett tidigare ifyllt formulär (last-saved) kan inte hämtas här.");
        }
        Named named = names.named(name)
                .orElseThrow(() ->
                        new XPathFault("${%s} finns inte bland de frågor som kan nämnas i uttryck. Kontrollera namnet."
                                .formatted(name)));
        if (named.path().contains("-")) {
            throw new XPathFault("Namnet %s har bindestreck och kan inte nämnas i ett uttryck här. Byt ut det mot _."
                    .formatted(name));
        }
        return named;
    }

    private Feel reference(Named named) {
        if (named.kind() == Kind.ROWS) {
            return Feel.operand(named.path(), Kind.ROWS);
        }
        if (named.section().repeating() && !named.section().equals(here)) {
            return Feel.operand(
                    named.section().key() + "." + named.path(), named.kind().inAllRows());
        }
        return new Feel(named.path(), Feel.OPERAND, named.kind(), true);
    }

    static String shown(XPath x) {
        return x instanceof XPath.Ref ref
                ? "${" + ref.name() + "}"
                : x instanceof XPath.Words words ? "'" + words.text() + "'" : "Värdet";
    }
}
