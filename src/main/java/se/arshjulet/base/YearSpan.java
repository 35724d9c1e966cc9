package se.arshjulet.base;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** A calendar year as a stretch of time.
 * @param from  inclusive
 * @param until exclusive */
public record YearSpan(int year, Instant from, Instant until) {

    public static YearSpan of(int year, ZoneId zone) {
        return new YearSpan(year, start(year, zone), start(year + 1, zone));
    }

    private static Instant start(int year, ZoneId zone) {
        return LocalDate.of(year, 1, 1).atStartOfDay(zone).toInstant();
    }
}
