package se.arshjulet.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import se.arshjulet.account.Role;
import se.arshjulet.association.Member;
import se.arshjulet.datarequest.Rounds;
import se.arshjulet.demo.Stage.Player;

/** An association with its people in place, ready to play.
 * @param memberIds       by member's name
 * @param representatives by member's name
 * @param officials       those who represent nobody, by role; of several, the first
 * @param people          everybody, by e-mail address */
record Ensemble(
        UUID associationId,
        Stage stage,
        Map<String, UUID> memberIds,
        Map<String, Player> representatives,
        Map<Role, Player> officials,
        Map<String, Player> people) {

    static Map<String, UUID> idsByName(List<Member> members) {
        return members.stream().collect(Collectors.toMap(Member::name, Member::id));
    }

    Player coordinator() {
        return official(Role.COORDINATOR);
    }

    Player official(Role role) {
        return Objects.requireNonNull(officials.get(role), () -> "Nobody in the demo is " + role);
    }

    Player person(String email) {
        return Objects.requireNonNull(people.get(email), () -> "Nobody in the demo has the address " + email);
    }

    Player representative(String member) {
        Player player = representatives.get(member);
        if (player == null || player.role() != Role.REPRESENTATIVE) {
            throw new IllegalStateException("Nobody in the demo represents " + member);
        }
        return player;
    }

    /** Everybody who has a representative. */
    List<Rounds.Recipient> recipients() {
        return representatives.entrySet().stream()
                .map(entry -> new Rounds.Recipient(
                        Objects.requireNonNull(memberIds.get(entry.getKey())),
                        entry.getValue().person().id()))
                .toList();
    }

    /** A round of this ensemble under way.
     * @param assignments by member's name */
    record Running(UUID roundId, LocalDate dueOn, Map<String, UUID> assignments) {

        UUID of(String member) {
            UUID assignment = assignments.get(member);
            if (assignment == null) {
                throw new IllegalStateException(member + " has not been asked");
            }
            return assignment;
        }
    }
}
