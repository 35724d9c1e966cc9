package se.arshjulet.demo;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.arshjulet.trend.TrendTime;

/** What the demo's association sees coming, and what it wrote of it (demo/trender.json): all of it invented. */
record TrendStory(List<Card> cards, Analyses analysis) {

    /** @param sector   by name
     * @param lastYear null for a trend that is new, thisYear for one that is left to judge
     * @param shows    what the tips of its sector show, as many as it leans on */
    record Card(
            String title,
            String happening,
            String consequence,
            String affected,
            String sector,
            Set<Integer> conclusions,
            @Nullable Judged lastYear,
            @Nullable Judged thisYear,
            List<String> shows) {}

    record Judged(int likelihood, int impact, TrendTime time, String reason) {}

    record Analyses(Texts lastYear, Texts thisYear) {}

    /** As HTML. */
    record Texts(String introduction, String essence, String doing) {}
}
