package se.arshjulet.trend;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A trendkort.
 * @param happening   what is happening
 * @param consequence what comes of it
 * @param affected    for whom, in words: "deltagare under 30 år"
 * @param sector      of the horizon map, by name; empty if it belongs to none
 * @param conclusions the numbers of the konklusioner that it touches, in order
 * @param evidence    how many tips it leans on
 * @param assessments one a year, oldest first
 * @param retiredOn   when it was put away
 * @param version     counts the changes of its words */
public record TrendCard(
        UUID id,
        String title,
        String happening,
        String consequence,
        String affected,
        @Nullable UUID sectorId,
        String sector,
        List<Integer> conclusions,
        int evidence,
        List<Assessment> assessments,
        @Nullable LocalDate retiredOn,
        String retiredBecause,
        int version) {

    public TrendCard {
        conclusions = List.copyOf(conclusions);
        assessments = List.copyOf(assessments);
    }

    public boolean isLiving() {
        return retiredOn == null;
    }

    public Optional<Assessment> in(int year) {
        return assessments.stream().filter(one -> one.year() == year).findFirst();
    }

    /** The newest judgement up to the year and with it. */
    public Optional<Assessment> upTo(int year) {
        return assessments.stream().filter(one -> one.year() <= year).max(Comparator.comparingInt(Assessment::year));
    }

    /** The weightiest first, by what was judged last up to the year; those never judged last, by title. */
    public static Comparator<TrendCard> byWeight(int year) {
        return Comparator.<TrendCard>comparingInt(
                        card -> -card.upTo(year).map(Assessment::weight).orElse(0))
                .thenComparing(card -> card.upTo(year).map(Assessment::time).orElse(TrendTime.LATER))
                .thenComparing(TrendCard::title);
    }
}
