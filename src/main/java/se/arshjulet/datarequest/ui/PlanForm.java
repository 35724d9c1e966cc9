package se.arshjulet.datarequest.ui;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.arshjulet.base.ui.DayField;
import se.arshjulet.datarequest.Rounds.Plan;
import se.arshjulet.form.FormCatalog.PublishedForm;
import se.arshjulet.review.ReviewPlan;
import se.arshjulet.task.ui.ReminderChips;

/** The fields of a round. Whatever is wrong is said at its field, and nothing typed is lost. */
class PlanForm extends Div {

    private static final int WEEKS_TO_ANSWER = 4;

    private final Select<PublishedForm> form = new Select<>();
    private final IntegerField year = new IntegerField();
    private final TextField title = new TextField();
    private final DayField dueOn = new DayField();
    private final ReminderChips reminders;
    private final TextArea coveringText = new TextArea();
    private final ReviewPlanField review;
    private final RecipientsField recipients;
    private final PlanProblems problems;

    /** @param reviewers how many there are in Beredningsgruppen
     * @param draft     what was planned before, or null for a new round */
    PlanForm(
            List<PublishedForm> forms,
            List<Candidate> candidates,
            int reviewers,
            LocalDate today,
            @Nullable Plan draft) {
        addClassName("plan-form");
        reminders = new ReminderChips(draft == null ? ReminderChips.USUAL : draft.reminderDays());
        recipients = new RecipientsField(candidates, draft == null ? null : draft.recipients());
        review = new ReviewPlanField(reviewers, draft == null ? ReviewPlan.ONE_APPROVAL : draft.review());
        problems = new PlanProblems(recipients);
        describeFields(forms, today);
        sayProblemsAtFields();
        if (draft == null) {
            // Nobody should ask the wrong thing for want of a choice.
            if (forms.size() == 1) {
                form.setValue(forms.get(0));
            }
            form.setPlaceholder(getTranslation("datarequest.field.form.choose"));
            year.setValue(today.getYear());
            dueOn.setValue(workingDay(today.plusWeeks(WEEKS_TO_ANSWER)));
        } else {
            fill(forms, draft);
        }
        new SuggestedTitle(form, year, title).follow();
        Div firstLine = new Div(form, year);
        firstLine.addClassName("plan-form-line");
        add(firstLine, title, dueOn, reminders, recipients, review, coveringText);
    }

    /** Her choice is made already, by where she came from. */
    void choose(UUID formVersionId) {
        form.getListDataView()
                .getItems()
                .filter(known -> known.formVersionId().equals(formVersionId))
                .findFirst()
                .ifPresent(form::setValue);
    }

    private void describeFields(List<PublishedForm> forms, LocalDate today) {
        form.setLabel(getTranslation("datarequest.field.form"));
        form.setItems(forms);
        form.setItemLabelGenerator(PublishedForm::title);
        year.setLabel(getTranslation("datarequest.field.year"));
        year.setStepButtonsVisible(true);
        title.setLabel(getTranslation("datarequest.field.title"));
        title.setValueChangeMode(ValueChangeMode.LAZY);
        dueOn.setLabel(getTranslation("datarequest.field.due"));
        dueOn.setMin(today.plusDays(1));
        dueOn.addValueChangeListener(change -> checkDay(today));
        coveringText.setLabel(getTranslation("datarequest.field.covering"));
        coveringText.setHelperText(getTranslation("datarequest.field.covering.help"));
        coveringText.setMinRows(4);
        coveringText.setMaxLength(4000);
    }

    private void sayProblemsAtFields() {
        problems.at("formVersionId", form);
        problems.at("referenceYear", year);
        problems.at("title", title);
        problems.at("dueOn", dueOn);
        problems.at("reminderDays", reminders);
        problems.at("review", review);
        problems.at("coveringText", coveringText);
        // The server says what is wrong, in words; the fields' own checks would only say it once more and shorter.
        form.setManualValidation(true);
        year.setManualValidation(true);
        title.setManualValidation(true);
        reminders.setManualValidation(true);
        coveringText.setManualValidation(true);
    }

    private void fill(List<PublishedForm> forms, Plan draft) {
        forms.stream()
                .filter(known -> known.formVersionId().equals(draft.formVersionId()))
                .findFirst()
                .ifPresent(form::setValue);
        year.setValue(draft.referenceYear());
        title.setValue(draft.title());
        dueOn.setValue(draft.dueOn());
        coveringText.setValue(draft.coveringText());
    }

    /** At once, since a day is chosen with the calendar and not letter by letter. */
    private void checkDay(LocalDate today) {
        LocalDate day = dueOn.getValue();
        boolean passed = day != null && !day.isAfter(today);
        dueOn.setErrorMessage(passed ? getTranslation("base.day.past") : "");
        dueOn.setInvalid(passed);
    }

    private static LocalDate workingDay(LocalDate day) {
        return switch (day.getDayOfWeek()) {
            case SATURDAY -> day.plusDays(2);
            case SUNDAY -> day.plusDays(1);
            default -> day;
        };
    }

    /** The plan as it stands, or empty while a field without which there is no plan is empty. */
    Optional<Plan> plan() {
        if (form.getValue() == null || year.getValue() == null || dueOn.getValue() == null) {
            return Optional.empty();
        }
        return Optional.of(new Plan(
                title.getValue(),
                form.getValue().formVersionId(),
                year.getValue(),
                dueOn.getValue(),
                reminders.days(),
                coveringText.getValue(),
                recipients.recipients(),
                review.getValue()));
    }

    /** As {@link #plan()}, but says at the fields what is missing. */
    Optional<Plan> require() {
        explain(Map.of());
        Map<String, String> missing = new LinkedHashMap<>();
        if (form.getValue() == null) {
            missing.put("formVersionId", getTranslation("datarequest.field.form.missing"));
        }
        if (year.getValue() == null) {
            missing.put("referenceYear", getTranslation("datarequest.field.year.missing"));
        }
        dueOn.problem(getTranslation("datarequest.move.missing")).ifPresent(problem -> missing.put("dueOn", problem));
        if (title.getValue().isBlank()) {
            missing.put("title", getTranslation("datarequest.field.title.missing"));
        }
        explain(missing);
        return missing.isEmpty() ? plan() : Optional.empty();
    }

    void explain(Map<String, String> messages) {
        problems.show(messages);
    }

    void onChange(Runnable changed) {
        List<HasValue<?, ?>> all = List.of(form, year, title, dueOn, reminders, review, coveringText);
        all.forEach(field -> field.addValueChangeListener(change -> changed.run()));
        recipients.onChange(changed);
    }
}
