package se.arshjulet.task;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.arshjulet.account.People;
import se.arshjulet.base.DateWords;

/** Works out from the day who answers for whom. */
@Component
class CoverReader implements Covers {

    private final AbsenceStore absences;
    private final People people;
    private final DateWords dates;
    private final Clock clock;

    CoverReader(AbsenceStore absences, People people, DateWords dates, Clock clock) {
        this.absences = absences;
        this.people = people;
        this.dates = dates;
        this.clock = clock;
    }

    @Override
    public Map<UUID, Absence> of(Collection<UUID> accountIds) {
        return accountIds.isEmpty()
                ? Map.of()
                : absences.of(accountIds, today()).stream()
                        .collect(Collectors.toMap(absence -> absence.person().id(), Function.identity()));
    }

    @Override
    public List<Absence> by(UUID coverId) {
        return absences.by(coverId, today());
    }

    @Override
    public Map<UUID, Addressee> addressees(Collection<UUID> accountIds) {
        Map<UUID, Addressee> addressees = new HashMap<>();
        of(accountIds).forEach((id, absence) -> addressees.put(id, new Addressee(absence.cover(), why(absence))));
        Set<UUID> here = new HashSet<>(accountIds);
        here.removeAll(addressees.keySet());
        if (!here.isEmpty()) {
            people.persons(here).forEach((id, person) -> addressees.put(id, new Addressee(person, null)));
        }
        return addressees;
    }

    private String why(Absence absence) {
        return "Du får mejlet för att du svarar för %s, som är borta till och med %s."
                .formatted(absence.person().name(), dates.dayOfMonth(absence.lastDay()));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
