package se.arshjulet.datarequest;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.arshjulet.account.People;
import se.arshjulet.account.Person;
import se.arshjulet.account.Role;
import se.arshjulet.base.TenantContext;
import se.arshjulet.form.Section;
import se.arshjulet.task.Tasks;

/** What is shared with a colleague: what she is given, the task that it is to her, and the mails about it. */
@Component
class SharedTasks {

    private static final int LONGEST_MESSAGE = 1_000;
    private static final int MOST_DAYS = 365;

    private final DelegationStore delegations;
    private final People people;
    private final Tasks tasks;
    private final SharingLetters letters;
    private final Clock clock;

    SharedTasks(DelegationStore delegations, People people, Tasks tasks, SharingLetters letters, Clock clock) {
        this.delegations = delegations;
        this.people = people;
        this.tasks = tasks;
        this.letters = letters;
        this.clock = clock;
    }

    List<Person> colleagues(AssignmentHead head) {
        return people.withRole(TenantContext.require(), Role.REPRESENTATIVE).stream()
                .filter(person -> !person.id().equals(head.representativeId()))
                .toList();
    }

    /** @throws InvalidAnswerException with a Swedish message if it cannot be shared so */
    Person requireColleague(Draft draft, Delegations.Sharing wish, LocalDate today) {
        Person colleague = colleagues(draft.head()).stream()
                .filter(person -> person.id().equals(wish.colleague()))
                .findFirst()
                .orElseThrow(() -> new InvalidAnswerException(
                        "Välj någon som är representant i förbundet. Den som saknar konto kan få en länk i stället."));
        List<String> sections =
                draft.form().sections().stream().map(Section::key).toList();
        if (!sections.containsAll(wish.sections())) {
            throw new InvalidAnswerException("Delen finns inte kvar. Ladda om sidan och välj igen.");
        }
        if (wish.lastDay().isBefore(today) || wish.lastDay().isAfter(today.plusDays(MOST_DAYS))) {
            throw new InvalidAnswerException("Välj en dag inom det närmaste året.");
        }
        if (wish.message().length() > LONGEST_MESSAGE) {
            throw new InvalidAnswerException("Meddelandet är för långt: högst 1 000 tecken.");
        }
        if (delegations.openOf(draft.id(), colleague.id()).isPresent()) {
            throw new InvalidAnswerException(
                    "%s har redan en del av uppgiften. Ta tillbaka den först, om det ska bli en annan."
                            .formatted(colleague.name()));
        }
        return colleague;
    }

    Delegation share(Draft draft, Person colleague, Delegations.Sharing wish) {
        List<DelegatedPart> parts = wish.sections().isEmpty()
                ? List.of(DelegatedPart.everything())
                : draft.form().sections().stream()
                        .map(Section::key)
                        .filter(wish.sections()::contains)
                        .map(section -> DelegatedPart.section(section, null))
                        .toList();
        Delegation made = new Delegation(
                UUID.randomUUID(),
                draft.id(),
                colleague.name(),
                null,
                colleague.id(),
                wish.message().strip(),
                parts,
                wish.lastDay().plusDays(1).atStartOfDay(clock.getZone()).toInstant(),
                draft.who().inTheNameOf(),
                draft.now(),
                null,
                null,
                null,
                null,
                null);
        delegations.add(made);
        tasks.open(new Tasks.NewTask(
                colleague.id(),
                Delegations.KIND,
                made.id(),
                draft.head().roundTitle(),
                draft.head().memberName(),
                draft.who().name(),
                wish.lastDay(),
                0,
                0));
        letters.shared(draft, made, colleague);
        return made;
    }

    void done(Draft draft, Delegation delegation) {
        delegations.done(delegation.id(), draft.now());
        tasks.done(Delegations.KIND, delegation.id());
        letters.done(draft, delegation);
    }

    void takenBack(Draft draft, Delegation delegation) {
        tasks.withdraw(Delegations.KIND, delegation.id());
        letters.takenBack(draft, delegation);
    }

    void signedOff(Delegation delegation) {
        if (delegation.isColleagues()) {
            tasks.done(Delegations.KIND, delegation.id());
        }
    }

    /** There is nothing left to answer: what nobody has finished is gone from her list. */
    void close(Delegation delegation) {
        if (delegation.isColleagues()) {
            tasks.withdraw(Delegations.KIND, delegation.id());
        }
    }
}
