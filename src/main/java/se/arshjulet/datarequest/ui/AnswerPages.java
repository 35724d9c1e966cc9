package se.arshjulet.datarequest.ui;

import java.util.UUID;
import org.springframework.stereotype.Component;
import se.arshjulet.account.People;
import se.arshjulet.base.DateWords;
import se.arshjulet.datarequest.Assignments;
import se.arshjulet.form.Registers;

/** Opens the page of an assignment, for its representative and for the coordinator who fills in for her. */
@Component
class AnswerPages {

    private final Assignments assignments;
    private final Registers registers;
    private final People people;
    private final DateWords words;

    AnswerPages(Assignments assignments, Registers registers, People people, DateWords words) {
        this.assignments = assignments;
        this.registers = registers;
        this.people = people;
        this.words = words;
    }

    /** @throws org.springframework.security.access.AccessDeniedException if it is not hers to answer */
    AnswerPage open(UUID assignmentId) {
        return new AnswerPage(assignments, registers, people, words, assignmentId);
    }
}
