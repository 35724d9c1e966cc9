package se.arshjulet.coordinationmap;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import se.arshjulet.association.AssociationInfo;
import se.arshjulet.association.Member;
import se.arshjulet.coordinationmap.StatisticsMap.Anchored;
import se.arshjulet.coordinationmap.StatisticsMap.Break;
import se.arshjulet.coordinationmap.StatisticsMap.Kind;
import se.arshjulet.coordinationmap.StatisticsMap.MapFigure;
import se.arshjulet.coordinationmap.StatisticsMap.MapMeasure;
import se.arshjulet.coordinationmap.StatisticsMap.Origin;
import se.arshjulet.datarequest.ApprovedAnswers.MemberAnswers;
import se.arshjulet.statistics.Measure;
import se.arshjulet.statistics.MeasureValue;

/** Makes a map of the members' answers about each year and of the association's own measures. */
final class StatisticsMapBuilder {

    private final AnsweredMembers members;
    private final AssociationInfo association;

    StatisticsMapBuilder(List<Member> members, AssociationInfo association) {
        this.members = new AnsweredMembers(members);
        this.association = association;
    }

    /** @param answers any number of years for each member
     * @param registered the association's own */
    StatisticsMap build(List<MemberAnswers> answers, List<Measure> registered) {
        Map<UUID, MapMember> tellers = new LinkedHashMap<>();
        Map<UUID, List<MemberAnswers>> byMember = new LinkedHashMap<>();
        if (!registered.isEmpty()) {
            tellers.put(association.id(), new MapMember(association.id(), association.name(), null, null, null));
        }
        for (MemberAnswers year : members.inOrder(answers)) {
            tellers.putIfAbsent(year.memberId(), members.named(year));
            byMember.merge(year.memberId(), List.of(year), (some, more) -> Stream.concat(some.stream(), more.stream())
                    .toList());
        }
        return new StatisticsMap(
                List.copyOf(tellers.values()),
                Stream.concat(
                                registered.stream().map(this::registered),
                                byMember.values().stream()
                                        .flatMap(years -> new AnsweredMeasures(years).measures().stream()))
                        .toList());
    }

    private MapMeasure registered(Measure measure) {
        return new MapMeasure(
                measure.id(),
                association.id(),
                measure.name(),
                measure.id().toString(),
                measure.definition(),
                measure.unit(),
                Kind.valueOf(measure.kind().name()),
                measure.threshold(),
                measure.source(),
                Origin.valueOf(measure.origin().name()),
                measure.breaks().stream()
                        .map(it -> new Break(it.year(), it.why()))
                        .toList(),
                measure.anchoring() == null
                        ? null
                        : new Anchored(
                                measure.anchoring().on(), measure.anchoring().by()),
                measure.values().stream().map(StatisticsMapBuilder::figure).toList(),
                measure.updated());
    }

    private static MapFigure figure(MeasureValue it) {
        return new MapFigure(
                it.year(),
                it.place().code(),
                it.place().name(),
                it.sex(),
                it.category(),
                it.value() == null ? CountStatus.MISSING : CountStatus.SHOWN,
                it.value(),
                it.note(),
                List.of());
    }
}
