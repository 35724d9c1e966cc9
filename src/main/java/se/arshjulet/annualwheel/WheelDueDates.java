package se.arshjulet.annualwheel;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.arshjulet.account.Role;
import se.arshjulet.task.DueDates;

/** What in the year's plan has a person's name, in her own calendar; what is her group's she finds in the wheel. */
@Component
class WheelDueDates implements DueDates {

    private final WheelOccurrenceRepository occurrences;

    WheelDueDates(WheelOccurrenceRepository occurrences) {
        this.occurrences = occurrences;
    }

    @Override
    @Transactional(readOnly = true)
    public List<DueDate> of(UUID accountId, Set<Role> roles) {
        return occurrences.plannedFor(accountId).stream()
                .map(own -> new DueDate(
                        own.occurrence().id(),
                        own.title(),
                        "I årshjulet %d.".formatted(own.year()),
                        own.occurrence().dueOn(),
                        "/arshjul/" + own.year() + "?vald=" + own.occurrence().id()))
                .toList();
    }
}
