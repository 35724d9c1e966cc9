package se.arshjulet.datarequest.ui;

import java.util.UUID;
import org.springframework.stereotype.Component;
import se.arshjulet.account.People;
import se.arshjulet.base.DateWords;

/** Opens the page of an assignment, for its representative and for the coordinator who fills in for her. */
@Component
class AnswerPages {

    private final AnswerTools tools;
    private final People people;
    private final DateWords words;

    AnswerPages(AnswerTools tools, People people, DateWords words) {
        this.tools = tools;
        this.people = people;
        this.words = words;
    }

    /** @throws org.springframework.security.access.AccessDeniedException if it is not hers to answer */
    AnswerPage open(UUID assignmentId) {
        return new AnswerPage(tools, people, words, assignmentId);
    }
}
