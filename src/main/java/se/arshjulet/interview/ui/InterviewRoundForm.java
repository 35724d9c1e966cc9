package se.arshjulet.interview.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import se.arshjulet.base.ui.DayField;
import se.arshjulet.form.FormCatalog.PublishedForm;
import se.arshjulet.interview.InterviewRounds.Draft;

/** The fields of a round. */
class InterviewRoundForm extends Div {

    private final TextField name = new TextField();
    private final IntegerField year = new IntegerField();
    private final DayField startsOn = new DayField();
    private final DayField endsOn = new DayField();
    private final Select<UUID> guide = new Select<>();
    private final TextArea information = new TextArea();
    private final DayField keepUntil = new DayField();
    private final InterviewAttempt problems = new InterviewAttempt();

    /** @param begun somebody has been asked, so what she was told stands */
    InterviewRoundForm(Draft draft, List<PublishedForm> guides, boolean begun) {
        addClassName("interview-form");
        name.setLabel(getTranslation("interview.round.name"));
        name.setValue(draft.name());
        name.setManualValidation(true);
        year.setLabel(getTranslation("interview.round.year"));
        year.setValue(draft.year());
        year.setStepButtonsVisible(true);
        year.setManualValidation(true);
        day(startsOn, "interview.round.starts", draft.startsOn());
        day(endsOn, "interview.round.ends", draft.endsOn());
        guide.setLabel(getTranslation("interview.round.guide"));
        guide.setHelperText(getTranslation("interview.round.guide.help"));
        guide.setItems(guides.stream().map(PublishedForm::formVersionId).toList());
        guide.setItemLabelGenerator(id -> label(guides, id));
        guide.setManualValidation(true);
        Optional.ofNullable(draft.guideId())
                .or(() -> guides.stream().findFirst().map(PublishedForm::formVersionId))
                .ifPresent(guide::setValue);
        information.setLabel(getTranslation("interview.round.information"));
        information.setHelperText(getTranslation("interview.round.information.help"));
        information.setValue(draft.information());
        information.setMinRows(8);
        information.setMaxLength(4000);
        information.setManualValidation(true);
        if (begun) {
            guide.setReadOnly(true);
            information.setReadOnly(true);
            information.setHelperText(getTranslation("interview.round.information.told"));
        }
        day(keepUntil, "interview.round.keep", draft.keepUntil());
        keepUntil.setHelperText(getTranslation("interview.round.keep.help"));
        problems.at("name", name);
        problems.at("year", year);
        problems.at("startsOn", startsOn);
        problems.at("endsOn", endsOn);
        problems.at("guide", guide);
        problems.at("information", information);
        problems.at("keepUntil", keepUntil);
        Div days = new Div(year, startsOn, endsOn);
        days.addClassName("interview-form-line");
        add(name, days, guide, information, keepUntil);
    }

    private static String label(List<PublishedForm> guides, UUID id) {
        return guides.stream()
                .filter(form -> form.formVersionId().equals(id))
                .findFirst()
                .map(form -> "%s, version %d".formatted(form.title(), form.version()))
                .orElse("");
    }

    private void day(DayField field, String key, @Nullable LocalDate value) {
        field.setLabel(getTranslation(key));
        field.setValue(value);
    }

    /** Does the work with what is written, or says at the fields what is wrong.
     * @return whether it went well */
    boolean save(Consumer<Draft> work) {
        problems.clear();
        Map<String, String> missing = new LinkedHashMap<>();
        if (year.getValue() == null) {
            missing.put("year", getTranslation("interview.round.year.missing"));
        }
        startsOn.problem(getTranslation("interview.day.missing"))
                .ifPresent(problem -> missing.put("startsOn", problem));
        endsOn.problem(getTranslation("interview.day.missing")).ifPresent(problem -> missing.put("endsOn", problem));
        if (keepUntil.isUnreadable()) {
            keepUntil.problem("").ifPresent(problem -> missing.put("keepUntil", problem));
        }
        if (!missing.isEmpty()) {
            problems.say(missing);
            return false;
        }
        return problems.attempt(
                () -> work.accept(new Draft(
                        name.getValue(),
                        year.getValue(),
                        startsOn.getValue(),
                        endsOn.getValue(),
                        information.getValue(),
                        keepUntil.getValue(),
                        guide.getValue())),
                getTranslation("interview.stale"));
    }
}
