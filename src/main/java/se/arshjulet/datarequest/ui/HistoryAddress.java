package se.arshjulet.datarequest.ui;

import com.vaadin.flow.router.QueryParameters;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.arshjulet.datarequest.AnswerHistory.Moment;

/** What the history shows, as it stands in the address: ?fran=2026-03-12T13:03:00Z&till=…&visa=allt
 * @param from  what is compared with
 * @param until {@link Instant#MAX} for now
 * @param whole the whole answer as it stood, and not only what differs */
record HistoryAddress(Instant from, Instant until, boolean whole) {

    private static final String FROM = "fran";
    private static final String UNTIL = "till";
    private static final String SHOW = "visa";
    private static final String WHOLE = "allt";

    /** Where nothing is said, what the last who had it in her hands did, and what has happened since. */
    static HistoryAddress read(QueryParameters query, List<Moment> moments) {
        Instant last = moments.isEmpty()
                ? Instant.EPOCH
                : moments.get(Math.max(0, moments.size() - 2)).at();
        return new HistoryAddress(
                moment(query, FROM).orElse(last),
                moment(query, UNTIL).orElse(Instant.MAX),
                query.getSingleParameter(SHOW).filter(WHOLE::equals).isPresent());
    }

    private static Optional<Instant> moment(QueryParameters query, String name) {
        try {
            return query.getSingleParameter(name).map(Instant::parse);
        } catch (DateTimeParseException noMoment) {
            return Optional.empty();
        }
    }

    HistoryAddress withFrom(Instant other) {
        return new HistoryAddress(other, until, whole);
    }

    HistoryAddress withUntil(Instant other) {
        return new HistoryAddress(from, other, whole);
    }

    HistoryAddress withWhole(boolean other) {
        return new HistoryAddress(from, until, other);
    }

    QueryParameters parameters() {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put(FROM, from.toString());
        if (!until.equals(Instant.MAX)) {
            parameters.put(UNTIL, until.toString());
        }
        if (whole) {
            parameters.put(SHOW, WHOLE);
        }
        return QueryParameters.simple(parameters);
    }
}
