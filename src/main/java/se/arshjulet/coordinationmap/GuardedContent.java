package se.arshjulet.coordinationmap;

import java.util.List;
import java.util.Map;
import se.arshjulet.suppression.Verdict;

/**
 * Content that may be published.
 *
 * @param content without what is withheld
 * @param withheld the true counts, by their cells' keys: never shown, and kept so that later publications can be held against them
 * @param why every cell that is withheld, in the content's order
 * @param provenance where it comes from
 * @param exposed cells that what is public already tells too much of, in words; no suppression mends that
 */
record GuardedContent<C extends MapContent>(
        C content,
        Map<String, Long> withheld,
        List<Withholding> why,
        List<String> exposed,
        List<Provenance> provenance) {

    /** @param words which count */
    record Withholding(String words, Verdict verdict) {}

    GuardedContent {
        withheld = Map.copyOf(withheld);
        why = List.copyOf(why);
        exposed = List.copyOf(exposed);
        provenance = List.copyOf(provenance);
    }

    /** Of content that counts nobody. */
    static <C extends MapContent> GuardedContent<C> open(C content) {
        return new GuardedContent<>(content, Map.of(), List.of(), List.of(), List.of());
    }

    GuardedContent<C> from(List<Provenance> sources) {
        return new GuardedContent<>(content, withheld, why, exposed, sources);
    }
}
