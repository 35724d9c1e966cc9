package se.arshjulet.conclusion;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.arshjulet.conclusion.FollowUps.View;
import se.arshjulet.datarequest.ApprovedAnswers.MemberAnswers;
import se.arshjulet.datarequest.RoundAnswers;

/** What the members have answered, konklusion by konklusion. */
@Component
class FollowUpViews {

    private final RoundAnswers answers;

    FollowUpViews(RoundAnswers answers) {
        this.answers = answers;
    }

    /** All the answers to a follow-up's questions, read once. */
    List<MemberAnswers> answers(@Nullable UUID roundId) {
        return roundId == null ? List.of() : answers.ofRound(roundId);
    }

    /** Of one konklusion, by the members' names.
     * @param shown the assignments whose words are shown publicly, by item */
    static List<View> of(List<MemberAnswers> answers, UUID itemId, int number, Map<UUID, Set<UUID>> shown) {
        Set<UUID> chosen = shown.getOrDefault(itemId, Set.of());
        return answers.stream()
                .map(member -> view(member, number, chosen.contains(member.assignmentId())))
                .toList();
    }

    /** One member's, of one konklusion. */
    Optional<View> of(UUID roundId, UUID assignmentId, int number) {
        return answers(roundId).stream()
                .filter(member -> member.assignmentId().equals(assignmentId))
                .map(member -> view(member, number, false))
                .findFirst();
    }

    private static View view(MemberAnswers member, int number, boolean shown) {
        FollowUpForm.Answer answer = FollowUpForm.read(member.answers(), number);
        return new View(
                member.assignmentId(), member.memberName(), answer.view(), answer.grounds(), answer.needs(), shown);
    }
}
