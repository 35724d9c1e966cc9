package se.arshjulet.demo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import se.arshjulet.datarequest.AnswerRows;
import se.arshjulet.datarequest.Answers;
import se.arshjulet.datarequest.Assignments;
import se.arshjulet.demo.MemberStory.ContactStory;
import se.arshjulet.demo.MemberStory.UnitStory;
import se.arshjulet.form.AnswerKey;
import se.arshjulet.form.AnswerRow;
import se.arshjulet.form.AnswerStatus;
import se.arshjulet.form.AnswerValue;
import se.arshjulet.form.FormDefinition;
import se.arshjulet.form.Option;

/** Writes a member's answers into an assignment, field by field as a person would. */
@Component
@ConditionalOnProperty("arshjulet.demo")
class Pen {

    private static final String UNITS = "units";
    private static final String NAME = "name";

    private final Assignments assignments;
    private final Answers answering;
    private final AnswerRows answerRows;
    private final TransactionTemplate transaction;

    Pen(Assignments assignments, Answers answering, AnswerRows answerRows, TransactionTemplate transaction) {
        this.assignments = assignments;
        this.answering = answering;
        this.answerRows = answerRows;
        this.transaction = transaction;
    }

    /** In one transaction: it is many fields, and nobody waits for each. */
    void write(UUID assignmentId, MemberStory story) {
        transaction.executeWithoutResult(status -> new Sitting(assignments.open(assignmentId)).write(story));
    }

    /** The rows of the units, in the order asked for. */
    List<UUID> rows(UUID assignmentId, List<String> units) {
        Map<String, UUID> rows = new Sitting(assignments.open(assignmentId)).rows;
        return units.stream().map(rows::get).map(Objects::requireNonNull).toList();
    }

    private final class Sitting {

        private final UUID assignmentId;
        private final FormDefinition form;
        private final Map<String, UUID> rows = new HashMap<>();

        Sitting(Assignments.Sheet sheet) {
            assignmentId = sheet.assignmentId();
            form = sheet.form();
            for (AnswerRow row : sheet.answers().rowsOf(UNITS)) {
                if (sheet.answers().value(new AnswerKey(row.key(), NAME)) instanceof AnswerValue.Text name) {
                    rows.put(name.text(), row.key());
                }
            }
        }

        void write(MemberStory story) {
            text(AnswerKey.NO_ROW, "memberMission", story.memberMission());
            contact(AnswerKey.NO_ROW, "memberContact", story.memberContact());
            story.units().forEach(this::write);
            text(AnswerKey.NO_ROW, "note", story.note());
        }

        private void write(UnitStory unit) {
            UUID known = rows.get(unit.name());
            UUID row = known != null ? known : add(unit);
            rows.put(unit.name(), row);
            text(row, "mission", unit.mission());
            choices(row, "areas", unit.areas());
            choices(row, "targetGroups", unit.targetGroups());
            choices(row, "interventions", unit.interventions());
            choices(row, "workingMethods", unit.workingMethods());
            text(row, "waysIn", unit.waysIn());
            text(row, "waysOut", unit.waysOut());
            contact(row, "contact", unit.contact());
        }

        private UUID add(UnitStory unit) {
            UUID row = answerRows.add(assignmentId, UNITS, rows.get(unit.parent()));
            text(row, NAME, unit.name());
            return row;
        }

        private void text(UUID row, String question, @Nullable String text) {
            value(row, question, text == null ? null : new AnswerValue.Text(text));
        }

        private void contact(UUID row, String question, @Nullable ContactStory contact) {
            value(row, question, contact == null ? null : contact.value());
        }

        /** What is no code among the options is somebody's own words; an empty list says that there is none. */
        private void choices(UUID row, String question, @Nullable List<String> chosen) {
            if (chosen == null) {
                return;
            }
            if (chosen.isEmpty()) {
                answering.save(assignmentId, new AnswerKey(row, question), AnswerStatus.NONE_EXISTS, null);
                return;
            }
            List<String> known =
                    form.question(question).options().stream().map(Option::code).toList();
            value(
                    row,
                    question,
                    new AnswerValue.Choices(
                            chosen.stream().filter(known::contains).toList(),
                            chosen.stream()
                                    .filter(word -> !known.contains(word))
                                    .toList()));
        }

        private void value(UUID row, String question, @Nullable AnswerValue value) {
            if (value != null) {
                answering.save(assignmentId, new AnswerKey(row, question), AnswerStatus.GIVEN, value);
            }
        }
    }
}
