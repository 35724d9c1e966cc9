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
import se.arshjulet.demo.CollaborationStory.Told;
import se.arshjulet.form.AnswerKey;
import se.arshjulet.form.AnswerStatus;
import se.arshjulet.form.AnswerValue;
import se.arshjulet.form.RegisterEntry;
import se.arshjulet.form.RegisterKind;
import se.arshjulet.form.Registers;

/** Writes what a member tells of its collaborations into an assignment, field by field as a person would. */
@Component
@ConditionalOnProperty("arshjulet.demo")
class CollaborationPen {

    private static final int ALL = 100;

    private final Answers answers;
    private final AnswerRows rows;
    private final Registers registers;
    private final TransactionTemplate transaction;

    CollaborationPen(Answers answers, AnswerRows rows, Registers registers, TransactionTemplate transaction) {
        this.answers = answers;
        this.rows = rows;
        this.registers = registers;
        this.transaction = transaction;
    }

    void write(UUID assignment, CollaborationStory story) {
        transaction.executeWithoutResult(status -> {
            story.collaborations().forEach(told -> write(assignment, told));
            put(assignment, AnswerKey.NO_ROW, "missing", new AnswerValue.YesNo(story.missing() != null));
            if (story.missing() != null) {
                put(assignment, AnswerKey.NO_ROW, "missingWhat", new AnswerValue.Text(story.missing()));
            }
        });
    }

    private void write(UUID assignment, Told told) {
        UUID row = rows.add(assignment, "collaborations", null);
        put(assignment, row, "name", new AnswerValue.Text(told.name()));
        put(assignment, row, "kind", new AnswerValue.Choices(List.of(told.kind()), List.of()));
        put(assignment, row, "level", new AnswerValue.Choices(told.level(), List.of()));
        put(assignment, row, "participants", entries(RegisterKind.MEMBER, told.participants()));
        if (told.others() != null) {
            put(assignment, row, "others", new AnswerValue.Text(told.others()));
        }
        put(assignment, row, "purpose", new AnswerValue.Text(told.purpose()));
        if (!told.targetGroups().isEmpty()) {
            put(assignment, row, "targetGroups", entries(RegisterKind.TARGET_GROUP, told.targetGroups()));
        }
        put(assignment, row, "frequency", new AnswerValue.Choices(List.of(told.frequency()), List.of()));
        if (told.meetings() != null) {
            put(assignment, row, "meetings", AnswerValue.Figure.of(told.meetings()));
        }
        put(assignment, row, "agreed", new AnswerValue.YesNo(told.agreed()));
        period(assignment, row, "agreementPeriod", told.agreementFrom(), told.agreementTo());
        period(assignment, row, "projectPeriod", told.projectFrom(), told.projectTo());
        if (told.projectBudget() != null) {
            put(assignment, row, "projectBudget", AnswerValue.Figure.of(told.projectBudget()));
        }
        put(assignment, row, "contact", told.contact().value());
    }

    private void period(UUID assignment, UUID row, String question, @Nullable LocalDate from, @Nullable LocalDate to) {
        if (from != null) {
            put(assignment, row, question, new AnswerValue.Period(from, to));
        }
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

    private void put(UUID assignment, UUID row, String question, AnswerValue value) {
        answers.save(assignment, new AnswerKey(row, question), AnswerStatus.GIVEN, value);
    }
}
