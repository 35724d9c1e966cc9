package se.arshjulet.coordinationmap;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.arshjulet.association.Member;
import se.arshjulet.coordinationmap.CollaborationMap.Level;
import se.arshjulet.coordinationmap.CollaborationMap.MapCollaboration;
import se.arshjulet.coordinationmap.CollaborationMap.Participant;
import se.arshjulet.coordinationmap.CollaborationMap.Span;
import se.arshjulet.datarequest.ApprovedAnswers.MemberAnswers;
import se.arshjulet.form.AnswerKey;
import se.arshjulet.form.AnswerRow;
import se.arshjulet.form.AnswerValue;

/**
 * Makes a map of answers to the collaboration form. It takes the questions that it names and no others, so neither what
 * is said in confidence ({@code note}) nor an agreement's file can follow along.
 */
final class CollaborationMapBuilder {

    static final String MISSING = "Samverkan som saknas";

    private final AnsweredMembers members;
    private final Map<UUID, Member> byId;

    CollaborationMapBuilder(List<Member> members) {
        this.members = new AnsweredMembers(members);
        byId = members.stream().collect(Collectors.toMap(Member::id, Function.identity()));
    }

    CollaborationMap build(List<MemberAnswers> answers) {
        List<MemberAnswers> inOrder = members.inOrder(answers);
        return new CollaborationMap(
                inOrder.stream().map(members::named).toList(),
                inOrder.stream().flatMap(this::told).toList());
    }

    private Stream<MapCollaboration> told(MemberAnswers answers) {
        Stream<MapCollaboration> collaborations = answers.answers().rowsOf("collaborations").stream()
                .sorted((one, other) -> Integer.compare(one.position(), other.position()))
                .map(AnswerRow::key)
                .map(key -> collaboration(answers, key));
        return Stream.concat(collaborations, Stream.ofNullable(missing(answers)));
    }

    private MapCollaboration collaboration(MemberAnswers answers, UUID key) {
        AnsweredRow row = new AnsweredRow(answers, key);
        String name = row.text("name");
        BigDecimal meetings = row.figure("meetings");
        return new MapCollaboration(
                key,
                answers.memberId(),
                false,
                name == null ? "Samarbete utan namn" : name,
                row.labels("kind").stream().findFirst().orElse(null),
                levels(row),
                participants(answers, row),
                row.text("others"),
                row.text("purpose"),
                row.labels("targetGroups"),
                row.labels("frequency").stream().findFirst().orElse(null),
                meetings == null ? null : (Integer) meetings.intValueExact(),
                row.yes("agreed"),
                span(row.period("agreementPeriod")),
                span(row.period("projectPeriod")),
                row.figure("projectBudget"),
                row.contact("contact"),
                row.updated());
    }

    /** What the member says is missing is something on the map too: a gap that can be pointed at. */
    private @Nullable MapCollaboration missing(MemberAnswers answers) {
        AnsweredRow whole = new AnsweredRow(answers, AnswerKey.NO_ROW);
        String what = whole.text("missingWhat");
        if (what == null || !Boolean.TRUE.equals(whole.yes("missing"))) {
            return null;
        }
        UUID member = answers.memberId();
        return new MapCollaboration(
                UUID.nameUUIDFromBytes(("missing " + member).getBytes(StandardCharsets.UTF_8)),
                member,
                true,
                MISSING,
                null,
                Set.of(),
                List.of(new Participant(member, answers.memberName())),
                null,
                what,
                List.of(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                whole.updated());
    }

    private static Set<Level> levels(AnsweredRow row) {
        Set<Level> levels = EnumSet.noneOf(Level.class);
        row.codes("level").forEach(code -> levels.add(Level.of(code)));
        return levels;
    }

    /** Who tells of it takes part in it, even if it forgot to count itself; who has left the association does not. */
    private List<Participant> participants(MemberAnswers answers, AnsweredRow row) {
        List<UUID> chosen = new ArrayList<>(row.chosen("participants"));
        if (!chosen.contains(answers.memberId())) {
            chosen.add(0, answers.memberId());
        }
        return chosen.stream()
                .map(byId::get)
                .filter(member -> member != null)
                .map(member -> new Participant(member.id(), member.name()))
                .toList();
    }

    private static @Nullable Span span(AnswerValue.@Nullable Period period) {
        return period == null ? null : new Span(period.from(), period.to());
    }
}
