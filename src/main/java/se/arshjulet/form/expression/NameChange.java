package se.arshjulet.form.expression;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A name that becomes another in expressions; texts, functions and the lines of a grid that are called the same stay. */
public final class NameChange {

    private final String from;
    private final String to;
    private final Set<String> owners;

    /** @param owners the names that others stand after with a full stop between: those of parts with rows */
    public NameChange(String from, String to, Set<String> owners) {
        this.from = from;
        this.to = to;
        this.owners = Set.copyOf(owners);
    }

    /** As {@link #within}, of an expression that there may not be. */
    public @Nullable String in(@Nullable String source) {
        return source == null ? null : within(source);
    }

    /** The expression with the other name; one that is none is left as it is. */
    public String within(String source) {
        List<Token> tokens;
        try {
            tokens = Tokens.of(source);
        } catch (ExpressionFault unreadable) {
            return source;
        }
        StringBuilder changed = new StringBuilder();
        int done = 0;
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.kind() == Token.Kind.NAME && token.text().equals(from) && isMeant(tokens, i)) {
                changed.append(source, done, token.at()).append(to);
                done = token.at() + from.length();
            }
        }
        return changed.append(source, done, source.length()).toString();
    }

    private boolean isMeant(List<Token> tokens, int at) {
        if (at > 1 && tokens.get(at - 1).is(".")) {
            Token before = tokens.get(at - 2);
            return before.kind() != Token.Kind.NAME || owners.contains(before.text());
        }
        int after = at;
        while (tokens.get(after).kind() == Token.Kind.NAME) {
            after++;
        }
        return !tokens.get(after).is("(") || isOperatorBetween(tokens, at, after);
    }

    /** "a and count(b)": what is called is what follows the operator. */
    private static boolean isOperatorBetween(List<Token> tokens, int from, int to) {
        return tokens.subList(from + 1, to).stream().anyMatch(token -> OperandReader.OPERATORS.contains(token.text()));
    }
}
