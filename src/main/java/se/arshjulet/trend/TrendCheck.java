package se.arshjulet.trend;

import java.util.Set;
import se.arshjulet.base.Problems;
import se.arshjulet.trend.TrendCards.Draft;
import se.arshjulet.trend.TrendCards.Judgement;

/** Whether words can be a trendkort's, and numbers a judgement. */
final class TrendCheck {

    private static final int LONGEST_TITLE = 120;
    private static final int LONGEST_TEXT = 4000;
    private static final int LONGEST_LINE = 300;

    private TrendCheck() {}

    /** @param conclusions the numbers there are
     * @param sectorStands whether the sector that is meant is there
     * @throws InvalidTrendException unless they can */
    static void require(Draft draft, Set<Integer> conclusions, boolean sectorStands) {
        new Problems()
                .required("title", draft.title(), "Skriv trenden i en mening, till exempel ”Fler unga står utan stöd”.")
                .longest("title", draft.title(), LONGEST_TITLE, "Rubriken")
                .required(
                        "happening", draft.happening(), "Skriv vad som händer, så att andra kan pröva om det stämmer.")
                .longest("happening", draft.happening(), LONGEST_TEXT, "Texten")
                .longest("consequence", draft.consequence(), LONGEST_TEXT, "Texten")
                .longest("affected", draft.affected(), LONGEST_LINE, "Texten")
                .when(!sectorStands, "sector", "Sektorn finns inte längre. Välj en annan.")
                .when(
                        !conclusions.containsAll(draft.conclusions()),
                        "conclusions",
                        "En av konklusionerna finns inte. Välj bland dem som visas.")
                .raise(InvalidTrendException::new);
    }

    static void require(Judgement judgement) {
        new Problems()
                .when(outside(judgement.likelihood()), "likelihood", "Sannolikheten går från 1 till 5.")
                .when(outside(judgement.impact()), "impact", "Påverkan går från 1 till 5.")
                .longest("reason", judgement.reason(), LONGEST_TEXT, "Motiveringen")
                .raise(InvalidTrendException::new);
    }

    static void requireLine(String field, String line, String name) {
        new Problems().longest(field, line, LONGEST_LINE, name).raise(InvalidTrendException::new);
    }

    private static boolean outside(int value) {
        return value < Assessment.LOWEST || value > Assessment.HIGHEST;
    }
}
