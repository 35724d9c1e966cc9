package se.arshjulet.archive;

import java.sql.Timestamp;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import se.arshjulet.base.YearSpan;

/** Whose year it is that is put away. */
public record ArchiveYear(UUID associationId, String associationName, YearSpan span) {

    public int year() {
        return span.year();
    }

    /** For SQL: association, year, from (inclusive) and until (exclusive). */
    Map<String, Object> parameters() {
        return new HashMap<>(Map.of(
                "association", associationId,
                "year", span.year(),
                "from", Timestamp.from(span.from()),
                "until", Timestamp.from(span.until())));
    }
}
