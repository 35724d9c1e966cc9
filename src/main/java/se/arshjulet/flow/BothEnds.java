package se.arshjulet.flow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import se.arshjulet.association.Member;
import se.arshjulet.datarequest.ApprovedAnswers.MemberAnswers;
import se.arshjulet.flow.Reconciliation.Word;

/** What the members' approved answers about a year say of the ways between parties, seen from both ends. */
final class BothEnds {

    private final int year;
    private final Map<FlowPair, PairedFlow> flows;
    private final Map<FlowParty, List<Member>> answered = new HashMap<>();
    private final Set<FlowParty> waitedFor = new TreeSet<>();

    /** @param members those of the association
     * @param asked    those that have been asked about the year
     * @param approved of any year and member */
    BothEnds(int year, List<Member> members, Set<UUID> asked, List<MemberAnswers> approved) {
        this.year = year;
        List<MemberAnswers> ofYear =
                approved.stream().filter(it -> it.referenceYear() == year).toList();
        flows = PairedFlow.of(
                ofYear.stream().flatMap(it -> FlowAnswers.flows(it).stream()).toList(), members);
        for (Member member : members) {
            FlowParty.of(member).ifPresent(party -> {
                if (ofYear.stream().anyMatch(it -> it.memberId().equals(member.id()))) {
                    answered.computeIfAbsent(party, it -> new ArrayList<>()).add(member);
                } else if (asked.contains(member.id())) {
                    waitedFor.add(party);
                }
            });
        }
    }

    /** The ways that anybody at their ends speaks of. */
    Set<FlowPair> pairs() {
        return flows.keySet();
    }

    PairedFlow of(FlowPair pair) {
        return flows.getOrDefault(pair, PairedFlow.unspoken(pair));
    }

    /** Everybody who was asked, at both ends, has approved answers, and at each end somebody was. */
    boolean haveSpoken(FlowPair pair) {
        return pair.year() == year
                && Stream.of(pair.from(), pair.to())
                        .allMatch(party -> answered.containsKey(party) && !waitedFor.contains(party));
    }

    /** Who is to settle it: those who speak of the way; where nobody at an end does, all who answer for that end. */
    List<Word> words(FlowPair pair) {
        List<Word> words = new ArrayList<>();
        for (Side side : Side.values()) {
            Map<UUID, Figures> said = of(pair).byMember(side);
            for (Member member : Objects.requireNonNull(answered.get(pair.party(side)))) {
                Figures figures = said.get(member.id());
                if (figures != null || said.isEmpty()) {
                    words.add(new Word(member.id(), member.name(), side, figures == null ? Figures.NOBODY : figures));
                }
            }
        }
        return words;
    }
}
