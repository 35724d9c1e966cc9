package se.arshjulet.review;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Everything that can be reviewed, by its kind. */
@Component
public class ReviewSubjects {

    private final Map<String, ReviewSubject> subjects;

    ReviewSubjects(List<ReviewSubject> subjects) {
        this.subjects = subjects.stream().collect(Collectors.toMap(ReviewSubject::kind, Function.identity()));
    }

    /** @throws IllegalStateException if no module owns the kind */
    public ReviewSubject of(String kind) {
        ReviewSubject subject = subjects.get(kind);
        if (subject == null) {
            throw new IllegalStateException("Nobody knows how to read a " + kind);
        }
        return subject;
    }

    /** @throws IllegalStateException if the kind is not read as answers, but on a page of its own */
    public AnswersUnderReview answers(String kind) {
        if (of(kind) instanceof AnswersUnderReview answers) {
            return answers;
        }
        throw new IllegalStateException("A " + kind + " is not read as answers");
    }
}
