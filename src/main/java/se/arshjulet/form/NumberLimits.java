package se.arshjulet.form;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What a figure can be at all; what it hardly can be is {@link Plausibility}'s.
 * @param unit     what is counted, as it stands after the figure: "personer"
 * @param min      the lowest that is taken, or null for the type's own: 0 but for decimal numbers
 * @param max      the highest that is taken, or null for the type's own: 100 for a share
 * @param decimals the most that is taken, or null for the type's own */
public record NumberLimits(
        @Nullable String unit,
        @Nullable BigDecimal min,
        @Nullable BigDecimal max,
        @Nullable Integer decimals) {

    static final NumberLimits NONE = new NumberLimits(null, null, null, null);
}
