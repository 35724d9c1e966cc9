package se.arshjulet.statistics;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** One figure of a measure.
 * @param category what it is divided by besides, "besökare"; empty for all
 * @param value    in the measure's unit; null is missing, which is not zero
 * @param note     for readers, such as why it is missing; may be empty */
public record MeasureValue(
        int year,
        Place place,
        Sex sex,
        String category,
        @Nullable BigDecimal value,
        String note) {

    /** 12.50 and 12.5 are the same figure. */
    public MeasureValue {
        if (value != null) {
            BigDecimal plain = value.stripTrailingZeros();
            value = plain.scale() < 0 ? plain.setScale(0) : plain;
        }
    }

    /** Which figure it is, whatever it says. */
    Key key() {
        return new Key(year, place.key(), sex, category);
    }

    record Key(int year, String place, Sex sex, String category) {

        /** The figure that its categories are parts of. */
        Key undivided() {
            return new Key(year, place, sex, "");
        }

        Key in(int anotherYear) {
            return new Key(anotherYear, place, sex, category);
        }

        Key of(Sex other) {
            return new Key(year, place, other, category);
        }
    }
}
