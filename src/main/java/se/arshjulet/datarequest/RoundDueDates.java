package se.arshjulet.datarequest;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.arshjulet.account.Role;
import se.arshjulet.task.DueDates;

/** The last days of the rounds under way, in a coordinator's calendar. */
@Component
class RoundDueDates implements DueDates {

    private final RoundRepository rounds;

    RoundDueDates(RoundRepository rounds) {
        this.rounds = rounds;
    }

    @Override
    @Transactional(readOnly = true)
    public List<DueDate> of(UUID accountId, Set<Role> roles) {
        if (!roles.contains(Role.COORDINATOR)) {
            return List.of();
        }
        return rounds.running().stream()
                .map(round -> new DueDate(
                        round.id(),
                        "Sista dag att svara: " + round.title(),
                        "Omgången pågår. Se vilka som inte har svarat.",
                        round.dueOn(),
                        "/datauppdrag/" + round.id()))
                .toList();
    }
}
