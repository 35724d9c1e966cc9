package se.arshjulet.form.expression;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/** Cuts an expression into words, in one pass. */
public final class Tokens {

    private static final int LONGEST_NUMBER = 34;
    private static final List<String> LONG_SIGNS = List.of("<=", ">=", "!=", "**", "..", "//", "/*", "==");
    private static final String SIGNS = "+-*/=<>()[],.";

    private final String source;
    private final List<Token> tokens = new ArrayList<>();
    private int at;

    private Tokens(String source) {
        this.source = source;
    }

    /** @return the words, ended by one of the kind END
     * @throws ExpressionFault at what is no word of an expression */
    public static List<Token> of(String source) {
        Tokens tokens = new Tokens(source);
        tokens.read();
        return List.copyOf(tokens.tokens);
    }

    private void read() {
        while (at < source.length()) {
            char c = source.charAt(at);
            if (c == ' ' || c == '\n' || c == '\r' || c == '\t') {
                at++;
            } else if (Character.isLetter(c) || c == '_') {
                add(Token.Kind.NAME, end(Tokens::belongsToName));
            } else if (isDigit(c)) {
                number();
            } else if (c == '"') {
                string();
            } else {
                sign(c);
            }
        }
        tokens.add(new Token(Token.Kind.END, "", source.length()));
    }

    private void number() {
        int end = end(Tokens::isDigit);
        if (end + 1 < source.length() && source.charAt(end) == '.' && isDigit(source.charAt(end + 1))) {
            int start = at;
            at = end + 1;
            end = end(Tokens::isDigit);
            at = start;
        }
        if (end - at > LONGEST_NUMBER) {
            throw fault("Talet har fler än %d siffror. Skriv ett kortare tal.".formatted(LONGEST_NUMBER));
        }
        add(Token.Kind.NUMBER, end);
    }

    private void string() {
        int start = at++;
        StringBuilder text = new StringBuilder();
        while (at < source.length() && source.charAt(at) != '"') {
            char c = source.charAt(at);
            if (c == '\\') {
                c = at + 1 < source.length() ? source.charAt(at + 1) : 0;
                if (c != '"' && c != '\\') {
                    throw fault("Efter \\ i en text kan bara \\ eller \" stå. Skriv \\\\ för ett omvänt snedstreck.");
                }
            } else if (Character.isISOControl(c)) {
                throw fault("Texten innehåller en radbrytning eller ett styrtecken. Ta bort det.");
            }
            text.append(c);
            at += source.charAt(at) == '\\' ? 2 : 1;
        }
        if (at == source.length()) {
            throw new ExpressionFault(source, start, "Texten slutar inte. Sätt ett \" efter den.");
        }
        at++;
        tokens.add(new Token(Token.Kind.STRING, text.toString(), start));
    }

    private void sign(char c) {
        String sign = LONG_SIGNS.stream()
                .filter(s -> source.startsWith(s, at))
                .findFirst()
                .orElse(String.valueOf(c));
        if (sign.length() == 1 && SIGNS.indexOf(c) < 0) {
            throw fault(UnknownSigns.told(source.substring(at, source.offsetByCodePoints(at, 1))));
        }
        add(Token.Kind.SIGN, at + sign.length());
    }

    private void add(Token.Kind kind, int end) {
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
        return Character.isLetterOrDigit(c) || c == '_';
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    private ExpressionFault fault(String what) {
        return new ExpressionFault(source, at, what);
    }
}
