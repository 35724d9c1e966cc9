package se.arshjulet.form.expression;

import camundajar.impl.scala.jdk.javaapi.CollectionConverters;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.feel.syntaxtree.Val;
import org.camunda.feel.syntaxtree.ValBoolean;
import org.camunda.feel.syntaxtree.ValContext;
import org.camunda.feel.syntaxtree.ValDate;
import org.camunda.feel.syntaxtree.ValList;
import org.camunda.feel.syntaxtree.ValNull$;
import org.camunda.feel.syntaxtree.ValNumber;
import org.camunda.feel.syntaxtree.ValString;
import org.jspecify.annotations.Nullable;

/** Values on their way out of FEEL. */
final class PlainValues {

    /** No figure of a form is larger; what is, has been multiplied with itself. */
    private static final int MOST_DIGITS = 34;

    private PlainValues() {}

    /** A value of FEEL's that is none of a form's. */
    static final class Foreign extends RuntimeException {
        private final Result.Failure failure;

        Foreign(Result.Kind kind, String message) {
            super(message, null, false, false);
            this.failure = new Result.Failure(kind, message);
        }

        Result.Failure failure() {
            return failure;
        }
    }

    static @Nullable Object of(Val val) {
        if (val == ValNull$.MODULE$) {
            return null;
        }
        if (val instanceof ValBoolean truth) {
            return truth.value();
        }
        if (val instanceof ValString text) {
            return text.value();
        }
        if (val instanceof ValDate day) {
            return day.value();
        }
        if (val instanceof ValNumber number) {
            return number(number.value().bigDecimal());
        }
        if (val instanceof ValList list) {
            List<@Nullable Object> items = new ArrayList<>();
            CollectionConverters.asJava(list.items()).forEach(item -> items.add(of(item)));
            return Collections.unmodifiableList(items);
        }
        if (val instanceof ValContext row && row.context() instanceof FormContext context) {
            Map<String, @Nullable Object> values = new LinkedHashMap<>();
            context.values().forEach((name, value) -> values.put(name, of(value)));
            return Collections.unmodifiableMap(values);
        }
        throw new Foreign(Result.Kind.OTHER, "Uttrycket ger inget värde som formulär har (%s).".formatted(val));
    }

    private static BigDecimal number(BigDecimal number) {
        BigDecimal bare = number.stripTrailingZeros();
        if ((long) bare.precision() - bare.scale() > MOST_DIGITS || bare.scale() > 10 * MOST_DIGITS) {
            throw new Foreign(Result.Kind.TOO_LARGE, "Talet blir för stort eller har för många decimaler.");
        }
        return bare.scale() < 0 ? bare.setScale(0) : bare;
    }
}
