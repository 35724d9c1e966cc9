package se.arshjulet.conclusion.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import se.arshjulet.base.ui.DayField;
import se.arshjulet.conclusion.Conclusions.VersionItem;
import se.arshjulet.conclusion.Conclusions.Wording;
import se.arshjulet.interview.MappingArea;

/** What a version of a konklusion says. */
class WordingForm extends Div {

    private final TextArea wording = new TextArea();
    private final TextArea explanation = new TextArea();
    private final CheckboxGroup<MappingArea> areas = new CheckboxGroup<>();
    private final DayField validFrom = new DayField();
    private final TextField source = new TextField();
    private final FieldProblems problems;

    WordingForm(FieldProblems problems, LocalDate today) {
        this.problems = problems;
        addClassName("form-column");
        wording.setLabel(getTranslation("conclusion.field.wording"));
        wording.setHelperText(getTranslation("conclusion.field.wording.help"));
        wording.setMinRows(2);
        explanation.setLabel(getTranslation("conclusion.field.explanation"));
        explanation.setMinRows(3);
        areas.setLabel(getTranslation("conclusion.field.areas"));
        areas.setItems(MappingArea.values());
        areas.setItemLabelGenerator(Labels::of);
        areas.addClassName("chips");
        validFrom.setLabel(getTranslation("conclusion.field.valid-from"));
        validFrom.setValue(today);
        source.setLabel(getTranslation("conclusion.field.source"));
        source.setHelperText(getTranslation("conclusion.field.source.help"));
        wording.setManualValidation(true);
        explanation.setManualValidation(true);
        areas.setManualValidation(true);
        source.setManualValidation(true);
        problems.at("wording", wording);
        problems.at("explanation", explanation);
        problems.at("areas", areas);
        problems.at("validFrom", validFrom);
        problems.at("source", source);
        add(wording, explanation, areas, validFrom, source);
    }

    /** What an earlier version said, to go on from. */
    void fill(VersionItem version) {
        wording.setValue(version.wording());
        explanation.setValue(version.explanation());
        areas.setValue(version.areas());
        validFrom.setValue(version.validFrom());
        source.setValue(version.source());
    }

    /** Decided anew, so from another day and somewhere else. */
    void fillForNext(VersionItem version, LocalDate from) {
        fill(version);
        validFrom.setValue(from);
        source.clear();
    }

    void lockWording(boolean locked) {
        wording.setReadOnly(locked);
    }

    void setWording(String words) {
        wording.setValue(words);
    }

    /** Empty, and said at its field, while there is no day. */
    Optional<Wording> value() {
        Optional<String> noDay = validFrom.problem(getTranslation("conclusion.field.day.missing"));
        noDay.ifPresent(problem -> problems.say(Map.of("validFrom", problem)));
        return noDay.isPresent()
                ? Optional.empty()
                : Optional.of(new Wording(
                        wording.getValue(),
                        explanation.getValue(),
                        areas.getValue(),
                        validFrom.getValue(),
                        source.getValue()));
    }
}
