package se.arshjulet.form.expression;

import org.camunda.feel.syntaxtree.Val;
import org.camunda.feel.valuemapper.ValueMapper;

/** Lets FEEL's own values through and no others: its usual mapper would open any Java object, getters and methods. */
final class ClosedMapper implements ValueMapper {

    @Override
    public Val toVal(Object value) {
        if (value instanceof Val val) {
            return val;
        }
        throw new IllegalArgumentException(
                "No value for an expression: " + value.getClass().getName());
    }

    @Override
    public Object unpackVal(Val value) {
        return value;
    }
}
