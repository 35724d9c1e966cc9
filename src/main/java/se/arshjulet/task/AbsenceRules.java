package se.arshjulet.task;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.arshjulet.account.People;
import se.arshjulet.account.Person;
import se.arshjulet.account.Role;
import se.arshjulet.base.DateWords;
import se.arshjulet.base.TenantContext;
import se.arshjulet.task.InvalidAbsenceException.Field;

/**
 * Who may be away when, and who may answer for her. Nobody covers for one who covers for another: then it would take more
 * than one step to see whose a task is, and the one in the middle has not agreed to it.
 */
@Component
class AbsenceRules {

    private static final int MOST_YEARS = 2;

    private final AbsenceStore absences;
    private final People people;
    private final DateWords dates;

    AbsenceRules(AbsenceStore absences, People people, DateWords dates) {
        this.absences = absences;
        this.people = people;
        this.dates = dates;
    }

    /** The roles that give somebody something to do. */
    Set<Role> rolesOf(UUID accountId) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        roles.addAll(people.rolesIn(TenantContext.require(), accountId));
        roles.remove(Role.SYSTEM_ADMINISTRATOR);
        return roles;
    }

    /** The caller holds the association's absences. */
    void require(Absences.Wish wish) {
        requireDays(wish);
        Person person = people.person(wish.accountId());
        Person cover = people.person(wish.coverId());
        requireAble(wish, person, cover);
        for (Absence other : absences.concerning(person.id(), wish.firstDay(), wish.lastDay())) {
            if (other.person().id().equals(person.id())) {
                throw new InvalidAbsenceException(
                        Field.FIRST,
                        "%s är redan borta %s. Ta bort den tiden först, eller välj andra dagar."
                                .formatted(person.name(), period(other)));
            }
            throw new InvalidAbsenceException(
                    Field.FIRST,
                    "%s svarar för %s %s. Låt någon annan göra det först."
                            .formatted(person.name(), other.person().name(), period(other)));
        }
        for (Absence other : absences.concerning(cover.id(), wish.firstDay(), wish.lastDay())) {
            if (other.person().id().equals(cover.id())) {
                throw new InvalidAbsenceException(
                        Field.COVER, "%s är själv borta %s. Välj någon annan.".formatted(cover.name(), period(other)));
            }
        }
    }

    private void requireDays(Absences.Wish wish) {
        LocalDate first = wish.firstDay();
        if (first.isBefore(dates.today())) {
            throw new InvalidAbsenceException(Field.FIRST, "Den dagen har varit. Välj i dag eller en senare dag.");
        }
        if (wish.lastDay().isBefore(first)) {
            throw new InvalidAbsenceException(Field.LAST, "Sista dagen är före den första. Välj en senare dag.");
        }
        if (wish.lastDay().isAfter(first.plusYears(MOST_YEARS))) {
            throw new InvalidAbsenceException(
                    Field.LAST, "Högst %d år i taget. Välj en tidigare dag.".formatted(MOST_YEARS));
        }
    }

    private void requireAble(Absences.Wish wish, Person person, Person cover) {
        if (wish.coverId().equals(wish.accountId())) {
            throw new InvalidAbsenceException(Field.COVER, "Ingen kan svara för sig själv. Välj någon annan.");
        }
        Set<Role> hers = rolesOf(cover.id());
        if (hers.isEmpty()) {
            throw new InvalidAbsenceException(
                    Field.COVER, "%s har inget konto i förbundet. Välj någon annan.".formatted(cover.name()));
        }
        List<Role> lacking = rolesOf(person.id()).stream()
                .filter(role -> !hers.contains(role))
                .sorted()
                .toList();
        if (!lacking.isEmpty()) {
            throw new InvalidAbsenceException(
                    Field.COVER,
                    "%s är inte %s i förbundet och kan inte svara för %s. Välj någon annan."
                            .formatted(
                                    cover.name(),
                                    lacking.stream().map(Role::inSwedish).collect(Collectors.joining(" och ")),
                                    person.name()));
        }
    }

    private String period(Absence absence) {
        return "%s till %s".formatted(dates.dayOfMonth(absence.firstDay()), dates.dayOfMonth(absence.lastDay()));
    }
}
