package se.arshjulet.task;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * Who answers for whom today, in the current association. It is worked out from the day alone, so the day after an absence
 * everything is as before. Whoever covers has an open account and a role here; if not, nobody covers. What her roles let
 * her do is for the caller to ask: a cover may do no more than she might have been asked to do herself.
 */
public interface Covers {

    /** The absence of somebody who is away today. */
    default Optional<Absence> of(UUID accountId) {
        return Optional.ofNullable(of(List.of(accountId)).get(accountId));
    }

    /** The same of several, by who is away; with one statement. */
    Map<UUID, Absence> of(Collection<UUID> accountIds);

    /** The absences in which she answers for others today. */
    List<Absence> by(UUID coverId);

    /** Her absence, if it is that one who answers for her today. */
    default Optional<Absence> between(UUID accountId, UUID coverId) {
        return of(accountId).filter(absence -> absence.cover().id().equals(coverId));
    }

    /** Who is to get a mail about what that person has to do. */
    default Addressee addressee(UUID accountId) {
        return Objects.requireNonNull(
                addressees(List.of(accountId)).get(accountId), () -> "There is no account " + accountId);
    }

    /** The same of several, by whose it is; the number of statements does not grow with them. */
    Map<UUID, Addressee> addressees(Collection<UUID> accountIds);
}
