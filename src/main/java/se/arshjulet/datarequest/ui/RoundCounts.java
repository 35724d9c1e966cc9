package se.arshjulet.datarequest.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.arshjulet.datarequest.Rounds.RoundItem;

/** How many assignments of a round stand where, in words; what is nought is left out. They add up; who is late is told of those who have not
 * answered, not beside them. */
final class RoundCounts {

    private RoundCounts() {}

    static List<String> of(RoundItem round) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        counts.put("approved", round.approved());
        counts.put("submitted", round.submitted());
        counts.put("returned", round.returned());
        counts.put("open", round.open());
        counts.put("withdrawn", round.withdrawn());
        List<String> words = new ArrayList<>(counts.entrySet().stream()
                .filter(count -> count.getValue() > 0)
                .map(count -> I18NProvider.translate("datarequest.count." + count.getKey(), count.getValue()))
                .toList());
        int unanswered = round.open() + round.returned();
        if (round.late() > 0) {
            words.add(I18NProvider.translate("datarequest.count.late", round.late(), unanswered));
        }
        if (round.asking() > 0) {
            words.add(I18NProvider.translate("datarequest.count.asking", round.asking()));
        }
        return words;
    }
}
