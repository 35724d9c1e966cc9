package se.arshjulet.coordinationmap;

import java.text.Collator;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import se.arshjulet.coordinationmap.OrganisationMap.MapUnit;

/** The units of a map under the headings of a grouping, as the organisation page lists them. */
final class UnitGroups {

    private static final Locale SWEDISH = Locale.forLanguageTag("sv-SE");

    private final PublishedOrganisation map;
    private final Predicate<MapUnit> fits;

    /** @param fits what is looked for */
    UnitGroups(PublishedOrganisation map, Predicate<MapUnit> fits) {
        this.map = map;
        this.fits = fits;
    }

    /** A line of the table. All of them are on the page, so that the filter can change without a new one.
     * @param depth how many units it stands under
     * @param shown it fits what was looked for */
    public record Row(MapUnit unit, MapMember member, int depth, boolean shown) {

        private Row hidden() {
            return new Row(unit, member, depth, false);
        }
    }

    /** @param party of the member that it is; null for what is none */
    public record Group(String name, @Nullable String party, List<Row> rows) {

        public Group {
            rows = List.copyOf(rows);
        }

        public long shown() {
            return rows.stream().filter(Row::shown).count();
        }

        private Group hidden() {
            return new Group(name, party, rows.stream().map(Row::hidden).toList());
        }

        /** "5 enheter", "2 av 5 enheter". */
        public String count() {
            return shown() < rows.size()
                    ? "%d av %d enheter".formatted(shown(), rows.size())
                    : rows.size() == 1 ? "1 enhet" : rows.size() + " enheter";
        }
    }

    /** Those that have a unit; members in the map's order, others in Swedish order and what is not named last. */
    List<Group> by(Grouping grouping) {
        return grouping == Grouping.MEMBER ? byMember() : byLabel(grouping);
    }

    /** The same, with nothing shown under the others when one of them is looked for: who looks for young adults has not asked for
     * whom else their units meet.
     * @param only the name of the group that is looked for; empty for all */
    List<Group> by(Grouping grouping, String only) {
        List<Group> groups = by(grouping);
        return only.isEmpty()
                ? groups
                : groups.stream()
                        .map(group -> key(group.name()).equals(key(only)) ? group : group.hidden())
                        .toList();
    }

    private List<Group> byMember() {
        Map<UUID, List<Row>> rows = new LinkedHashMap<>();
        map.members().forEach(member -> rows.put(member.id(), new ArrayList<>()));
        map.units().forEach(unit -> rows.computeIfAbsent(unit.memberId(), id -> new ArrayList<>())
                .add(row(unit)));
        return rows.entrySet().stream()
                .filter(it -> !it.getValue().isEmpty())
                .map(it -> {
                    MapMember member = map.member(it.getKey());
                    return new Group(member.name(), member.party(), it.getValue());
                })
                .toList();
    }

    private List<Group> byLabel(Grouping grouping) {
        Map<String, String> names = new LinkedHashMap<>();
        Map<String, List<Row>> rows = new LinkedHashMap<>();
        List<Row> nameless = new ArrayList<>();
        for (MapUnit unit : map.units()) {
            Set<String> keys = new LinkedHashSet<>();
            grouping.labels(unit).forEach(label -> {
                String key = key(label);
                names.putIfAbsent(key, label.strip());
                keys.add(key);
            });
            Row row = row(unit);
            keys.forEach(
                    key -> rows.computeIfAbsent(key, it -> new ArrayList<>()).add(row));
            if (keys.isEmpty()) {
                nameless.add(row);
            }
        }
        List<Group> groups = new ArrayList<>();
        names.forEach((key, name) -> groups.add(new Group(name, null, rows.getOrDefault(key, List.of()))));
        Collator order = Collator.getInstance(SWEDISH);
        groups.sort((one, other) -> order.compare(one.name(), other.name()));
        if (!nameless.isEmpty()) {
            groups.add(new Group(grouping.none(), null, nameless));
        }
        return groups;
    }

    private static String key(String label) {
        return label.strip().toLowerCase(SWEDISH);
    }

    private Row row(MapUnit unit) {
        return new Row(unit, map.memberOf(unit), map.above(unit).size(), fits.test(unit));
    }
}
