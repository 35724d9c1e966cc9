package se.arshjulet.trend;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import se.arshjulet.TestWorld;
import se.arshjulet.horizon.HorizonLayer;
import se.arshjulet.horizon.Sectors;
import se.arshjulet.horizon.TipKind;
import se.arshjulet.horizon.Tips;
import se.arshjulet.trend.TrendCards.Draft;
import se.arshjulet.trend.TrendCards.Judgement;

/** Tips and trendkort in a test's association. */
class TrendWorld {

    private final TestWorld world;
    private final TrendCards cards;
    private final Tips tips;
    private final Sectors sectors;

    TrendWorld(TestWorld world, TrendCards cards, Tips tips, Sectors sectors) {
        this.world = world;
        this.cards = cards;
        this.tips = tips;
        this.sectors = sectors;
    }

    <T> T done(Supplier<T> work) {
        return world.as(world.coordinator(), work);
    }

    UUID tip(String title, Integer conclusion) {
        return done(() -> {
            UUID sector = sectors.all().get(0).id();
            return tips.add(
                    new Tips.Draft(
                            TipKind.READ,
                            title,
                            "https://exempel.example/" + title.hashCode(),
                            10,
                            "",
                            HorizonLayer.ARENA,
                            sector,
                            conclusion),
                    false);
        });
    }

    UUID card(String title, Integer... conclusions) {
        return done(() -> cards.write(draft(title, conclusions)));
    }

    static Draft draft(String title, Integer... conclusions) {
        return new Draft(title, title + " händer", title + " får följder", "unga vuxna", null, Set.of(conclusions));
    }

    Assessment judge(UUID card, int likelihood, int impact, TrendTime time) {
        return done(() -> {
            int version = cards.find(card).orElseThrow().assessments().stream()
                    .mapToInt(Assessment::version)
                    .findFirst()
                    .orElse(Judgement.NONE_YET);
            return cards.assess(card, new Judgement(likelihood, impact, time, "Så sa rummet.", version));
        });
    }

    TrendCard found(UUID card) {
        return done(() -> cards.find(card).orElseThrow());
    }

    Map<String, String> refused(Runnable work) {
        return done(() -> {
            try {
                work.run();
                return Map.of();
            } catch (InvalidTrendException refusal) {
                return refusal.problems();
            }
        });
    }
}
