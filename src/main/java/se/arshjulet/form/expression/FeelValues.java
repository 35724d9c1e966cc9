package se.arshjulet.form.expression;

import camundajar.impl.scala.collection.immutable.Seq;
import camundajar.impl.scala.jdk.javaapi.CollectionConverters;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
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

/**
 * Values on their way into FEEL. Only what is plain is let in, so that no expression can reach a method of an object. A
 * list or a map is turned once in a batch, however many evaluations it takes part in.
 */
final class FeelValues {

    /** Digits of a number, before or after the point: rounding a larger one could fill the memory. */
    private static final int MOST_DIGITS = 100;

    private static final int DEEPEST = 8;

    private final Map<Object, Val> turned = new IdentityHashMap<>();
    private final Runnable watch;

    /** @param watch called at each look-up of a name; throws when the time is over */
    FeelValues(Runnable watch) {
        this.watch = watch;
    }

    /** The names of a form. Each value is looked at now, but turned only when it is asked for: most are not.
     * @throws IllegalArgumentException for anything but Map, List, String, Number, Boolean, LocalDate and null */
    FormContext context(Map<?, ?> variables) {
        variables.forEach((name, value) -> {
            checkName(name);
            if (value instanceof Map || value instanceof List) {
                of(value, 1);
            } else {
                checkPlain(value);
            }
        });
        return new FormContext(variables, value -> of(value, 1), watch);
    }

    private FormContext row(Map<?, ?> row, int depth) {
        Map<String, Val> vals = new HashMap<>();
        row.forEach((name, value) -> vals.put(checkName(name), of(value, depth + 1)));
        return new FormContext(vals, Val.class::cast, watch);
    }

    private Val of(@Nullable Object value, int depth) {
        if (depth > DEEPEST) {
            throw new IllegalArgumentException("Values are nested deeper than " + DEEPEST);
        }
        if (!(value instanceof Map || value instanceof List)) {
            return plain(value);
        }
        Val known = turned.get(value);
        if (known == null) {
            known = value instanceof Map<?, ?> map ? new ValContext(row(map, depth)) : list((List<?>) value, depth);
            turned.put(value, known);
        }
        return known;
    }

    private Val list(List<?> list, int depth) {
        List<Val> items = new ArrayList<>(list.size());
        list.forEach(item -> items.add(of(item, depth + 1)));
        return new ValList(Seq.from(CollectionConverters.asScala(items)).toList());
    }

    private static Val plain(@Nullable Object value) {
        checkPlain(value);
        if (value == null) {
            return ValNull$.MODULE$;
        }
        if (value instanceof Boolean truth) {
            return new ValBoolean(truth);
        }
        if (value instanceof String text) {
            return new ValString(text);
        }
        return value instanceof LocalDate day ? new ValDate(day) : new ValNumber(scala(exact((Number) value)));
    }

    private static String checkName(@Nullable Object name) {
        if (name instanceof String text) {
            return text;
        }
        throw new IllegalArgumentException("A name in an expression is a text, not " + name);
    }

    private static void checkPlain(@Nullable Object value) {
        if (value instanceof Number number) {
            BigDecimal exact = exact(number);
            if (exact.precision() > MOST_DIGITS || Math.abs((long) exact.scale()) > MOST_DIGITS) {
                throw new IllegalArgumentException("A number of more digits than " + MOST_DIGITS);
            }
        } else if (value != null
                && !(value instanceof Boolean)
                && !(value instanceof String)
                && !(value instanceof LocalDate)) {
            throw new IllegalArgumentException(
                    "No value for an expression: " + value.getClass().getName());
        }
    }

    /** @throws NumberFormatException (an IllegalArgumentException) for what is no number, as NaN */
    private static BigDecimal exact(Number number) {
        if (number instanceof BigDecimal exact) {
            return exact;
        }
        return number instanceof Integer || number instanceof Long
                ? BigDecimal.valueOf(number.longValue())
                : new BigDecimal(number.toString());
    }

    static camundajar.impl.scala.math.BigDecimal scala(BigDecimal exact) {
        return new camundajar.impl.scala.math.BigDecimal(exact, MathContext.DECIMAL128);
    }
}
