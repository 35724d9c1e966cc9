package se.arshjulet.horizon.ui;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.arshjulet.horizon.HorizonLayer;
import se.arshjulet.horizon.TipKind;
import se.arshjulet.horizon.Tips.Filter;

/** Which tips are asked for and which one is open, as it stands in the address. */
record HorizonAddress(
        String words,
        @Nullable HorizonLayer layer,
        @Nullable UUID sector,
        @Nullable TipKind kind,
        Period period,
        boolean starred,
        boolean chosen,
        @Nullable UUID open) {

    static final String ROUTE = "omvarld";
    static final HorizonAddress FIRST = new HorizonAddress("", null, null, null, Period.YEAR, false, false, null);

    private static final String YES = "ja";

    /** How far back. What is older than a year has mostly become something else. */
    enum Period {
        MONTH("manad", 1),
        QUARTER("kvartal", 3),
        YEAR("ar", 12),
        ALL("allt", 0);

        private final String word;
        private final int months;

        Period(String word, int months) {
            this.word = word;
            this.months = months;
        }

        @Nullable
        LocalDate since(LocalDate today) {
            return months == 0 ? null : today.minusMonths(months);
        }

        static Period of(String word) {
            return Arrays.stream(values())
                    .filter(it -> it.word.equals(word))
                    .findFirst()
                    .orElse(YEAR);
        }
    }

    static HorizonAddress read(QueryParameters query) {
        return new HorizonAddress(
                query.getSingleParameter("ord").orElse(""),
                of(query, "lager", HorizonLayer::valueOf),
                of(query, "sektor", UUID::fromString),
                of(query, "slag", TipKind::valueOf),
                query.getSingleParameter("tid").map(Period::of).orElse(Period.YEAR),
                query.getSingleParameter("stjarna").isPresent(),
                query.getSingleParameter("rapport").isPresent(),
                of(query, "tips", UUID::fromString));
    }

    /** What is none of its kind narrows nothing. */
    private static <T> @Nullable T of(QueryParameters query, String name, Function<String, T> reading) {
        try {
            return query.getSingleParameter(name).map(reading).orElse(null);
        } catch (IllegalArgumentException nothingSuch) {
            return null;
        }
    }

    Location location() {
        Map<String, String> parameters = new LinkedHashMap<>();
        put(parameters, "ord", words.isBlank() ? null : words.strip());
        put(parameters, "lager", layer);
        put(parameters, "sektor", sector);
        put(parameters, "slag", kind);
        put(parameters, "tid", period == Period.YEAR ? null : period.word.toLowerCase(Locale.ROOT));
        put(parameters, "stjarna", starred ? YES : null);
        put(parameters, "rapport", chosen ? YES : null);
        put(parameters, "tips", open);
        return new Location(ROUTE, QueryParameters.simple(parameters));
    }

    private static void put(Map<String, String> parameters, String name, @Nullable Object value) {
        if (value != null) {
            parameters.put(name, String.valueOf(value));
        }
    }

    Filter filter(LocalDate today) {
        return new Filter(words, layer, sector, kind, period.since(today), starred, chosen);
    }

    HorizonAddress opening(@Nullable UUID tip) {
        return new HorizonAddress(words, layer, sector, kind, period, starred, chosen, tip);
    }

    /** Whether anything is left out but by the period that one begins with. */
    boolean narrows() {
        return !opening(null).equals(FIRST);
    }
}
