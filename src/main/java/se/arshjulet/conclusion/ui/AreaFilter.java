package se.arshjulet.conclusion.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.QueryParameters;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import se.arshjulet.interview.MappingArea;

/** Which area's konklusioner are shown, in the address: ?omrade=insatser. Links, so that each choice can be kept and sent. */
class AreaFilter extends Nav {

    private static final String PARAMETER = "omrade";
    private static final Map<MappingArea, String> WORDS = new TreeMap<>(Map.of(
            MappingArea.TARGET_GROUP, "malgrupp",
            MappingArea.INTERVENTION, "insatser",
            MappingArea.WORKING_METHOD, "arbetssatt",
            MappingArea.COLLABORATION, "samverkan",
            MappingArea.COMMUNICATION, "kommunikation"));

    private final Map<String, Anchor> links = new TreeMap<>();

    AreaFilter() {
        addClassName("choices");
        getElement().setAttribute("aria-label", getTranslation("conclusion.filter"));
        link("", getTranslation("conclusion.filter.all"));
        WORDS.forEach((area, word) -> link(word, Labels.of(area)));
    }

    private void link(String word, String label) {
        Anchor link = new Anchor("konklusioner" + (word.isEmpty() ? "" : "?" + PARAMETER + "=" + word), label);
        links.put(word, link);
        add(link);
    }

    void choose(@Nullable MappingArea area) {
        String chosen = area == null ? "" : WORDS.getOrDefault(area, "");
        links.forEach((word, link) -> {
            if (word.equals(chosen)) {
                link.getElement().setAttribute("aria-current", "true");
            } else {
                link.getElement().removeAttribute("aria-current");
            }
        });
    }

    /** A word that stands for no area shows them all. */
    static Optional<MappingArea> read(QueryParameters query) {
        String word = query.getSingleParameter(PARAMETER).orElse("");
        return WORDS.entrySet().stream()
                .filter(area -> area.getValue().equals(word))
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
