package se.arshjulet.datarequest;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.arshjulet.account.Role;
import se.arshjulet.account.SignedIn;
import se.arshjulet.task.Absence;
import se.arshjulet.task.Covers;

/**
 * Says what the person signed in is to an assignment: its representative, whoever answers for her while she is away, or a
 * coordinator who fills in for her.
 */
@Component
class Answerers {

    private final Covers covers;

    Answerers(Covers covers) {
        this.covers = covers;
    }

    /** @throws org.springframework.security.access.AccessDeniedException unless she is one of them */
    Answerer of(UUID representativeId) {
        SignedIn person = Answerer.person();
        if (person.accountId().equals(representativeId)) {
            return Answerer.herself(person);
        }
        Optional<Absence> absence = absence(person, representativeId);
        return absence.isPresent()
                ? Answerer.cover(person, absence.get())
                : Answerer.onBehalf(Answerer.coordinator(), representativeId);
    }

    /** Whether she answers for all of it. */
    boolean mayAnswer(UUID representativeId) {
        SignedIn person = Answerer.person();
        return person.accountId().equals(representativeId)
                || !person.byLink() && person.is(Role.COORDINATOR)
                || absence(person, representativeId).isPresent();
    }

    /** Whether she reviews in the current association, and neither answers nor plans. */
    boolean onlyReviews(UUID representativeId) {
        SignedIn person = Answerer.person();
        return !person.accountId().equals(representativeId)
                && !person.byLink()
                && person.is(Role.REVIEWER)
                && !person.is(Role.COORDINATOR)
                && absence(person, representativeId).isEmpty();
    }

    /** She herself, and those for whom she answers today. */
    Set<UUID> inWhosePlace() {
        UUID me = Answerer.person().accountId();
        return Stream.concat(Stream.of(me), covers.by(me).stream().map(absence -> absence.person()
                        .id()))
                .collect(Collectors.toSet());
    }

    /** Somebody who has been given a part of it, or whoever answers for her today.
     * @throws org.springframework.security.access.AccessDeniedException if she is neither */
    Answerer colleague(UUID colleagueId) {
        SignedIn person = Answerer.person();
        return person.accountId().equals(colleagueId)
                ? Answerer.herself(person)
                : absence(person, colleagueId)
                        .map(absence -> Answerer.cover(person, absence))
                        .orElseThrow(Answerer::denied);
    }

    /** Of the representative, if she answers for her today: she has to be one herself. */
    private Optional<Absence> absence(SignedIn person, UUID representativeId) {
        return person.is(Role.REPRESENTATIVE) ? covers.between(representativeId, person.accountId()) : Optional.empty();
    }
}
