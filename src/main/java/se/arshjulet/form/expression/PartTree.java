package se.arshjulet.form.expression;

import camundajar.impl.scala.collection.Iterable;
import camundajar.impl.scala.jdk.javaapi.CollectionConverters;
import java.util.List;
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
import org.camunda.feel.syntaxtree.FunctionInvocation;
import org.camunda.feel.syntaxtree.GreaterOrEqual;
import org.camunda.feel.syntaxtree.GreaterThan;
import org.camunda.feel.syntaxtree.If;
import org.camunda.feel.syntaxtree.In;
import org.camunda.feel.syntaxtree.LessOrEqual;
import org.camunda.feel.syntaxtree.LessThan;
import org.camunda.feel.syntaxtree.Multiplication;
import org.camunda.feel.syntaxtree.Not;
import org.camunda.feel.syntaxtree.PositionalFunctionParameters;
import org.camunda.feel.syntaxtree.Ref;
import org.camunda.feel.syntaxtree.Subtraction;
import org.camunda.feel.syntaxtree.UnaryTestExpression;

/** FEEL's tree as {@link ExpressionPart}s, so that nobody else has to know it. */
final class PartTree {

    private PartTree() {}

    static ExpressionPart of(Exp exp) {
        if (exp instanceof ConstNumber number) {
            return new ExpressionPart.Digits(number.value().bigDecimal().toPlainString());
        }
        if (exp instanceof ConstString text) {
            return new ExpressionPart.Words(text.value());
        }
        if (exp instanceof ConstBool truth) {
            return new ExpressionPart.Truth(truth.value());
        }
        if (exp instanceof ConstDate date) {
            return new ExpressionPart.Day(date.value());
        }
        if (exp instanceof ConstNull$) {
            return new ExpressionPart.Nothing();
        }
        if (exp instanceof ConstList list) {
            return new ExpressionPart.Items(all(list.items()));
        }
        if (exp instanceof Ref ref) {
            return new ExpressionPart.Path(List.copyOf(CollectionConverters.asJava(ref.names())));
        }
        if (exp instanceof FunctionInvocation call
                && call.params() instanceof PositionalFunctionParameters parameters) {
            List<ExpressionPart> arguments = all(parameters.params());
            return call.function().equals("not") && arguments.size() == 1
                    ? new ExpressionPart.Not(arguments.get(0))
                    : new ExpressionPart.Call(call.function(), arguments);
        }
        return operation(exp);
    }

    private static ExpressionPart operation(Exp exp) {
        if (exp instanceof ArithmeticNegation negative) {
            return new ExpressionPart.Negative(of(negative.x()));
        }
        if (exp instanceof Not not) {
            return new ExpressionPart.Not(of(not.x()));
        }
        if (exp instanceof If choice) {
            return new ExpressionPart.Choice(
                    of(choice.condition()), of(choice.statement()), of(choice.elseStatement()));
        }
        if (exp instanceof In in) {
            return in(in);
        }
        if (exp instanceof Disjunction or) {
            return pair("or", or.x(), or.y());
        }
        if (exp instanceof Conjunction and) {
            return pair("and", and.x(), and.y());
        }
        if (exp instanceof Equal equal) {
            return pair("=", equal.x(), equal.y());
        }
        if (exp instanceof LessThan less) {
            return pair("<", less.x(), less.y());
        }
        if (exp instanceof LessOrEqual less) {
            return pair("<=", less.x(), less.y());
        }
        if (exp instanceof GreaterThan greater) {
            return pair(">", greater.x(), greater.y());
        }
        if (exp instanceof GreaterOrEqual greater) {
            return pair(">=", greater.x(), greater.y());
        }
        return arithmetic(exp);
    }

    private static ExpressionPart arithmetic(Exp exp) {
        if (exp instanceof Addition plus) {
            return pair("+", plus.x(), plus.y());
        }
        if (exp instanceof Subtraction minus) {
            return pair("-", minus.x(), minus.y());
        }
        if (exp instanceof Multiplication times) {
            return pair("*", times.x(), times.y());
        }
        if (exp instanceof Division by) {
            return pair("/", by.x(), by.y());
        }
        return new ExpressionPart.Selection();
    }

    private static ExpressionPart in(In in) {
        List<ExpressionPart> tests = in.test() instanceof AtLeastOne several
                ? CollectionConverters.asJava(several.xs()).stream()
                        .map(PartTree::tested)
                        .toList()
                : List.of(tested(in.test()));
        List<ExpressionPart> items =
                tests.size() == 1 && tests.get(0) instanceof ExpressionPart.Items list ? list.items() : tests;
        return new ExpressionPart.Among(of(in.x()), items);
    }

    private static ExpressionPart tested(Exp test) {
        return test instanceof UnaryTestExpression one ? of(one.exp()) : of(test);
    }

    private static ExpressionPart pair(String sign, Exp left, Exp right) {
        return new ExpressionPart.Pair(sign, of(left), of(right));
    }

    private static List<ExpressionPart> all(Iterable<Exp> items) {
        return CollectionConverters.asJava(items.toList()).stream()
                .map(PartTree::of)
                .toList();
    }
}
