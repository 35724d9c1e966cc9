package se.arshjulet.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** On which page everything stands, which is known when all pieces have been laid out once: contents and links lead forward.
 * @param pages how many pages each piece has
 * @param spots where each heading stands, by its anchor */
record PdfPlan(List<Integer> pages, Map<String, Spot> spots) {

    /** @param piece which, from 0
     * @param page  in it, from 0
     * @param top   points from the page's lower edge */
    record Spot(int piece, int page, int top) {}

    static PdfPlan empty() {
        return new PdfPlan(new ArrayList<>(), new HashMap<>());
    }

    int total() {
        return pages.stream().mapToInt(Integer::intValue).sum();
    }

    /** How many pages there are before a piece. */
    int before(int piece) {
        return pages.subList(0, piece).stream().mapToInt(Integer::intValue).sum();
    }

    /** From 0. */
    int pageOf(Spot spot) {
        return before(spot.piece()) + spot.page();
    }

    @Nullable
    Spot spot(String anchor) {
        return spots.get(anchor);
    }
}
