package se.arshjulet.form.xlsform;

import java.util.List;

/** An expression of an XLSForm, as it was written. */
sealed interface XPath {

    record Digits(String digits) implements XPath {}

    record Words(String text) implements XPath {

        boolean isEmpty() {
            return text.isEmpty();
        }
    }

    /** {@code ${name}} */
    record Ref(String name) implements XPath {}

    /** The answer to the question itself: a full stop. */
    record Self() implements XPath {}

    record Negative(XPath of) implements XPath {}

    /** @param sign {@code and}, {@code or}, a comparison, {@code + - *}, {@code div} or {@code mod} */
    record Pair(String sign, XPath left, XPath right) implements XPath {}

    record Call(String function, List<XPath> arguments) implements XPath {

        XPath first() {
            return arguments.get(0);
        }
    }

    /** Those that must all be true. */
    default List<XPath> conjuncts() {
        return this instanceof Pair pair && pair.sign().equals("and")
                ? java.util.stream.Stream.of(pair.left(), pair.right())
                        .flatMap(side -> side.conjuncts().stream())
                        .toList()
                : List.of(this);
    }
}
