package se.arshjulet.conclusion;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.arshjulet.account.SignedIn;
import se.arshjulet.task.Covers;

/** In whose place a person takes part: her own, and that of those for whom she answers today. */
@Component
class FollowUpPlaces {

    private final Covers covers;

    FollowUpPlaces(Covers covers) {
        this.covers = covers;
    }

    Set<UUID> of(SignedIn person) {
        Set<UUID> places = new HashSet<>(Set.of(person.accountId()));
        covers.by(person.accountId())
                .forEach(absence -> places.add(absence.person().id()));
        return places;
    }
}
