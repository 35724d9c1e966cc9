package se.arshjulet.form.xlsform;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/** Cuts an expression of an XLSForm into words, in one pass. */
final class XPathTokens {

    enum Kind {
        /** of a function, or an operator that is a word */
        NAME,
        REFERENCE,
        NUMBER,
        STRING,
        SIGN,
        END
    }

    /** @param at where in the expression it begins */
    record Token(Kind kind, String text, int at) {

        boolean is(String word) {
            return (kind == Kind.SIGN || kind == Kind.NAME) && text.equals(word);
        }
    }

    private static final List<String> LONG_SIGNS = List.of("<=", ">=", "!=", "..", "//", "::");
    private static final String SIGNS = "+-*=<>(),./[]@|";

    /** What word processors make of straight quotation marks. */
    private static final String CURLY = "‘’‚“”„";

    private final String source;
    private final List<Token> tokens = new ArrayList<>();
    private int at;

    private XPathTokens(String source) {
        this.source = source;
    }

    /** @return the words, ended by one of the kind END */
    static List<Token> of(String source) {
        XPathTokens tokens = new XPathTokens(source);
        tokens.read();
        return List.copyOf(tokens.tokens);
    }

    private void read() {
        while (at < source.length()) {
            char c = source.charAt(at);
            if (Character.isWhitespace(c) || c == '\u00A0') {
                at++;
            } else if (source.startsWith("${", at)) {
                reference();
            } else if (Character.isLetter(c) || c == '_') {
                add(Kind.NAME, end(XPathTokens::belongsToName));
            } else if (isDigit(c) || c == '.' && at + 1 < source.length() && isDigit(source.charAt(at + 1))) {
                number();
            } else if (c == '\'' || c == '"' || CURLY.indexOf(c) >= 0) {
                string(c);
            } else {
                sign(c);
            }
        }
        tokens.add(new Token(Kind.END, "", source.length()));
    }

    private void reference() {
        int end = source.indexOf('}', at);
        if (end < 0) {
            throw new XPathFault("Efter ${ saknas }. Skriv frågans namn så här: ${namn}.");
        }
        tokens.add(new Token(Kind.REFERENCE, source.substring(at + 2, end).strip(), at));
        at = end + 1;
    }

    private void number() {
        int end = end(XPathTokens::isDigit);
        if (end < source.length() && source.charAt(end) == '.') {
            int start = at;
            at = end + 1;
            end = end(XPathTokens::isDigit);
            at = start;
        }
        String written = source.substring(at, end);
        String whole = written.startsWith(".") ? "0" + written : written;
        tokens.add(new Token(Kind.NUMBER, whole.endsWith(".") ? whole.substring(0, whole.length() - 1) : whole, at));
        at = end;
    }

    private void string(char opening) {
        int start = ++at;
        while (at < source.length() && !closes(opening, source.charAt(at))) {
            at++;
        }
        if (at == source.length()) {
            throw new XPathFault("En text slutar inte. Sätt ett citattecken efter den.");
        }
        tokens.add(new Token(Kind.STRING, source.substring(start, at++), start - 1));
    }

    private static boolean closes(char opening, char c) {
        return CURLY.indexOf(opening) >= 0 ? CURLY.indexOf(c) >= 0 : c == opening;
    }

    private void sign(char c) {
        String sign = LONG_SIGNS.stream()
                .filter(s -> source.startsWith(s, at))
                .findFirst()
                .orElse(String.valueOf(c));
        if (sign.length() == 1 && SIGNS.indexOf(c) < 0) {
            throw new XPathFault("Tecknet %s kan inte stå i ett uttryck. Ta bort det."
                    .formatted(source.substring(at, source.offsetByCodePoints(at, 1))));
        }
        add(Kind.SIGN, at + sign.length());
    }

    private void add(Kind kind, int end) {
        tokens.add(new Token(kind, source.substring(at, end), at));
        at = end;
    }

    private int end(IntPredicate belongs) {
        int end = at;
        while (end < source.length() && belongs.test(source.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean belongsToName(int c) {
        return Character.isLetterOrDigit(c) || c == '_' || c == '-' || c == ':' || c == '.';
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }
}
