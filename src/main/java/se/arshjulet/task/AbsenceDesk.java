package se.arshjulet.task;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.arshjulet.account.AuditLog;
import se.arshjulet.account.People;
import se.arshjulet.account.Person;
import se.arshjulet.account.Role;
import se.arshjulet.account.SignedIn;
import se.arshjulet.base.DateWords;
import se.arshjulet.base.TenantContext;

@Service
@Transactional
class AbsenceDesk implements Absences {

    private final AbsenceStore absences;
    private final AbsenceRules rules;
    private final AbsenceLetters letters;
    private final People people;
    private final AuditLog audit;
    private final DateWords dates;
    private final Clock clock;

    AbsenceDesk(
            AbsenceStore absences,
            AbsenceRules rules,
            AbsenceLetters letters,
            People people,
            AuditLog audit,
            DateWords dates,
            Clock clock) {
        this.absences = absences;
        this.rules = rules;
        this.letters = letters;
        this.people = people;
        this.audit = audit;
        this.dates = dates;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Absence> of(UUID accountId) {
        requireHersOrCoordinator(accountId);
        return absences.notOver(today()).stream()
                .filter(absence -> absence.person().id().equals(accountId))
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Absence> all() {
        requireCoordinator();
        return absences.notOver(today());
    }

    @Override
    @Transactional(readOnly = true)
    public List<Person> people() {
        requireCoordinator();
        return people.withAnyOf(TenantContext.require(), EnumSet.complementOf(EnumSet.of(Role.SYSTEM_ADMINISTRATOR)));
    }

    @Override
    @Transactional(readOnly = true)
    public List<Person> candidates(UUID accountId) {
        requireHersOrCoordinator(accountId);
        return people.withAllOf(TenantContext.require(), rules.rolesOf(accountId)).stream()
                .filter(person -> !person.id().equals(accountId))
                .toList();
    }

    @Override
    public Absence set(Wish wish) {
        SignedIn by = requireHersOrCoordinator(wish.accountId());
        if (rules.rolesOf(wish.accountId()).isEmpty()) {
            throw denied();
        }
        absences.hold();
        rules.require(wish);
        UUID id = UUID.randomUUID();
        absences.add(id, wish, by.accountId(), clock.instant());
        Absence made = absences.find(id).stream().findFirst().orElseThrow();
        letters.asked(made, by.name());
        audit.record(
                "absence.set",
                made.person().id(),
                "Lät %s svara för %s, som är borta %s till %s"
                        .formatted(
                                made.cover().name(),
                                made.person().name(),
                                dates.dayAndYear(made.firstDay()),
                                dates.dayAndYear(made.lastDay())));
        return made;
    }

    @Override
    public void end(UUID absenceId) {
        absences.hold();
        Absence absence = absences.find(absenceId).stream().findFirst().orElseThrow(AbsenceDesk::denied);
        SignedIn by = requireHersOrCoordinator(absence.person().id());
        LocalDate today = today();
        if (absence.lastDay().isBefore(today)) {
            return;
        }
        if (absence.firstDay().isBefore(today)) {
            absences.endOn(absenceId, today.minusDays(1));
        } else {
            absences.remove(absenceId);
        }
        letters.ended(absence, by.name());
        audit.record(
                "absence.ended",
                absence.person().id(),
                "%s svarar inte längre för %s"
                        .formatted(absence.cover().name(), absence.person().name()));
    }

    private static SignedIn requireHersOrCoordinator(UUID accountId) {
        SignedIn person = here();
        return person.accountId().equals(accountId) ? person : requireCoordinator();
    }

    private static SignedIn requireCoordinator() {
        SignedIn person = here();
        if (!person.is(Role.COORDINATOR)) {
            throw denied();
        }
        return person;
    }

    private static SignedIn here() {
        return SignedIn.find()
                .filter(person -> !person.byLink() && TenantContext.require().equals(person.associationId()))
                .orElseThrow(AbsenceDesk::denied);
    }

    /** The same words for what is another's and for what does not exist. */
    private static AccessDeniedException denied() {
        return new AccessDeniedException("Neither her own absence nor a coordinator of the association");
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
