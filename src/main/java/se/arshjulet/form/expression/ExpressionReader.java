package se.arshjulet.form.expression;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.camunda.feel.syntaxtree.Exp;

/**
 * Reads the part of FEEL that a form may use, and nothing else: each word is looked at once, so that no text takes long.
 * Gives the tree that FEEL's own parser gives (a test compares them). That parser cannot be used itself: on some texts of
 * forty characters it works for minutes, and nothing can stop it.
 */
final class ExpressionReader {

    private static final Set<String> COMPARISONS = Set.of("=", "!=", "<", "<=", ">", ">=");

    private final Cursor cursor;
    private final OperandReader operands;

    ExpressionReader(String source) {
        this.cursor = new Cursor(source);
        this.operands = new OperandReader(cursor, this);
    }

    /** Each name that occurred, wherever. */
    Set<String> names() {
        return operands.names();
    }

    Exp read() {
        Exp whole = expression();
        if (cursor.token().kind() != Token.Kind.END) {
            throw cursor.superfluous();
        }
        return whole;
    }

    Exp expression() {
        cursor.down();
        Exp read = cursor.passes("if") ? choice() : disjunction();
        cursor.up();
        return read;
    }

    /** Expressions with commas between, up to and with the sign that ends them. */
    List<Exp> separated(String end) {
        List<Exp> items = new ArrayList<>();
        do {
            items.add(expression());
        } while (cursor.passes(","));
        cursor.expect(end);
        return items;
    }

    private Exp choice() {
        Exp condition = expression();
        cursor.expect("then");
        Exp then = expression();
        cursor.expect("else");
        return cursor.counted(FeelTree.choice(condition, then, expression()));
    }

    private Exp disjunction() {
        Exp left = conjunction();
        while (cursor.passes("or")) {
            left = cursor.counted(FeelTree.or(left, conjunction()));
        }
        return left;
    }

    private Exp conjunction() {
        Exp left = comparison();
        while (cursor.passes("and")) {
            left = cursor.counted(FeelTree.and(left, comparison()));
        }
        return left;
    }

    private Exp comparison() {
        Exp left = sum();
        if (cursor.token().kind() == Token.Kind.SIGN
                && COMPARISONS.contains(cursor.token().text())) {
            String sign = cursor.take().text();
            return cursor.counted(FeelTree.compare(sign, left, sum()));
        }
        if (cursor.passes("between")) {
            Exp from = sum();
            cursor.expect("and");
            return cursor.counted(FeelTree.between(left, from, sum()));
        }
        return cursor.passes("in") ? cursor.counted(FeelTree.in(left, among())) : left;
    }

    private List<Exp> among() {
        if (cursor.token().is("[")) {
            return List.of(operands.operand());
        }
        if (!cursor.passes("(")) {
            throw cursor.faultAt(
                    cursor.token(),
                    "Efter in skrivs en lista: in (\"a\", \"b\"). Om en fråga med flera svar skriver man: "
                            + "list contains(fråga, \"a\").");
        }
        return separated(")");
    }

    private Exp sum() {
        Exp left = product();
        while (cursor.token().is("+") || cursor.token().is("-")) {
            String sign = cursor.take().text();
            left = cursor.counted(FeelTree.calculate(sign, left, product()));
        }
        return left;
    }

    private Exp product() {
        Exp left = signed();
        while (cursor.token().is("*") || cursor.token().is("/")) {
            String sign = cursor.take().text();
            left = cursor.counted(FeelTree.calculate(sign, left, signed()));
        }
        return left;
    }

    private Exp signed() {
        return cursor.passes("-") ? cursor.counted(FeelTree.negative(operands.operand())) : operands.operand();
    }
}
