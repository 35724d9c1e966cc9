package se.arshjulet.form.expression;

import camundajar.impl.scala.collection.Iterable;
import camundajar.impl.scala.collection.immutable.List;
import camundajar.impl.scala.collection.immutable.Nil$;
import camundajar.impl.scala.jdk.javaapi.CollectionConverters;
import org.camunda.feel.FeelEngineClock.SystemClock$;
import org.camunda.feel.context.FunctionProvider;
import org.camunda.feel.impl.interpreter.BuiltinFunctions;
import org.camunda.feel.syntaxtree.ValFunction;
import org.camunda.feel.valuemapper.ValueMapper;

/** Of FEEL's functions those that a form may call; the others are not there, should a tree ever ask for them. */
final class AllowedFunctions implements FunctionProvider {

    private final BuiltinFunctions builtin;

    AllowedFunctions(ValueMapper mapper) {
        // Nothing that is allowed asks what time it is.
        this.builtin = new BuiltinFunctions(SystemClock$.MODULE$, mapper);
    }

    @Override
    @SuppressWarnings("unchecked")
    public List<ValFunction> getFunctions(String name) {
        return Functions.has(name) ? builtin.getFunctions(name) : (List<ValFunction>) (List<?>) Nil$.MODULE$;
    }

    @Override
    public Iterable<String> functionNames() {
        return CollectionConverters.asScala(Functions.names());
    }
}
