package se.arshjulet.coordinationmap;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.arshjulet.association.Member;
import se.arshjulet.coordinationmap.FlowMap.SameSums;
import se.arshjulet.coordinationmap.MapFlow.Basis;
import se.arshjulet.datarequest.ApprovedAnswers.MemberAnswers;
import se.arshjulet.flow.Count;
import se.arshjulet.flow.FlowAnswers;
import se.arshjulet.flow.FlowPair;
import se.arshjulet.flow.PairedFlow;
import se.arshjulet.flow.SettledFlows.Settled;
import se.arshjulet.flow.Side;
import se.arshjulet.flow.StatedFlow;

/** Makes a map of answers to the form of flows, and of what both ends of a flow have settled between them. */
final class FlowMapBuilder {

    private final List<Member> everybody;
    private final AnsweredMembers members;
    private final Map<FlowPair, Settled> settled = new HashMap<>();
    private final Map<UUID, StatedFlow> newest = new HashMap<>();

    FlowMapBuilder(List<Member> members, List<Settled> settled) {
        this.everybody = members;
        this.members = new AnsweredMembers(members);
        settled.forEach(it -> this.settled.put(it.pair(), it));
    }

    /** @param answers of each member about each year */
    FlowMap build(List<MemberAnswers> answers) {
        List<MemberAnswers> inOrder = members.inOrder(answers).stream()
                .sorted(Comparator.comparingInt(MemberAnswers::referenceYear).reversed())
                .toList();
        List<StatedFlow> stated = inOrder.stream()
                .flatMap(member -> FlowAnswers.flows(member).stream())
                .toList();
        stated.forEach(flow -> newest.putIfAbsent(flow.key(), flow));
        List<UUID> order = members.inOrder(answers).stream()
                .map(MemberAnswers::memberId)
                .distinct()
                .toList();
        Map<FlowPair, SettledWay> pairs = new LinkedHashMap<>();
        PairedFlow.of(stated, everybody)
                .forEach((pair, flow) ->
                        pairs.put(pair, new SettledWay(flow, settled.get(pair), Set.copyOf(order), this::way)));
        List<MapFlow> flows = new ArrayList<>();
        stated.forEach(flow -> flows.add(stated(flow, pairs)));
        List<SameSums> same = new ArrayList<>();
        pairs.values().forEach(pair -> {
            flows.addAll(pair.added());
            same.addAll(pair.same(this::key));
        });
        flows.sort(Comparator.comparingInt(MapFlow::year)
                .reversed()
                .thenComparing(flow -> order.indexOf(flow.memberId())));
        return new FlowMap(
                members.inOrder(answers).stream().map(members::named).distinct().toList(),
                flows,
                inOrder.stream()
                        .flatMap(member -> FlowAnswers.waiting(member).stream())
                        .map(MapWaiting::of)
                        .toList(),
                same);
    }

    private MapFlow stated(StatedFlow flow, Map<FlowPair, SettledWay> pairs) {
        @Nullable SettledWay pair = FlowPair.of(flow).map(pairs::get).orElse(null);
        Basis basis = pair == null ? Basis.STATED : pair.basis(flow);
        return new MapFlow(
                key(flow),
                way(flow),
                flow.memberId(),
                List.of(flow.memberId()),
                flow.year(),
                flow.origin(),
                flow.destination(),
                count(flow.figures().women()),
                count(flow.figures().men()),
                count(flow.figures().total()),
                flow.route(),
                pair == null ? null : pair.id(),
                basis,
                pair == null || pair.counts(flow),
                null,
                pair == null ? null : pair.explanation(flow.memberId()),
                flow.updated());
    }

    /** The row's own key outlives the year. A row that has come to tell of another way is another way from then on. */
    private UUID way(StatedFlow flow) {
        return sameWay(newest.getOrDefault(flow.key(), flow), flow)
                ? flow.key()
                : uuid(
                        "%s %s %s",
                        flow.key(), flow.origin().id(), flow.destination().id());
    }

    private static boolean sameWay(StatedFlow one, StatedFlow other) {
        return one.origin().id().equals(other.origin().id())
                && one.destination().id().equals(other.destination().id());
    }

    private UUID key(StatedFlow flow) {
        return uuid("%s %s", flow.key(), flow.year());
    }

    static UUID uuid(String pattern, Object... parts) {
        return UUID.nameUUIDFromBytes(pattern.formatted(parts).getBytes(StandardCharsets.UTF_8));
    }

    static MapCount count(Count count) {
        Long people = count.people();
        if (people != null) {
            return MapCount.of(people);
        }
        return count.equals(Count.TOO_SMALL) ? new MapCount(null, CountStatus.SUPPRESSED) : MapCount.MISSING;
    }

    static Stream<StatedFlow> both(PairedFlow flow) {
        return Stream.concat(flow.stated(Side.ORIGIN).stream(), flow.stated(Side.DESTINATION).stream());
    }
}
