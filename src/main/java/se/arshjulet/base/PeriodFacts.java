package se.arshjulet.base;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/**
 * What a module knows to have happened, or to come, between two days: for whoever writes a report of it. Register a bean. What
 * it says is what everybody in the association may read: counts and deeds, no judgements, nothing that is withheld, and no name
 * of anybody who was interviewed. Called in the current association, for a coordinator, with a number of statements that does
 * not grow.
 */
public interface PeriodFacts {

    /** Tells its facts from other modules'; never changes. */
    String source();

    /** What happened, in the order it is to be told. */
    List<Fact> past(Span span);

    /** What is planned. Its days lie ahead. */
    default List<Fact> coming(Span span) {
        return List.of();
    }

    /** What was to be over between the days, that have been, and is not: told as late. With the keys of {@link #coming}. */
    default List<Fact> late(Span span) {
        return List.of();
    }

    /** Whose doing it was. */
    enum Whose {
        /** the members' */
        PARTIES,
        /** the association's own */
        ASSOCIATION
    }

    /** @param key      says which fact it is, also when it is told in other words later: the same thing has the same key
     * @param sentence in Swedish, with its counts: "3 av 4 svar godkändes …"
     * @param address  the page about it, from the root of the site
     * @param forAll   whether everybody whom a report goes to may open that page
     * @param notable  the kind of thing that a whole year may be remembered by */
    record Fact(String key, Whose whose, String sentence, String address, boolean forAll, boolean notable) {}

    /** Days, both inclusive, and the same as moments.
     * @param until exclusive */
    record Span(LocalDate first, LocalDate last, Instant from, Instant until) {

        public static Span of(LocalDate first, LocalDate last, ZoneId zone) {
            return new Span(
                    first,
                    last,
                    first.atStartOfDay(zone).toInstant(),
                    last.plusDays(1).atStartOfDay(zone).toInstant());
        }
    }
}
