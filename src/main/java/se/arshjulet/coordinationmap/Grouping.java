package se.arshjulet.coordinationmap;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.arshjulet.coordinationmap.OrganisationMap.MapUnit;

/**
 * By what the organisation module's units are put together: the member whose they are, or what they say of themselves. Then
 * a unit stands under each thing that it names. The component in the browser groups alike (grouping.ts).
 */
enum Grouping {
    MEMBER("medlem", "Organisation", unit -> List.of(), "", ""),
    TARGET_GROUP(
            "malgrupp",
            "Målgrupp",
            MapUnit::targetGroups,
            "Ingen målgrupp angiven",
            "varje målgrupp som den vänder sig till"),
    AREA("omrade", "Område", MapUnit::areas, "Inget område angivet", "varje område som den arbetar inom"),
    INTERVENTION(
            "insats", "Insats", MapUnit::interventions, "Ingen insats angiven", "varje insats som den arbetar med");

    private final String word;
    private final String title;
    private final Function<MapUnit, List<String>> labels;
    private final String none;
    private final String each;

    Grouping(String word, String title, Function<MapUnit, List<String>> labels, String none, String each) {
        this.word = word;
        this.title = title;
        this.labels = labels;
        this.none = none;
        this.each = each;
    }

    /** By member for whatever is no grouping.
     * @param word as in the address: malgrupp */
    static Grouping of(@Nullable String word) {
        return Arrays.stream(values())
                .filter(it -> it.word.equals(word))
                .findFirst()
                .orElse(MEMBER);
    }

    /** In the address, which says nothing of the first. */
    public String word() {
        return word;
    }

    public String title() {
        return title;
    }

    /** What a unit stands under; nothing if it names none, or stands under its member. */
    List<String> labels(MapUnit unit) {
        return labels.apply(unit);
    }

    /** The heading of those that name none. */
    String none() {
        return none;
    }

    /** Why the numbers are together more than the units; empty where they are not. */
    public String severalTimes() {
        return each.isEmpty()
                ? ""
                : "En enhet står under %s. Därför blir antalen tillsammans fler än enheterna.".formatted(each);
    }
}
