package se.arshjulet.form.expression;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.camunda.feel.syntaxtree.Exp;
import org.jspecify.annotations.Nullable;

/** Reads what operators stand between: values, names, calls, lists and what is in parentheses. */
final class OperandReader {

    /** Words that end an operand rather than name something. */
    static final Set<String> OPERATORS =
            Set.of("and", "or", "if", "then", "else", "in", "between", "instance", "satisfies", "return");

    private final Cursor cursor;
    private final ExpressionReader expressions;
    private final Set<String> names = new LinkedHashSet<>();
    private boolean inFilter;

    OperandReader(Cursor cursor, ExpressionReader expressions) {
        this.cursor = cursor;
        this.expressions = expressions;
    }

    Set<String> names() {
        return names;
    }

    Exp operand() {
        return switch (cursor.token().kind()) {
            case NUMBER -> cursor.counted(FeelTree.number(cursor.take().text()));
            case STRING -> cursor.counted(FeelTree.string(cursor.take().text()));
            case NAME -> named();
            case SIGN -> bracketed();
            case END -> throw cursor.unexpected();
        };
    }

    private Exp bracketed() {
        if (cursor.passes("[")) {
            return cursor.counted(FeelTree.list(cursor.passes("]") ? List.of() : expressions.separated("]")));
        }
        if (!cursor.passes("(")) {
            throw cursor.unexpected();
        }
        Exp inner = expressions.expression();
        cursor.expect(")");
        return inner;
    }

    private Exp named() {
        Token first = cursor.token();
        if (UnknownSigns.isRefused(first.text())) {
            throw cursor.faultAt(first, UnknownSigns.why(first.text()));
        }
        String function = functionName(first.text());
        if (function != null) {
            return call(function);
        }
        if (OPERATORS.contains(first.text())) {
            throw cursor.unexpected();
        }
        cursor.take();
        return switch (first.text()) {
            case "true", "false" -> cursor.counted(FeelTree.truth(first.text().equals("true")));
            case "null" -> cursor.counted(FeelTree.nothing());
            default -> path(first.text());
        };
    }

    /** The words up to a parenthesis, for a function's name can have several; null if none is called here. */
    private @Nullable String functionName(String first) {
        int words = 1;
        StringBuilder name = new StringBuilder(first);
        while (cursor.ahead(words).kind() == Token.Kind.NAME
                && !OPERATORS.contains(cursor.ahead(words).text())) {
            name.append(' ').append(cursor.ahead(words++).text());
        }
        boolean called = cursor.ahead(words).is("(");
        return called && (!OPERATORS.contains(first) || Functions.has(first)) ? name.toString() : null;
    }

    private Exp call(String function) {
        Token first = cursor.token();
        while (!cursor.passes("(")) {
            cursor.take();
        }
        List<Exp> arguments = cursor.passes(")") ? List.of() : expressions.separated(")");
        Functions.problem(function, arguments.size()).ifPresent(problem -> {
            throw cursor.faultAt(first, problem);
        });
        return cursor.counted(FeelTree.call(function, arguments)
                .orElseThrow(() -> cursor.faultAt(
                        first, "Den dagen finns inte. Skriv år, månad och dag så här: date(\"2026-01-31\").")));
    }

    private Exp path(String first) {
        List<String> parts = new ArrayList<>(List.of(first));
        while (cursor.passes(".")) {
            parts.add(property());
        }
        note(parts);
        Exp path = cursor.counted(FeelTree.path(parts));
        return cursor.token().is("[") ? filtered(path) : path;
    }

    private Exp filtered(Exp path) {
        if (inFilter) {
            throw cursor.faultAt(cursor.token(), "Ett urval kan inte stå inne i ett annat urval. Dela upp uttrycket.");
        }
        cursor.expect("[");
        inFilter = true;
        Exp condition = expressions.expression();
        inFilter = false;
        cursor.expect("]");
        if (cursor.token().is("[")) {
            throw cursor.faultAt(
                    cursor.token(), "Ett urval kan inte göras ur ett annat urval. Skriv villkoren i ett, med and.");
        }
        Exp read = cursor.counted(FeelTree.filter(path, condition));
        while (cursor.passes(".")) {
            String part = property();
            note(List.of(part));
            read = cursor.counted(FeelTree.property(read, part));
        }
        return read;
    }

    private String property() {
        if (cursor.token().kind() != Token.Kind.NAME) {
            throw cursor.unexpected();
        }
        if (cursor.ahead(1).is("(")) {
            throw cursor.faultAt(
                    cursor.token(), "Ett värde har inga egna funktioner. Skriv funktionen först: count(rader).");
        }
        return cursor.take().text();
    }

    /** In a filter, "item" is the row or value that is looked at, and no question. */
    private void note(List<String> parts) {
        boolean item = inFilter && parts.get(0).equals("item");
        names.addAll(item ? parts.subList(1, parts.size()) : parts);
    }
}
