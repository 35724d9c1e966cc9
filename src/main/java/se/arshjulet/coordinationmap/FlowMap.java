package se.arshjulet.coordinationmap;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.arshjulet.coordinationmap.CountTable.RuleFor;
import se.arshjulet.suppression.Relation;

/**
 * The flow module as one publication holds it: what each member states of each year's flows, what both ends of a flow have
 * agreed on, and where people wait.
 *
 * @param same flows that come to the same as others: both ends of a way have said so, and anybody can tell
 */
record FlowMap(List<MapMember> members, List<MapFlow> flows, List<MapWaiting> waiting, List<SameSums> same)
        implements CountedContent<FlowMap> {

    /** What kind of counts these are, where an association sets a rule of its own for them. */
    static final String COUNTS = "floden";

    FlowMap {
        members = List.copyOf(members);
        flows = List.copyOf(flows);
        waiting = List.copyOf(waiting);
        same = List.copyOf(same);
    }

    /** By the flows' keys. */
    record SameSums(int year, String words, List<UUID> one, List<UUID> other) {

        SameSums {
            one = List.copyOf(one);
            other = List.copyOf(other);
        }
    }

    @Override
    public List<? extends MapItem> items() {
        return Stream.<MapItem>concat(flows.stream(), waiting.stream()).toList();
    }

    /** A year is a table: a flow that is told otherwise the next time is still found in it. */
    @Override
    public List<CountTable> tables() {
        Map<Integer, List<CountCell>> cells = new TreeMap<>();
        Map<Integer, List<Relation>> relations = new HashMap<>();
        for (MapFlow flow : flows) {
            List<CountCell> ofYear = cells.computeIfAbsent(flow.year(), year -> new ArrayList<>());
            for (FlowSex sex : FlowSex.values()) {
                MapCount count = flow.count(sex);
                ofYear.add(new CountCell(sex.cell(flow.key()), words(flow, sex), count.number(), count.status()));
            }
            relations
                    .computeIfAbsent(flow.year(), year -> new ArrayList<>())
                    .add(Relation.sum(
                            flow.name() + " " + flow.year() + ": kvinnor och män",
                            FlowSex.ALL.cell(flow.key()),
                            List.of(FlowSex.WOMEN.cell(flow.key()), FlowSex.MEN.cell(flow.key()))));
        }
        for (SameSums sums : same) {
            for (FlowSex sex : FlowSex.values()) {
                relations
                        .computeIfAbsent(sums.year(), year -> new ArrayList<>())
                        .add(equal(sums, sex));
            }
        }
        return cells.entrySet().stream()
                .map(year -> new CountTable(
                        "flöden " + year.getKey(),
                        new RuleFor(COUNTS, null),
                        year.getValue(),
                        relations.getOrDefault(year.getKey(), List.of())))
                .toList();
    }

    private String words(MapFlow flow, FlowSex sex) {
        return "%s %d, %s, %s".formatted(flow.name(), flow.year(), sex.words(), memberName(flow.memberId()));
    }

    private static Relation equal(SameSums sums, FlowSex sex) {
        Map<String, Integer> factors = new HashMap<>();
        sums.one().forEach(key -> factors.put(sex.cell(key), 1));
        sums.other().forEach(key -> factors.put(sex.cell(key), -1));
        return new Relation(sums.words() + ", " + sex.words(), factors, 0);
    }

    private String memberName(UUID id) {
        return members.stream()
                .filter(member -> member.id().equals(id))
                .map(MapMember::name)
                .collect(Collectors.joining());
    }

    @Override
    public FlowMap withheld(Map<String, CountStatus> cells) {
        return new FlowMap(
                members, flows.stream().map(flow -> flow.withheld(cells)).toList(), waiting, same);
    }
}
