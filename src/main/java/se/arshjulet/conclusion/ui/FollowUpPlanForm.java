package se.arshjulet.conclusion.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import se.arshjulet.association.Members;
import se.arshjulet.base.ui.DayField;
import se.arshjulet.conclusion.FollowUps.Plan;
import se.arshjulet.conclusion.InvalidConclusionException;
import se.arshjulet.datarequest.ui.Candidate;
import se.arshjulet.datarequest.ui.RecipientsField;
import se.arshjulet.task.ui.ReminderChips;

/** The fields of a follow-up's plan: the year, the last day of each step, whom it asks. */
class FollowUpPlanForm extends Div {

    private final IntegerField year = new IntegerField();
    private final DayField answers = new DayField();
    private final DayField proposal = new DayField();
    private final DayField comments = new DayField();
    private final DayField board = new DayField();
    private final GroupField group;
    private final ReminderChips reminders;
    private final TextArea coveringText = new TextArea();
    private final RecipientsField recipients;
    private final FieldProblems problems = new FieldProblems();

    /** @param reviewers how many there are in Beredningsgruppen */
    FollowUpPlanForm(Plan suggested, Members members, int reviewers, LocalDate today) {
        addClassNames("plan-form", "follow-up-plan");
        reminders = new ReminderChips(suggested.reminderDays());
        group = new GroupField(reviewers, suggested.review());
        recipients = new RecipientsField(Candidate.all(members, today), null);
        year.setLabel(getTranslation("follow-up.plan.year"));
        year.setStepButtonsVisible(true);
        year.setManualValidation(true);
        year.setValue(suggested.year());
        day(answers, "answers", "answersDueOn", suggested.answersDueOn());
        day(proposal, "proposal", "proposalDueOn", suggested.proposalDueOn());
        day(comments, "comments", "commentsDueOn", suggested.commentsDueOn());
        day(board, "board", "boardMeetsOn", suggested.boardMeetsOn());
        reminders.setManualValidation(true);
        coveringText.setLabel(getTranslation("follow-up.plan.covering"));
        coveringText.setHelperText(getTranslation("follow-up.plan.covering.help"));
        coveringText.setMinRows(3);
        coveringText.setMaxLength(4000);
        coveringText.setManualValidation(true);
        coveringText.setValueChangeMode(ValueChangeMode.LAZY);
        problems.at("year", year);
        problems.at("reminderDays", reminders);
        problems.at("coveringText", coveringText);
        problems.at("review", group);
        Div days = new Div(answers, proposal, comments, board);
        days.addClassName("follow-up-days");
        add(year, days, group, reminders, recipients, coveringText);
    }

    private void day(DayField field, String key, String name, LocalDate suggested) {
        field.setLabel(getTranslation("follow-up.plan." + key));
        field.setValue(suggested);
        problems.at(name, field);
    }

    /** The plan as it stands; says at the fields what is no day or no year. */
    Optional<Plan> require() {
        Map<String, String> missing = new LinkedHashMap<>();
        if (year.getValue() == null) {
            missing.put("year", getTranslation("follow-up.plan.year.missing"));
        }
        lacks(answers).ifPresent(problem -> missing.put("answersDueOn", problem));
        lacks(proposal).ifPresent(problem -> missing.put("proposalDueOn", problem));
        lacks(comments).ifPresent(problem -> missing.put("commentsDueOn", problem));
        lacks(board).ifPresent(problem -> missing.put("boardMeetsOn", problem));
        problems.say(missing);
        return missing.isEmpty()
                ? Optional.of(new Plan(
                        year.getValue(),
                        answers.getValue(),
                        proposal.getValue(),
                        comments.getValue(),
                        board.getValue(),
                        reminders.days(),
                        coveringText.getValue(),
                        recipients.recipients(),
                        group.getValue()))
                : Optional.empty();
    }

    private Optional<String> lacks(DayField field) {
        return field.problem(getTranslation("follow-up.day.missing"));
    }

    /** Does the work and says at the fields what was wrong.
     * @return whether it went well */
    boolean attempt(Runnable work) {
        recipients.explain("");
        return problems.attempt(() -> {
            try {
                work.run();
            } catch (InvalidConclusionException refused) {
                recipients.explain(refused.problems().getOrDefault("recipients", ""));
                throw refused;
            }
        });
    }
}
