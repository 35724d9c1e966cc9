package se.arshjulet.demo;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import se.arshjulet.datarequest.Answers;
import se.arshjulet.datarequest.Assignments;
import se.arshjulet.form.AnswerKey;
import se.arshjulet.form.AnswerStatus;
import se.arshjulet.form.AnswerValue;
import se.arshjulet.form.Question;
import se.arshjulet.form.Section;

/** Writes what a member thinks of the konklusioner into an assignment, field by field as a person would. */
@Component
@ConditionalOnProperty("arshjulet.demo")
class FollowUpPen {

    private final Assignments assignments;
    private final Answers answering;
    private final TransactionTemplate transaction;

    FollowUpPen(Assignments assignments, Answers answering, TransactionTemplate transaction) {
        this.assignments = assignments;
        this.answering = answering;
        this.transaction = transaction;
    }

    /** In one transaction, as {@link Pen} does. */
    void write(UUID assignment, FollowUpStory.Answer story) {
        transaction.executeWithoutResult(status -> {
            int number = 0;
            for (Section section : assignments.open(assignment).form().sections()) {
                write(assignment, section.questions(), ++number, story);
            }
        });
    }

    /** A part a konklusion: how it has gone, on what grounds, what is needed. */
    private void write(UUID assignment, List<Question> part, int number, FollowUpStory.Answer story) {
        String view = story.views().get(number - 1).name();
        save(assignment, part.get(0), new AnswerValue.Choices(List.of(view), List.of()));
        save(assignment, part.get(1), text(story.grounds().get(number)));
        save(assignment, part.get(2), text(story.needs().get(number)));
    }

    private static @Nullable AnswerValue text(@Nullable String words) {
        return words == null ? null : new AnswerValue.Text(words);
    }

    private void save(UUID assignment, Question question, @Nullable AnswerValue value) {
        if (value != null) {
            answering.save(assignment, AnswerKey.of(question.key()), AnswerStatus.GIVEN, value);
        }
    }
}
