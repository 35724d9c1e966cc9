package se.arshjulet.base;

import java.time.LocalDate;
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

    /** What happened from the first day to the last, both inclusive, in the order it is to be told. */
    List<Fact> past(LocalDate first, LocalDate last);

    /** What is planned from the first day to the last, both inclusive. */
    default List<Fact> coming(LocalDate first, LocalDate last) {
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
     * @param notable  the kind of thing that a whole year may be remembered by */
    record Fact(String key, Whose whose, String sentence, String address, boolean notable) {}
}
