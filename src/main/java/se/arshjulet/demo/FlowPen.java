package se.arshjulet.demo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import se.arshjulet.datarequest.AnswerRows;
import se.arshjulet.datarequest.Answers;
import se.arshjulet.datarequest.Assignments;
import se.arshjulet.demo.FlowStory.Told;
import se.arshjulet.form.AnswerKey;
import se.arshjulet.form.AnswerRow;
import se.arshjulet.form.AnswerSet;
import se.arshjulet.form.AnswerStatus;
import se.arshjulet.form.AnswerValue;

/** Writes what a member tells of its flows into an assignment; a way that it told of last year keeps its row. */
@Component
@ConditionalOnProperty("arshjulet.demo")
class FlowPen {

    private static final String FLOWS = "flows";

    private final Assignments assignments;
    private final Answers answers;
    private final AnswerRows rows;
    private final TransactionTemplate transaction;

    FlowPen(Assignments assignments, Answers answers, AnswerRows rows, TransactionTemplate transaction) {
        this.assignments = assignments;
        this.answers = answers;
        this.rows = rows;
        this.transaction = transaction;
    }

    void write(UUID assignment, FlowStory story) {
        transaction.executeWithoutResult(status -> {
            Map<String, UUID> known = known(assignments.open(assignment));
            story.flows().forEach(told -> write(assignment, known, told));
            put(assignment, AnswerKey.NO_ROW, "queue", new AnswerValue.YesNo(story.queueWeeks() != null));
            if (story.queueWeeks() != null) {
                put(assignment, AnswerKey.NO_ROW, "queueWeeks", AnswerValue.Figure.of(story.queueWeeks()));
            }
            if (story.obstacles() != null) {
                put(assignment, AnswerKey.NO_ROW, "obstacles", new AnswerValue.Text(story.obstacles()));
            }
        });
    }

    private static Map<String, UUID> known(Assignments.Sheet sheet) {
        Map<String, UUID> known = new HashMap<>();
        AnswerSet then = sheet.earlier().answers();
        for (AnswerRow row : sheet.answers().rowsOf(FLOWS)) {
            if (then.value(new AnswerKey(row.key(), "origin")) instanceof AnswerValue.Choices from
                    && then.value(new AnswerKey(row.key(), "destination")) instanceof AnswerValue.Choices to) {
                known.put(from.codes() + " " + to.codes(), row.key());
            }
        }
        return known;
    }

    private void write(UUID assignment, Map<String, UUID> known, Told told) {
        List<String> from = List.of(told.from());
        List<String> to = List.of(told.to());
        UUID before = known.get(from + " " + to);
        UUID row = before != null ? before : rows.add(assignment, FLOWS, null);
        put(assignment, row, "origin", new AnswerValue.Choices(from, List.of()));
        put(assignment, row, "destination", new AnswerValue.Choices(to, List.of()));
        put(assignment, row, "women", AnswerValue.Figure.of(told.women()));
        put(assignment, row, "men", AnswerValue.Figure.of(told.men()));
        if (told.route() != null) {
            put(assignment, row, "route", new AnswerValue.Text(told.route()));
        }
    }

    private void put(UUID assignment, UUID row, String question, AnswerValue value) {
        answers.save(assignment, new AnswerKey(row, question), AnswerStatus.GIVEN, value);
    }
}
