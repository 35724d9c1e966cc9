package se.arshjulet.interview;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.arshjulet.account.People;
import se.arshjulet.account.Person;
import se.arshjulet.account.Role;
import se.arshjulet.base.TenantContext;

/** Who may interview: the association's coordinators. */
@Component
public class Interviewers {

    private final People people;

    Interviewers(People people) {
        this.people = people;
    }

    /** By name. */
    public List<Person> list() {
        return people.withRole(TenantContext.require(), Role.COORDINATOR);
    }

    /** @throws InvalidInterviewException at interviewer */
    void require(UUID accountId) {
        if (list().stream().noneMatch(person -> person.id().equals(accountId))) {
            throw new InvalidInterviewException("interviewer", "Välj en av samordnarna som intervjuare.");
        }
    }
}
