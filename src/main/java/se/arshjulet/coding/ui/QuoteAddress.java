package se.arshjulet.coding.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.arshjulet.coding.CodedUnits.Filter;
import se.arshjulet.interview.MappingArea;

/** Which quotes are asked for, as it stands in the address: a list remembers its filter there.
 * @param under what is coded with codes under the code is meant too */
record QuoteAddress(
        String words,
        @Nullable UUID code,
        boolean under,
        @Nullable MappingArea area,
        @Nullable UUID member,
        @Nullable Integer year) {

    static final QuoteAddress ALL = new QuoteAddress("", null, false, null, null, null);

    static QuoteAddress read(QueryParameters query) {
        return new QuoteAddress(
                query.getSingleParameter("ord").orElse(""),
                of(query, "kod", UUID::fromString),
                query.getSingleParameter("under").isPresent(),
                of(query, "omrade", MappingArea::valueOf),
                of(query, "medlem", UUID::fromString),
                of(query, "ar", Integer::valueOf));
    }

    /** What is none of its kind narrows nothing. */
    private static <T> @Nullable T of(QueryParameters query, String name, Function<String, T> reading) {
        Optional<String> value = query.getSingleParameter(name);
        if (value.isEmpty()) {
            return null;
        }
        try {
            return reading.apply(value.get());
        } catch (IllegalArgumentException nothingSuch) {
            return null;
        }
    }

    QueryParameters parameters() {
        Map<String, String> parameters = new LinkedHashMap<>();
        put(parameters, "ord", words.isBlank() ? null : words.strip());
        put(parameters, "kod", code);
        put(parameters, "under", code != null && under ? "ja" : null);
        put(parameters, "omrade", area);
        put(parameters, "medlem", member);
        put(parameters, "ar", year);
        return QueryParameters.simple(parameters);
    }

    private static void put(Map<String, String> parameters, String name, @Nullable Object value) {
        if (value != null) {
            parameters.put(name, String.valueOf(value));
        }
    }

    String address(String page) {
        String query = parameters().getQueryString();
        return query.isEmpty() ? page : page + "?" + query;
    }

    /** @param codes the code, with those under it if they are meant */
    Filter filter(Set<UUID> codes) {
        return new Filter(words, codes, area == null ? Set.of() : Set.of(area), member, year);
    }
}
