package se.arshjulet.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import se.arshjulet.datarequest.AnswerRows;
import se.arshjulet.datarequest.Answers;
import se.arshjulet.form.AnswerKey;
import se.arshjulet.form.AnswerStatus;
import se.arshjulet.form.AnswerValue;
import se.arshjulet.form.RegisterEntry;
import se.arshjulet.form.RegisterKind;
import se.arshjulet.form.Registers;

/** Writes what a member says of an insats into an assignment, field by field as a person would. */
@Component
@ConditionalOnProperty("arshjulet.demo")
class InsatsPen {

    private static final int ALL = 100;
    private static final LocalDate BEGAN = LocalDate.of(2023, 1, 1);

    private final Answers answers;
    private final AnswerRows rows;
    private final Registers registers;
    private final TransactionTemplate transaction;

    InsatsPen(Answers answers, AnswerRows rows, Registers registers, TransactionTemplate transaction) {
        this.answers = answers;
        this.rows = rows;
        this.registers = registers;
        this.transaction = transaction;
    }

    /** All of it.
     * @param people women and men there at the year's beginning, women and men new */
    void write(UUID assignment, String member, InsatsStory story, List<Integer> people) {
        transaction.executeWithoutResult(status -> {
            begin(assignment, member, story);
            for (List<Object> goal : story.goals()) {
                UUID row = rows.add(assignment, "goals", null);
                put(assignment, row, "goal", new AnswerValue.Text((String) goal.get(0)));
                put(assignment, row, "target", AnswerValue.Figure.of((Integer) goal.get(1)));
                put(assignment, row, "result", AnswerValue.Figure.of((Integer) goal.get(2)));
            }
            text(assignment, "purpose", story.purpose());
            put(assignment, "targetGroups", entries(RegisterKind.TARGET_GROUP, story.targetGroups()));
            people(assignment, "ongoing", people.get(0), people.get(1));
            people(assignment, "started", people.get(2), people.get(3));
            people(assignment, "ended", people.get(2), people.get(3));
            put(assignment, "achieved", new AnswerValue.Choices(List.of(story.achieved()), List.of()));
            text(assignment, "achievedHow", story.how());
            text(assignment, "achievedNot", story.not());
            put(assignment, "granted", AnswerValue.Figure.of(story.granted()));
            put(assignment, "used", AnswerValue.Figure.of(story.used()));
            text(assignment, "deviation", story.deviation());
            put(assignment, "next", new AnswerValue.Choices(List.of(story.next()), List.of()));
            text(assignment, "nextWords", story.nextWords());
            text(assignment, "lessons", story.lessons());
        });
    }

    /** The first two headings. */
    void begin(UUID assignment, String member, InsatsStory story) {
        transaction.executeWithoutResult(status -> {
            put(assignment, "intervention", entries(RegisterKind.INTERVENTION, List.of(story.intervention())));
            put(assignment, "owners", entries(RegisterKind.MEMBER, List.of(member)));
            put(assignment, "contactFunction", story.contact().value());
            put(assignment, "period", new AnswerValue.Period(BEGAN, null));
            text(assignment, "why", story.why());
        });
    }

    private void people(UUID assignment, String line, int women, int men) {
        put(assignment, "participants." + line + ".women", AnswerValue.Figure.of(women));
        put(assignment, "participants." + line + ".men", AnswerValue.Figure.of(men));
    }

    private AnswerValue entries(RegisterKind kind, List<String> names) {
        List<RegisterEntry> all = registers.lookUp(kind, "", ALL);
        return new AnswerValue.RegisterEntries(names.stream()
                .map(name -> all.stream()
                        .filter(entry -> entry.name().equals(name))
                        .findFirst()
                        .orElseThrow(() -> new IllegalStateException("No " + kind + " is called " + name)))
                .toList());
    }

    private void text(UUID assignment, String question, @Nullable String words) {
        if (words != null) {
            put(assignment, question, new AnswerValue.Text(words));
        }
    }

    private void put(UUID assignment, String question, AnswerValue value) {
        put(assignment, AnswerKey.NO_ROW, question, value);
    }

    private void put(UUID assignment, UUID row, String question, AnswerValue value) {
        answers.save(assignment, new AnswerKey(row, question), AnswerStatus.GIVEN, value);
    }
}
