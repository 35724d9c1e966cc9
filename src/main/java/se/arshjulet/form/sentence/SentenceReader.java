package se.arshjulet.form.sentence;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.arshjulet.form.expression.ExpressionFault;
import se.arshjulet.form.expression.Token;
import se.arshjulet.form.expression.Tokens;
import se.arshjulet.form.sentence.Sentence.Joiner;

/** Finds the sentence in an expression, word by word. */
final class SentenceReader {

    private static final Map<String, Verb> SIGNS = Map.of(
            "=", Verb.IS, "!=", Verb.IS_NOT, ">=", Verb.AT_LEAST, "<=", Verb.AT_MOST, ">", Verb.MORE, "<", Verb.LESS);
    private static final Set<String> WORDS =
            Set.of("and", "or", "in", "between", "if", "then", "else", "not", "null", "true", "false", "item");

    private List<Token> tokens = List.of();
    private int at;

    SentenceReader(String feel) {
        try {
            tokens = Tokens.of(feel);
        } catch (ExpressionFault unreadable) {
            // It stays the expression that it is.
        }
    }

    /** What is met is no part of a sentence. */
    private static final class NoSentence extends RuntimeException {
        private static final long serialVersionUID = 1L;

        NoSentence() {
            super(null, null, false, false);
        }
    }

    Optional<Sentence> read() {
        if (tokens.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(sentence());
        } catch (NoSentence more) {
            return Optional.empty();
        }
    }

    private Sentence sentence() {
        List<Clause> clauses = new ArrayList<>(List.of(clause()));
        @Nullable Joiner joiner = null;
        while (token().kind() != Token.Kind.END) {
            Joiner next = passes("and") ? Joiner.AND : passes("or") ? Joiner.OR : refuse();
            if (joiner != null && joiner != next) {
                refuse();
            }
            joiner = next;
            clauses.add(clause());
        }
        return new Sentence(joiner == null ? Joiner.AND : joiner, clauses);
    }

    private Clause clause() {
        if (calls("not")) {
            boolean contains = calls("list", "contains");
            Clause inner =
                    contains ? contains(Verb.CONTAINS_NOT) : Clause.of(name(), Verb.IS, new Operand.Truth(false));
            expect(")");
            return inner;
        }
        if (calls("list", "contains")) {
            return contains(Verb.CONTAINS);
        }
        String question = name();
        if (passes("in")) {
            return new Clause(question, Verb.ANY_OF, among());
        }
        Verb verb = token().kind() == Token.Kind.SIGN ? SIGNS.get(token().text()) : null;
        if (verb == null) {
            return Clause.of(question, Verb.IS, new Operand.Truth(true));
        }
        at++;
        if (passes("null")) {
            return Clause.of(
                    question, verb == Verb.IS ? Verb.NOT_ANSWERED : verb == Verb.IS_NOT ? Verb.ANSWERED : refuse());
        }
        return Clause.of(question, verb, operand());
    }

    /** From behind the opening parenthesis to the closing one, which is read too. */
    private Clause contains(Verb verb) {
        String question = name();
        expect(",");
        Operand option = operand();
        expect(")");
        return Clause.of(question, verb, option);
    }

    private List<Operand> among() {
        expect("(");
        List<Operand> among = new ArrayList<>();
        do {
            among.add(operand());
        } while (passes(","));
        expect(")");
        return among;
    }

    private Operand operand() {
        if (calls("date")) {
            Operand day = new Operand.Day(day(take(Token.Kind.STRING)));
            expect(")");
            return day;
        }
        boolean negative = passes("-");
        if (negative || token().kind() == Token.Kind.NUMBER) {
            BigDecimal number = new BigDecimal(take(Token.Kind.NUMBER));
            return new Operand.Figure(negative ? number.negate() : number);
        }
        if (token().kind() == Token.Kind.STRING) {
            return new Operand.Text(take(Token.Kind.STRING));
        }
        if (passes("true")) {
            return new Operand.Truth(true);
        }
        return passes("false") ? new Operand.Truth(false) : new Operand.Answer(name());
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException noDay) {
            throw new NoSentence();
        }
    }

    /** One name alone: what stands after a full stop, or is called, is more than a sentence says. */
    private String name() {
        if (WORDS.contains(token().text()) || next().is(".") || next().is("[") || next().is("(")) {
            refuse();
        }
        return take(Token.Kind.NAME);
    }

    private boolean calls(String... words) {
        for (int i = 0; i < words.length; i++) {
            if (at + i >= tokens.size() || !tokens.get(at + i).is(words[i])) {
                return false;
            }
        }
        if (at + words.length >= tokens.size() || !tokens.get(at + words.length).is("(")) {
            return false;
        }
        at += words.length + 1;
        return true;
    }

    private String take(Token.Kind kind) {
        if (token().kind() != kind) {
            refuse();
        }
        return tokens.get(at++).text();
    }

    private boolean passes(String word) {
        if (token().is(word)) {
            at++;
            return true;
        }
        return false;
    }

    private void expect(String sign) {
        if (!passes(sign)) {
            refuse();
        }
    }

    private static <T> T refuse() {
        throw new NoSentence();
    }

    private Token token() {
        return tokens.get(at);
    }

    private Token next() {
        return tokens.get(Math.min(at + 1, tokens.size() - 1));
    }
}
