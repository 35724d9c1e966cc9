package se.arshjulet.coordinationmap;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.arshjulet.coordinationmap.OrganisationMap.MapUnit;

/** What somebody looks for on the map; an empty part asks for nothing. The component in the browser filters alike. */
record MapFilter(String words, @Nullable UUID member, String targetGroup, String area) {

    /** By its names in the page's address, those in open data. */
    static final Map<String, String> IN_OPEN_DATA =
            Map.of("q", "q", "medlem", "member", "malgrupp", "targetGroup", "omrade", "area");

    static MapFilter of(
            @Nullable String words, @Nullable UUID member, @Nullable String targetGroup, @Nullable String area) {
        return new MapFilter(strip(words), member, strip(targetGroup), strip(area));
    }

    boolean isEmpty() {
        return words.isEmpty() && member == null && targetGroup.isEmpty() && area.isEmpty();
    }

    /** What is asked for, by its names in the page's address. */
    Map<String, Object> asked() {
        Map<String, Object> asked = new LinkedHashMap<>();
        put(asked, "q", words);
        put(asked, "medlem", member == null ? "" : member.toString());
        put(asked, "malgrupp", targetGroup);
        put(asked, "omrade", area);
        return asked;
    }

    /** The one group of the grouping that is looked for; empty where any is. */
    String chosen(Grouping grouping) {
        return switch (grouping) {
            case TARGET_GROUP -> targetGroup;
            case AREA -> area;
            case MEMBER, INTERVENTION -> "";
        };
    }

    private static void put(Map<String, Object> asked, String name, String value) {
        if (!value.isEmpty()) {
            asked.put(name, value);
        }
    }

    List<MapUnit> of(PublishedOrganisation map) {
        return isEmpty()
                ? map.units()
                : map.units().stream().filter(unit -> fits(map, unit)).toList();
    }

    private boolean fits(PublishedOrganisation map, MapUnit unit) {
        return (member == null || unit.memberId().equals(member))
                && (targetGroup.isEmpty() || unit.targetGroups().contains(targetGroup))
                && (area.isEmpty() || unit.areas().contains(area))
                && hasWords(map, unit);
    }

    /** Every word must stand somewhere in what is said of the unit. */
    private boolean hasWords(PublishedOrganisation map, MapUnit unit) {
        if (words.isEmpty()) {
            return true;
        }
        String text = Stream.of(
                        Stream.of(unit.name(), map.memberOf(unit).name()),
                        Stream.ofNullable(unit.mission()),
                        unit.targetGroups().stream(),
                        unit.areas().stream(),
                        unit.interventions().stream(),
                        unit.workingMethods().stream())
                .flatMap(parts -> parts)
                .reduce("", (all, part) -> all + " " + part)
                .toLowerCase(Locale.ROOT);
        return Stream.of(words.toLowerCase(Locale.ROOT).split("\\s+")).allMatch(text::contains);
    }

    private static String strip(@Nullable String text) {
        return text == null ? "" : text.strip();
    }
}
