package se.arshjulet.trend;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import se.arshjulet.TestWorld;
import se.arshjulet.base.MovableClock;
import se.arshjulet.horizon.Sectors;
import se.arshjulet.horizon.Tips;
import se.arshjulet.trend.TrendAnalyses.Part;

/** An association that has tips, a trendkort that leans on one of them, and an analysis under way. */
@TestComponent
public class WatchedHorizon {

    private final TrendCards cards;
    private final TrendAnalyses analyses;
    private final Tips tips;
    private final Sectors sectors;
    private final MovableClock clock;

    WatchedHorizon(TrendCards cards, TrendAnalyses analyses, Tips tips, Sectors sectors, MovableClock clock) {
        this.cards = cards;
        this.analyses = analyses;
        this.tips = tips;
        this.sectors = sectors;
        this.clock = clock;
    }

    /** @param words what everything that is written holds
     * @return the card */
    public UUID of(TestWorld world, String words) {
        TrendWorld trends = new TrendWorld(world, cards, tips, sectors);
        UUID tip = trends.tip(words, null);
        UUID card = trends.card(words);
        trends.judge(card, 4, 3, TrendTime.SOON);
        trends.card(words + " till");
        int year = LocalDate.now(clock).getYear();
        world.as(world.coordinator(), () -> {
            tips.comment(tip, words);
            tips.choose(tip, true);
            cards.tie(card, tip, words);
            analyses.begin(year);
            analyses.write(year, Part.ESSENCE, "<p>" + words + "</p>", "");
        });
        return card;
    }
}
