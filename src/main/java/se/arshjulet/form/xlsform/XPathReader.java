package se.arshjulet.form.xlsform;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import se.arshjulet.form.xlsform.XPathTokens.Kind;
import se.arshjulet.form.xlsform.XPathTokens.Token;

/** Reads the part of XPath that XLSForms are usually written in. Each word is looked at once, so that no text takes long. */
final class XPathReader {

    private static final int LONGEST = 4_000;
    private static final int MOST_PARTS = 400;
    private static final int DEEPEST = 20;
    private static final Set<String> OPERATORS = Set.of("and", "or", "div", "mod");
    private static final List<Set<String>> LEVELS = List.of(
            Set.of("or"),
            Set.of("and"),
            Set.of("=", "!="),
            Set.of("<", "<=", ">", ">="),
            Set.of("+", "-"),
            Set.of("*", "div", "mod"));

    private static final int SHOWN = 30;

    private final String source;
    private final List<Token> tokens;
    private int next;
    private int parts;
    private int depth;

    private XPathReader(String source, List<Token> tokens) {
        this.source = source;
        this.tokens = tokens;
    }

    /** @throws XPathFault if it is anything else */
    static XPath read(String source) {
        if (source.length() > LONGEST) {
            throw new XPathFault("Uttrycket är %d tecken långt och får vara högst %d. Dela upp det."
                    .formatted(source.length(), LONGEST));
        }
        XPathReader reader = new XPathReader(source, XPathTokens.of(source));
        XPath whole = reader.expression();
        if (reader.token().kind() != Kind.END) {
            throw reader.here("Uttrycket borde vara slut före %s. Saknas and, or eller ett räknesätt?"
                    .formatted(reader.token().text()));
        }
        return whole;
    }

    private XPath expression() {
        if (++depth > DEEPEST) {
            throw new XPathFault("Uttrycket har fler än %d nivåer av parenteser. Dela upp det.".formatted(DEEPEST));
        }
        XPath read = level(0);
        depth--;
        return read;
    }

    private XPath level(int level) {
        if (level == LEVELS.size()) {
            return signed();
        }
        XPath left = level(level + 1);
        while (LEVELS.get(level).stream().anyMatch(sign -> token().is(sign))) {
            String sign = take().text();
            left = counted(new XPath.Pair(sign, left, level(level + 1)));
        }
        return left;
    }

    private XPath signed() {
        boolean negative = false;
        while (passes("-")) {
            negative = !negative;
        }
        XPath operand = operand();
        return negative ? counted(new XPath.Negative(operand)) : operand;
    }

    private XPath operand() {
        Token token = token();
        return switch (token.kind()) {
            case NUMBER -> counted(new XPath.Digits(take().text()));
            case STRING -> counted(new XPath.Words(take().text()));
            case REFERENCE -> counted(new XPath.Ref(take().text()));
            case NAME -> call();
            case SIGN -> sign();
            case END -> throw here("Uttrycket är inte färdigt. Det slutar där ett värde väntades.");
        };
    }

    private XPath sign() {
        if (passes("(")) {
            XPath inner = expression();
            expect(")");
            return inner;
        }
        if (token().is(".")) {
            take();
            if (!token().is("/")) {
                return counted(new XPath.Self());
            }
        }
        if (Set.of("/", "//", "..", "[", "]", "@", "::", "|").contains(token().text())) {
            throw here("Sökvägar och urval (/ .. [ ]) kan inte användas här. Skriv frågans namn så här: ${namn}.");
        }
        throw here("Här väntades ett värde, men det står %s.".formatted(token().text()));
    }

    private XPath call() {
        String name = take().text();
        if (OPERATORS.contains(name) || !passes("(")) {
            throw new XPathFault("%s kan inte stå så här. Frågor skrivs ${namn}, texter inom raka citattecken: 'ja'."
                    .formatted(name));
        }
        List<XPath> arguments = new ArrayList<>();
        if (!passes(")")) {
            do {
                arguments.add(expression());
            } while (passes(","));
            expect(")");
        }
        return counted(new XPath.Call(name, List.copyOf(arguments)));
    }

    private void expect(String sign) {
        if (!passes(sign)) {
            throw here(
                    token().kind() == Kind.END
                            ? "Uttrycket är inte färdigt. Det saknas %s.".formatted(sign)
                            : "Här väntades %s, men det står %s.".formatted(sign, token().text()));
        }
    }

    /** With where it is, for whoever has a long expression before her. */
    private XPathFault here(String message) {
        int at = token().at();
        String before = source.substring(Math.max(0, at - SHOWN), at).strip();
        return new XPathFault(
                before.isEmpty()
                        ? message
                        : "Vid tecken %d, efter ”%s%s”: %s".formatted(at + 1, at > SHOWN ? "…" : "", before, message));
    }

    private XPath counted(XPath part) {
        if (++parts > MOST_PARTS) {
            throw new XPathFault("Uttrycket har fler än %d delar. Dela upp det.".formatted(MOST_PARTS));
        }
        return part;
    }

    private Token token() {
        return tokens.get(next);
    }

    private Token take() {
        return tokens.get(next++);
    }

    private boolean passes(String sign) {
        boolean there = token().is(sign);
        if (there) {
            next++;
        }
        return there;
    }
}
