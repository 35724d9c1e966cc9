package se.arshjulet.coordinationmap;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import se.arshjulet.coordinationmap.OrganisationMap.MapUnit;
import se.arshjulet.coordinationmap.UnitGroups.Group;
import se.arshjulet.opendata.SwedishText;

/** What the page about the organisation module says: the answer in figures, and the table's rows. */
final class OrganisationPage {

    /** As in the component's outline (organisation-map.ts). */
    private static final int OPEN_AT_MOST = 40;

    private final PublishedOrganisation map;
    private final MapFilter filter;
    private final Grouping grouping;
    private final @Nullable Integer edition;
    private final List<MapUnit> shown;
    private final List<Group> groups;
    private final List<String> targetGroups;
    private final List<Reach> reach;

    /** @param edition the number of the publication that is asked for; null for the one that is shown now */
    OrganisationPage(PublishedOrganisation map, MapFilter filter, Grouping grouping, @Nullable Integer edition) {
        this.map = map;
        this.filter = filter;
        this.grouping = grouping;
        this.edition = edition;
        this.shown = filter.of(map);
        Set<UUID> fitting = shown.stream().map(MapUnit::key).collect(Collectors.toSet());
        this.groups = new UnitGroups(map, unit -> fitting.contains(unit.key())).by(grouping, filter.chosen(grouping));
        this.targetGroups = inUse(map, MapUnit::targetGroups);
        this.reach = reach(map, targetGroups);
    }

    /** A member with the number of its units. */
    public record MemberRow(MapMember member, int units) {}

    /** How many units a target group has at each member: the map's gaps, to be seen at a glance.
     * @param counts in the order of the members */
    public record Reach(String targetGroup, List<Integer> counts, int total) {}

    public String members() {
        return SwedishText.sentence(SwedishText.count(map.members().size(), "organisation", "organisationer"));
    }

    public String units() {
        return SwedishText.count(map.units().size(), "enhet", "enheter");
    }

    /** What the largest target group is, in a sentence; empty if no unit has named any. */
    public String largestGroup() {
        return reach.stream()
                .findFirst()
                .map(group -> "Vanligaste målgruppen är %s, som %s vänder sig till."
                        .formatted(
                                lowerFirst(group.targetGroup()),
                                group.total() == map.units().size() && group.total() > 1
                                        ? SwedishText.all(group.total())
                                        : SwedishText.count(group.total(), "enhet", "enheter")))
                .orElse("");
    }

    /** Ends the answer, which is about the whole map, where less is shown; else empty. */
    public String here() {
        return filtered() ? "Här visas %d av dem.".formatted(shown.size()) : "";
    }

    public boolean filtered() {
        return !filter.isEmpty();
    }

    /** "Visar 7 av 19 enheter." */
    public String shownCount() {
        return SwedishText.showing(shown.size(), map.units().size(), "en enhet", "båda enheterna", "enheter");
    }

    public List<Group> groups() {
        return groups;
    }

    /** What can be seen at a glance is opened from the beginning. */
    public boolean open() {
        return groups.stream().mapToLong(Group::shown).sum() <= OPEN_AT_MOST;
    }

    public Grouping grouping() {
        return grouping;
    }

    /** A way to put the units together, and where it leads. */
    public record Choice(Grouping grouping, String query, boolean chosen) {}

    public List<Choice> groupings() {
        return Stream.of(Grouping.values())
                .map(it -> new Choice(it, query(it, filter), it == grouping))
                .toList();
    }

    /** The same with nothing looked for. */
    public String cleared() {
        return query(grouping, MapFilter.of(null, null, null, null));
    }

    private String query(Grouping by, MapFilter looked) {
        UriComponentsBuilder address = UriComponentsBuilder.newInstance();
        looked.asked().forEach((name, value) -> address.queryParam(name, "{" + name + "}"));
        if (by != Grouping.MEMBER) {
            address.queryParam("efter", by.word());
        }
        if (edition != null) {
            address.queryParam("utgava", edition);
        }
        return address.encode().buildAndExpand(looked.asked()).toUriString();
    }

    public boolean nothingFits() {
        return shown.isEmpty();
    }

    public List<MemberRow> memberRows() {
        return map.members().stream()
                .map(member -> new MemberRow(member, unitsOf(member)))
                .toList();
    }

    public List<FilterField> fields() {
        return List.of(
                FilterField.members(map.members().stream(), filter.member()),
                FilterField.words("malgrupp", "Målgrupp", targetGroups, filter.targetGroup()),
                FilterField.words("omrade", "Område", inUse(map, MapUnit::areas), filter.area()));
    }

    /** The most common target group first. */
    public List<Reach> reach() {
        return reach;
    }

    public String words() {
        return filter.words();
    }

    private int unitsOf(MapMember member) {
        return (int) map.units().stream()
                .filter(unit -> unit.memberId().equals(member.id()))
                .count();
    }

    private static List<Reach> reach(PublishedOrganisation map, List<String> targetGroups) {
        return targetGroups.stream()
                .map(group -> {
                    Map<UUID, Integer> perMember = new LinkedHashMap<>();
                    map.members().forEach(member -> perMember.put(member.id(), 0));
                    map.units().stream()
                            .filter(unit -> unit.targetGroups().contains(group))
                            .forEach(unit -> perMember.merge(unit.memberId(), 1, Integer::sum));
                    Collection<Integer> counts = perMember.values();
                    return new Reach(
                            group,
                            List.copyOf(counts),
                            counts.stream().mapToInt(Integer::intValue).sum());
                })
                .sorted(Comparator.comparingInt(Reach::total).reversed())
                .toList();
    }

    private static List<String> inUse(PublishedOrganisation map, Function<MapUnit, List<String>> labels) {
        List<String> all = new ArrayList<>(map.units().stream()
                .map(labels)
                .flatMap(List::stream)
                .distinct()
                .toList());
        all.sort(Collator.getInstance(Locale.forLanguageTag("sv-SE")));
        return all;
    }

    private static String lowerFirst(String text) {
        return text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
    }
}
