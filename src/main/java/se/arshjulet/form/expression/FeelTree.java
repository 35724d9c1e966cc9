package se.arshjulet.form.expression;

import camundajar.impl.scala.collection.immutable.Seq;
import camundajar.impl.scala.jdk.javaapi.CollectionConverters;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.camunda.feel.syntaxtree.Addition;
import org.camunda.feel.syntaxtree.ArithmeticNegation;
import org.camunda.feel.syntaxtree.AtLeastOne;
import org.camunda.feel.syntaxtree.Conjunction;
import org.camunda.feel.syntaxtree.ConstBool;
import org.camunda.feel.syntaxtree.ConstDate;
import org.camunda.feel.syntaxtree.ConstList;
import org.camunda.feel.syntaxtree.ConstNull$;
import org.camunda.feel.syntaxtree.ConstNumber;
import org.camunda.feel.syntaxtree.ConstString;
import org.camunda.feel.syntaxtree.Disjunction;
import org.camunda.feel.syntaxtree.Division;
import org.camunda.feel.syntaxtree.Equal;
import org.camunda.feel.syntaxtree.Exp;
import org.camunda.feel.syntaxtree.Filter;
import org.camunda.feel.syntaxtree.FunctionInvocation;
import org.camunda.feel.syntaxtree.GreaterOrEqual;
import org.camunda.feel.syntaxtree.GreaterThan;
import org.camunda.feel.syntaxtree.If;
import org.camunda.feel.syntaxtree.In;
import org.camunda.feel.syntaxtree.LessOrEqual;
import org.camunda.feel.syntaxtree.LessThan;
import org.camunda.feel.syntaxtree.Multiplication;
import org.camunda.feel.syntaxtree.Not;
import org.camunda.feel.syntaxtree.PathExpression;
import org.camunda.feel.syntaxtree.PositionalFunctionParameters;
import org.camunda.feel.syntaxtree.Ref;
import org.camunda.feel.syntaxtree.Subtraction;
import org.camunda.feel.syntaxtree.UnaryTestExpression;

/** The nodes of FEEL's tree that an expression can be made of. What has no method here, no form can say. */
final class FeelTree {

    private FeelTree() {}

    static Exp number(String digits) {
        return new ConstNumber(FeelValues.scala(new BigDecimal(digits)));
    }

    static Exp string(String text) {
        return new ConstString(text);
    }

    static Exp truth(boolean value) {
        return new ConstBool(value);
    }

    static Exp nothing() {
        return ConstNull$.MODULE$;
    }

    static Exp list(List<Exp> items) {
        return new ConstList(scala(items));
    }

    static Exp path(List<String> parts) {
        return new Ref(scala(parts));
    }

    static Exp property(Exp of, String name) {
        return new PathExpression(of, name);
    }

    /** FEEL tries all but comparisons outside the list first, in case they are an index, and notes that the names in them
     * mean nothing there. */
    static Exp filter(Exp path, Exp condition) {
        return new Filter(path, isTruth(condition) ? new Equal(condition, truth(true)) : condition);
    }

    private static boolean isTruth(Exp condition) {
        return condition instanceof Conjunction
                || condition instanceof Disjunction
                || condition instanceof Not
                || condition instanceof In
                || condition instanceof FunctionInvocation call && Functions.isTruth(call.function());
    }

    static Exp choice(Exp condition, Exp then, Exp otherwise) {
        return new If(condition, then, otherwise);
    }

    static Exp or(Exp x, Exp y) {
        return new Disjunction(x, y);
    }

    static Exp and(Exp x, Exp y) {
        return new Conjunction(x, y);
    }

    static Exp negative(Exp x) {
        return new ArithmeticNegation(x);
    }

    static Exp between(Exp x, Exp from, Exp to) {
        return and(new GreaterOrEqual(x, from), new LessOrEqual(x, to));
    }

    static Exp in(Exp x, List<Exp> among) {
        List<Exp> tests = among.stream().<Exp>map(UnaryTestExpression::new).toList();
        return new In(x, tests.size() == 1 ? tests.get(0) : new AtLeastOne(scala(tests)));
    }

    static Exp compare(String sign, Exp x, Exp y) {
        return switch (sign) {
            case "=" -> new Equal(x, y);
            case "!=" -> new Not(new Equal(x, y));
            case "<" -> new LessThan(x, y);
            case "<=" -> new LessOrEqual(x, y);
            case ">" -> new GreaterThan(x, y);
            case ">=" -> new GreaterOrEqual(x, y);
            default -> throw new IllegalArgumentException(sign);
        };
    }

    static Exp calculate(String sign, Exp x, Exp y) {
        return switch (sign) {
            case "+" -> new Addition(x, y);
            case "-" -> new Subtraction(x, y);
            case "*" -> new Multiplication(x, y);
            case "/" -> new Division(x, y);
            default -> throw new IllegalArgumentException(sign);
        };
    }

    /** Empty if it is a date that does not exist. */
    static Optional<Exp> call(String function, List<Exp> arguments) {
        if (function.equals("date") && arguments.size() == 1 && arguments.get(0) instanceof ConstString day) {
            return date(day.value());
        }
        return Optional.of(new FunctionInvocation(function, new PositionalFunctionParameters(scala(arguments))));
    }

    private static Optional<Exp> date(String day) {
        try {
            return Optional.of(new ConstDate(LocalDate.parse(day)));
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }

    private static <T> camundajar.impl.scala.collection.immutable.List<T> scala(List<T> items) {
        return Seq.from(CollectionConverters.asScala(items)).toList();
    }
}
