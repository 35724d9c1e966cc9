package se.arshjulet.account.ui;

import com.vaadin.flow.router.QueryParameters;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.arshjulet.account.Acts.Filter;
import se.arshjulet.base.DateWords;

/** What Händelser shows, as it stands in the address: ?vem=…&slag=round&omgang=…&fran=2026-03-01&till=2026-03-31
 * @param from  the first day
 * @param until the last */
record ActsAddress(
        @Nullable UUID person,
        @Nullable String kind,
        @Nullable UUID part,
        @Nullable LocalDate from,
        @Nullable LocalDate until) {

    static final ActsAddress ALL = new ActsAddress(null, null, null, null, null);

    static ActsAddress read(QueryParameters query) {
        return new ActsAddress(
                value(query, "vem", UUID::fromString),
                value(query, "slag", Function.identity()),
                value(query, "omgang", UUID::fromString),
                value(query, "fran", LocalDate::parse),
                value(query, "till", LocalDate::parse));
    }

    /** What cannot be read is as if it were not there. */
    private static <T> @Nullable T value(QueryParameters query, String name, Function<String, T> read) {
        try {
            Optional<T> found = query.getSingleParameter(name).map(read);
            return found.orElse(null);
        } catch (RuntimeException unreadable) {
            return null;
        }
    }

    QueryParameters parameters() {
        Map<String, String> parameters = new LinkedHashMap<>();
        put(parameters, "vem", person);
        put(parameters, "slag", kind);
        put(parameters, "omgang", part);
        put(parameters, "fran", from);
        put(parameters, "till", until);
        return QueryParameters.simple(parameters);
    }

    private static void put(Map<String, String> parameters, String name, @Nullable Object value) {
        if (value != null) {
            parameters.put(name, value.toString());
        }
    }

    Filter filter(DateWords words) {
        return new Filter(
                person, kind, part, start(words, from), start(words, until == null ? null : until.plusDays(1)));
    }

    private static @Nullable Instant start(DateWords words, @Nullable LocalDate day) {
        return day == null ? null : words.at(day, LocalTime.MIDNIGHT);
    }
}
