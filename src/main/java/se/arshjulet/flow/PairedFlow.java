package se.arshjulet.flow;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import se.arshjulet.association.Member;

/** All that the parties at both ends of a way say of it. */
public final class PairedFlow {

    private final FlowPair pair;
    private final Map<Side, List<StatedFlow>> stated;

    private PairedFlow(FlowPair pair, Map<Side, List<StatedFlow>> stated) {
        this.pair = pair;
        this.stated = stated;
    }

    /** Every way that anybody at one of its ends speaks of. What a third party says of it counts for neither end.
     * @param flows of any years and members
     * @param members those whose word counts */
    public static Map<FlowPair, PairedFlow> of(List<StatedFlow> flows, List<Member> members) {
        Map<UUID, FlowParty> parties = new LinkedHashMap<>();
        members.forEach(member -> FlowParty.of(member).ifPresent(party -> parties.put(member.id(), party)));
        Map<FlowPair, Map<Side, List<StatedFlow>>> stated = new LinkedHashMap<>();
        for (StatedFlow flow : flows) {
            FlowPair.of(flow).ifPresent(pair -> side(pair, parties.get(flow.memberId()))
                    .ifPresent(side -> stated.computeIfAbsent(pair, it -> new EnumMap<>(Side.class))
                            .computeIfAbsent(side, it -> new ArrayList<>())
                            .add(flow)));
        }
        return stated.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        entry -> new PairedFlow(entry.getKey(), entry.getValue()),
                        (one, other) -> one,
                        LinkedHashMap::new));
    }

    /** A way that nobody at its ends speaks of. */
    static PairedFlow unspoken(FlowPair pair) {
        return new PairedFlow(pair, Map.of());
    }

    private static Optional<Side> side(FlowPair pair, @org.jspecify.annotations.Nullable FlowParty party) {
        if (party == pair.from()) {
            return Optional.of(Side.ORIGIN);
        }
        return party == pair.to() ? Optional.of(Side.DESTINATION) : Optional.empty();
    }

    public FlowPair pair() {
        return pair;
    }

    /** In the order of the answers; empty where the side does not speak of the way. */
    public List<StatedFlow> stated(Side side) {
        return stated.getOrDefault(side, List.of());
    }

    /** What the side's members say together: nobody, where they do not speak of the way. */
    public Figures sum(Side side) {
        List<StatedFlow> flows = stated(side);
        return flows.isEmpty()
                ? Figures.NOBODY
                : Figures.sum(flows.stream().map(StatedFlow::figures).toList());
    }

    /** What each of the side's members says, by member. */
    public Map<UUID, Figures> byMember(Side side) {
        Map<UUID, List<Figures>> all = new LinkedHashMap<>();
        stated(side).forEach(flow -> all.computeIfAbsent(flow.memberId(), it -> new ArrayList<>())
                .add(flow.figures()));
        Map<UUID, Figures> sums = new LinkedHashMap<>();
        all.forEach((member, figures) -> sums.put(member, Figures.sum(figures)));
        return sums;
    }

    /** Both ends say the same, of each sex. */
    public boolean agrees() {
        Figures out = sum(Side.ORIGIN);
        return out.isWhole() && out.equals(sum(Side.DESTINATION));
    }
}
