package se.arshjulet.datarequest.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import se.arshjulet.association.Member;
import se.arshjulet.association.Members;
import se.arshjulet.association.Representative;

/** A member that can be asked, and those who could answer for it. Without any it cannot. */
public record Candidate(Member member, List<Representative> representatives) {

    /** All members of today, with two statements. */
    public static List<Candidate> all(Members members, LocalDate today) {
        Map<UUID, List<Representative>> byMember =
                members.representatives().stream().collect(Collectors.groupingBy(Representative::memberId));
        return members.on(today).stream()
                .map(member -> new Candidate(member, byMember.getOrDefault(member.id(), List.of())))
                .toList();
    }

    boolean canBeAsked() {
        return !representatives.isEmpty();
    }

    UUID id() {
        return member.id();
    }
}
