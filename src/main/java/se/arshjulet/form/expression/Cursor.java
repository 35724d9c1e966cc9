package se.arshjulet.form.expression;

import java.util.List;
import org.camunda.feel.syntaxtree.Exp;

/** Where a reader is in an expression, and how large what it has read has grown. */
final class Cursor {

    private static final int MOST_NODES = 200;
    private static final int DEEPEST = 20;

    private final String source;
    private final List<Token> tokens;
    private int next;
    private int nodes;
    private int depth;

    Cursor(String source) {
        this.source = source;
        this.tokens = Tokens.of(source);
    }

    Token token() {
        return ahead(0);
    }

    Token ahead(int words) {
        return tokens.get(Math.min(next + words, tokens.size() - 1));
    }

    Token take() {
        return tokens.get(next++);
    }

    /** Goes past the sign, if that is what comes next. */
    boolean passes(String sign) {
        boolean there = token().is(sign);
        if (there) {
            next++;
        }
        return there;
    }

    void expect(String sign) {
        if (!passes(sign)) {
            throw faultAt(token(), "Här väntades %s, men %s.".formatted(sign, found()));
        }
    }

    /** One step down; whoever takes it comes up again with {@link #up}. */
    void down() {
        if (++depth > DEEPEST) {
            throw faultAt(token(), "Uttrycket har fler än %d nivåer av parenteser. Dela upp det.".formatted(DEEPEST));
        }
    }

    void up() {
        depth--;
    }

    Exp counted(Exp node) {
        if (++nodes > MOST_NODES) {
            throw faultAt(token(), "Uttrycket har fler än %d delar. Dela upp det.".formatted(MOST_NODES));
        }
        return node;
    }

    ExpressionFault faultAt(Token at, String what) {
        return new ExpressionFault(source, at.at(), what);
    }

    /** What comes next cannot stand there. */
    ExpressionFault unexpected() {
        return faultAt(
                token(),
                switch (token().text()) {
                    case "," -> "Komma kan inte stå här. Decimaler skrivs med punkt: 1.5.";
                    case "**" -> "Upphöjt till (**) kan inte användas i formulär. Multiplicera i stället.";
                    case ".." -> "Intervall (..) kan inte användas i formulär. Skriv: värde between 1 and 5.";
                    case "//", "/*" -> "Kommentarer kan inte stå i uttryck. Ta bort kommentaren.";
                    case "==" -> "Skriv ett likhetstecken.";
                    default -> "Här väntades ett värde, en fråga eller en funktion, men %s.".formatted(found());
                });
    }

    /** After a whole expression something more stands. */
    ExpressionFault superfluous() {
        return switch (token().text()) {
            case ",", "**", "..", "//", "/*", "==" -> unexpected();
            case "instance", "satisfies", "return" -> faultAt(token(), UnknownSigns.why(token().text()));
            default ->
                faultAt(
                        token(),
                        "Här borde uttrycket vara slut, men %s. Saknas and, or eller ett räknesätt?"
                                .formatted(found()));
        };
    }

    private String found() {
        return token().kind() == Token.Kind.END ? "uttrycket är slut" : "det står " + token().shown();
    }
}
