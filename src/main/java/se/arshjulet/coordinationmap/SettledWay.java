package se.arshjulet.coordinationmap;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.arshjulet.coordinationmap.FlowMap.SameSums;
import se.arshjulet.coordinationmap.MapFlow.Basis;
import se.arshjulet.flow.Count;
import se.arshjulet.flow.Figures;
import se.arshjulet.flow.FlowPlace;
import se.arshjulet.flow.PairedFlow;
import se.arshjulet.flow.SettledFlows.Explanation;
import se.arshjulet.flow.SettledFlows.Settled;
import se.arshjulet.flow.Side;
import se.arshjulet.flow.StatedFlow;

/** A way that two parties can know, and how what they say of it goes onto the map: once, whoever is right. */
final class SettledWay {

    private final PairedFlow flow;
    private final @Nullable Settled settled;
    private final @Nullable Figures agreed;
    private final Set<UUID> known;
    private final Function<StatedFlow, UUID> way;

    /** @param settled null where nobody has settled it
     * @param known the members on the map: who has left the association falls away
     * @param way the page of what is stated */
    SettledWay(PairedFlow flow, @Nullable Settled settled, Set<UUID> known, Function<StatedFlow, UUID> way) {
        this.flow = flow;
        this.known = known;
        this.way = way;
        this.settled = settled != null && settled.holdsFor(flow) ? settled : null;
        this.agreed = this.settled == null ? null : this.settled.agreed();
    }

    String id() {
        return "%s>%s %d"
                .formatted(flow.pair().from(), flow.pair().to(), flow.pair().year());
    }

    /** Whom people leave knows how many they were, as far as anybody does; where it says nothing, whom they come to. */
    private Side heard() {
        return flow.stated(Side.ORIGIN).isEmpty() ? Side.DESTINATION : Side.ORIGIN;
    }

    /** What a third party says of it does not count where one at its ends has spoken; and without either there is no such way. */
    boolean counts(StatedFlow stated) {
        return agreed == null && flow.stated(heard()).contains(stated);
    }

    Basis basis(StatedFlow stated) {
        boolean atAnEnd = flow.stated(Side.ORIGIN).contains(stated)
                || flow.stated(Side.DESTINATION).contains(stated);
        if (!atAnEnd || flow.stated(heard().other()).isEmpty() && settled == null) {
            return Basis.STATED;
        }
        if (agreed != null) {
            return Basis.BEFORE_AGREEMENT;
        }
        if (settled != null) {
            return Basis.EXPLAINED;
        }
        return flow.agrees() ? Basis.SAME : Basis.DIFFERS;
    }

    @Nullable
    String explanation(UUID member) {
        return settled == null
                ? null
                : settled.explanations().stream()
                        .filter(it -> it.memberId().equals(member))
                        .map(Explanation::words)
                        .findFirst()
                        .orElse(null);
    }

    /** What both have agreed on, and the explanations of those who say nothing of the way itself. */
    List<MapFlow> added() {
        List<MapFlow> added = new ArrayList<>();
        if (settled != null && agreed != null) {
            List<UUID> who = settled.members().stream().filter(known::contains).toList();
            added.add(flow(who, agreed, Basis.AGREED, null));
        } else if (settled != null) {
            Set<UUID> spoken =
                    FlowMapBuilder.both(flow).map(StatedFlow::memberId).collect(Collectors.toSet());
            settled.explanations().stream()
                    .filter(it -> known.contains(it.memberId()) && !spoken.contains(it.memberId()))
                    .forEach(it -> added.add(flow(List.of(it.memberId()), NOTHING_SAID, Basis.EXPLAINED, it.words())));
        }
        return added;
    }

    private static final Figures NOTHING_SAID = new Figures(Count.MISSING, Count.MISSING, Count.MISSING);

    private MapFlow flow(List<UUID> members, Figures figures, Basis basis, @Nullable String explanation) {
        UUID own = FlowMapBuilder.uuid(
                "%s>%s %s", flow.pair().from(), flow.pair().to(), basis == Basis.AGREED ? basis : members);
        List<StatedFlow> heard = flow.stated(heard());
        return new MapFlow(
                FlowMapBuilder.uuid("%s %s", own, flow.pair().year()),
                // What takes the place of one statement goes on with its series.
                basis == Basis.AGREED && heard.size() == 1 ? way.apply(heard.get(0)) : own,
                members.get(0),
                members,
                flow.pair().year(),
                place(StatedFlow::origin),
                place(StatedFlow::destination),
                FlowMapBuilder.count(figures.women()),
                FlowMapBuilder.count(figures.men()),
                FlowMapBuilder.count(figures.total()),
                null,
                id(),
                basis,
                basis == Basis.AGREED,
                settled == null || agreed == null ? null : settled.on(),
                explanation,
                FlowMapBuilder.both(flow)
                        .map(StatedFlow::updated)
                        .max(Comparator.naturalOrder())
                        .orElse(Instant.EPOCH));
    }

    /** As the side that is heard names it; what it has split between several places is agreed on for all of them together. */
    private FlowPlace place(Function<StatedFlow, FlowPlace> end) {
        List<FlowPlace> places =
                flow.stated(heard()).stream().map(end).distinct().toList();
        return places.size() == 1
                ? places.get(0)
                : new FlowPlace(null, places.stream().map(FlowPlace::words).collect(Collectors.joining(" och ")));
    }

    /** Which of what is said of it, and agreed, comes to the same. */
    List<SameSums> same(Function<StatedFlow, UUID> key) {
        List<UUID> out = flow.stated(Side.ORIGIN).stream().map(key).toList();
        List<UUID> in = flow.stated(Side.DESTINATION).stream().map(key).toList();
        List<SameSums> same = new ArrayList<>();
        if (!out.isEmpty() && !in.isEmpty() && flow.agrees()) {
            same.add(sums(out, in));
        }
        if (agreed != null) {
            List<UUID> both = added().stream().map(MapFlow::key).toList();
            if (!out.isEmpty() && agreed.equals(flow.sum(Side.ORIGIN))) {
                same.add(sums(both, out));
            }
            if (!in.isEmpty() && agreed.equals(flow.sum(Side.DESTINATION))) {
                same.add(sums(both, in));
            }
        }
        return same;
    }

    private SameSums sums(List<UUID> one, List<UUID> other) {
        return new SameSums(
                flow.pair().year(), flow.pair().words() + " " + flow.pair().year(), one, other);
    }
}
