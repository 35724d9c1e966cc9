package se.arshjulet.annualwheel;

import java.time.LocalDate;

/**
 * What an activity was to start has been begun and ended by hand, before the activity came: the activity is over too, in the
 * transaction that ended it. Nothing comes of it where no year plans such a thing, or the year is closed.
 *
 * @param kind  the {@link ActivityStarter}'s
 * @param first the first of the days that the activity may have as its last
 * @param last  inclusive, of the same year
 * @param words what stands at the activity, in Swedish
 */
public record DoneAhead(String kind, LocalDate first, LocalDate last, String words) {}
