package se.arshjulet.task;

import java.time.LocalDate;
import java.util.UUID;
import se.arshjulet.account.Person;

/** Somebody is away, and somebody else answers for her meanwhile.
 * @param person   who is away
 * @param cover    who answers for her
 * @param firstDay of the absence
 * @param lastDay  of it, inclusive */
public record Absence(UUID id, Person person, Person cover, LocalDate firstDay, LocalDate lastDay) {

    public boolean isOn(LocalDate day) {
        return !day.isBefore(firstDay) && !day.isAfter(lastDay);
    }
}
