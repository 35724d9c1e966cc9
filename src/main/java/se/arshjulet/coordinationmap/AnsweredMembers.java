package se.arshjulet.coordinationmap;

import java.text.Collator;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.arshjulet.association.Member;
import se.arshjulet.association.Party;
import se.arshjulet.datarequest.ApprovedAnswers.MemberAnswers;

/** The members whose answers belong on the map, in the order of their parties and then by name. */
final class AnsweredMembers {

    private final Map<UUID, Member> members = new HashMap<>();

    /** @param members those of the association: who has left it falls away */
    AnsweredMembers(List<Member> members) {
        members.forEach(member -> this.members.put(member.id(), member));
    }

    List<MemberAnswers> inOrder(List<MemberAnswers> answers) {
        Collator swedish = Collator.getInstance(Locale.forLanguageTag("sv-SE"));
        return answers.stream()
                .filter(member -> members.containsKey(member.memberId()))
                .sorted(Comparator.comparing(this::party, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(MemberAnswers::memberName, swedish))
                .toList();
    }

    /** As the map names it, without anything that it says of itself. */
    MapMember named(MemberAnswers answers) {
        return new MapMember(answers.memberId(), answers.memberName(), partyName(answers), null, null);
    }

    /** @return null for the co-opted */
    @Nullable
    String partyName(MemberAnswers answers) {
        Party party = party(answers);
        return party == null ? null : party.name();
    }

    private @Nullable Party party(MemberAnswers answers) {
        return Objects.requireNonNull(members.get(answers.memberId())).party();
    }
}
