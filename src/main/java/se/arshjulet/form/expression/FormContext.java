package se.arshjulet.form.expression;

import camundajar.impl.scala.Option;
import camundajar.impl.scala.collection.Iterable;
import camundajar.impl.scala.jdk.javaapi.CollectionConverters;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.camunda.feel.context.Context;
import org.camunda.feel.context.FunctionProvider;
import org.camunda.feel.context.FunctionProvider.EmptyFunctionProvider$;
import org.camunda.feel.context.VariableProvider;
import org.camunda.feel.syntaxtree.Val;
import org.jspecify.annotations.Nullable;

/** The names that an expression sees, in the form or in one row of it. */
final class FormContext implements Context, VariableProvider {

    private final Map<?, ?> values;
    private final Function<@Nullable Object, Val> turn;
    private final Runnable watch;

    FormContext(Map<?, ?> values, Function<@Nullable Object, Val> turn, Runnable watch) {
        this.values = values;
        this.turn = turn;
        this.watch = watch;
    }

    Map<String, Val> values() {
        Map<String, Val> turned = new HashMap<>();
        values.forEach((name, value) -> turned.put((String) name, turn.apply(value)));
        return turned;
    }

    @Override
    public Option<Object> getVariable(String name) {
        watch.run();
        return values.containsKey(name) ? Option.apply(turn.apply(values.get(name))) : Option.empty();
    }

    @Override
    public Iterable<String> keys() {
        return CollectionConverters.asScala(values().keySet());
    }

    @Override
    public VariableProvider variableProvider() {
        return this;
    }

    @Override
    public FunctionProvider functionProvider() {
        return EmptyFunctionProvider$.MODULE$;
    }
}
