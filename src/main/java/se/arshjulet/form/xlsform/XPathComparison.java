package se.arshjulet.form.xlsform;

import org.jspecify.annotations.Nullable;

/** One thing held against another. XPath compares texts with figures and days; FEEL needs both to be of one kind. */
final class XPathComparison {

    private final XPathToFeel translation;

    XPathComparison(XPathToFeel translation) {
        this.translation = translation;
    }

    Feel of(XPath.Pair pair) {
        String sign = pair.sign();
        boolean equality = Feel.EQUALITIES.contains(sign);
        if (equality && isEmpty(pair.right())) {
            return emptiness(pair.left(), sign);
        }
        if (equality && isEmpty(pair.left())) {
            return emptiness(pair.right(), sign);
        }
        if (equality && constant(pair.right()) != null) {
            return truth(pair.left(), sign.equals("="), Boolean.TRUE.equals(constant(pair.right())));
        }
        Named left = translation.question(pair.left());
        Named right = translation.question(pair.right());
        if (equality && left != null && left.kind() == Kind.TRUTH && right == null) {
            return yesOrNo(left, pair.right(), sign);
        }
        if (equality && right != null && right.kind() == Kind.TRUTH && left == null) {
            return yesOrNo(right, pair.left(), sign);
        }
        Feel one = value(pair.left(), pair.right());
        Feel other = value(pair.right(), pair.left());
        check(one, other, equality);
        return Feel.truth(one.in(Feel.SUM) + " " + sign + " " + other.in(Feel.SUM), Feel.COMPARISON, !equality);
    }

    private static boolean isEmpty(XPath x) {
        return x instanceof XPath.Words words && words.isEmpty();
    }

    private static @Nullable Boolean constant(XPath x) {
        if (x instanceof XPath.Call call && call.arguments().isEmpty()) {
            return call.function().equals("true")
                    ? Boolean.TRUE
                    : call.function().equals("false") ? Boolean.FALSE : null;
        }
        return null;
    }

    private Feel truth(XPath x, boolean same, boolean value) {
        Feel condition = translation.condition(x);
        return same == value ? condition : condition.opposite();
    }

    private Feel emptiness(XPath x, String sign) {
        Feel value = translation.value(x);
        if (value.kind().isOfSeveralRows()) {
            throw severalRows();
        }
        return Feel.truth(value.in(Feel.SUM) + " " + sign + " null", Feel.COMPARISON, false);
    }

    /** An answer that is yes or no, held against the code of one of them. */
    private Feel yesOrNo(Named question, XPath code, String sign) {
        Feel value = translation.value(new XPath.Ref(question.name()));
        if (value.kind().isOfSeveralRows()) {
            throw severalRows();
        }
        String written = code instanceof XPath.Words words
                ? words.text()
                : code instanceof XPath.Digits digits ? digits.digits() : "";
        boolean yes = written.equals(question.yes());
        if (!yes && !written.equals(question.no())) {
            throw new XPathFault("${%s} jämförs med något annat än sina alternativ, '%s' och '%s'."
                    .formatted(question.name(), question.yes(), question.no()));
        }
        if (yes && sign.equals("=")) {
            return new Feel(value.text(), Feel.OPERAND, Kind.TRUTH, true);
        }
        return Feel.truth(value.text() + " " + sign + " " + yes, Feel.COMPARISON, false);
    }

    /** A literal is what the other side is. */
    private Feel value(XPath x, XPath beside) {
        Named question = translation.question(beside);
        Kind wanted = question == null ? Kind.OTHER : question.kind();
        if (x instanceof XPath.Digits digits && wanted.isText()) {
            return Feel.words(digits.digits());
        }
        if (x instanceof XPath.Words words) {
            if (wanted == Kind.DATE) {
                return XPathFunctions.day(words.text());
            }
            boolean counted = question == null && translation.value(beside).kind() == Kind.NUMBER;
            if (wanted == Kind.NUMBER || counted) {
                return translation.number(words);
            }
        }
        return translation.value(x);
    }

    private static void check(Feel one, Feel other, boolean equality) {
        if (one.kind().isOfSeveralRows() || other.kind().isOfSeveralRows()) {
            throw severalRows();
        }
        if (one.kind() == Kind.CHOICES || other.kind() == Kind.CHOICES) {
            throw new XPathFault("En fråga med flera svar jämförs med selected(${fråga}, 'kod').");
        }
        boolean alike = one.kind() == other.kind()
                || one.kind().isText() && other.kind().isText();
        if (!alike || one.kind() == Kind.OTHER) {
            throw new XPathFault("Det som jämförs är av olika slag, till exempel ett tal och en text.");
        }
        if (!equality && (one.kind() == Kind.TRUTH || one.kind().isText())) {
            throw new XPathFault("Större och mindre kan bara användas om tal och datum.");
        }
    }

    static XPathFault severalRows() {
        return new XPathFault(
                "Frågan står i en upprepad grupp och har flera svar här. Räkna ihop dem: sum(${fråga}) eller count(${grupp}).");
    }
}
