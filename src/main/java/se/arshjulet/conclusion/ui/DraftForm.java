package se.arshjulet.conclusion.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import se.arshjulet.base.ui.ManyChoices;
import se.arshjulet.conclusion.ConclusionDrafts.Words;
import se.arshjulet.conclusion.Conclusions.Line;
import se.arshjulet.conclusion.VersionChange;
import se.arshjulet.interview.MappingArea;

/** What a konklusion on its way says, and which it comes from. */
class DraftForm extends Div {

    private static final List<VersionChange> WAYS = List.of(
            VersionChange.NEW,
            VersionChange.REWORDED,
            VersionChange.MERGED,
            VersionChange.SPLIT,
            VersionChange.REPLACED);

    private final TextArea wording = new TextArea();
    private final TextArea explanation = new TextArea();
    private final CheckboxGroup<MappingArea> areas = new CheckboxGroup<>();
    private final RadioButtonGroup<VersionChange> change = new RadioButtonGroup<>();
    private final ManyChoices<Line> from = new ManyChoices<>();
    private final List<Line> holding;

    /** @param holding those that it can come from */
    DraftForm(FieldProblems problems, List<Line> holding) {
        this.holding = holding;
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
        change.setLabel(getTranslation("conclusion.field.change"));
        change.setItems(WAYS);
        change.setItemLabelGenerator(
                way -> getTranslation("conclusion.way." + way.name().toLowerCase(Locale.ROOT)));
        change.setValue(VersionChange.NEW);
        change.addValueChangeListener(chosen -> from.setVisible(chosen.getValue() != VersionChange.NEW));
        change.setVisible(!holding.isEmpty());
        from.setLabel(getTranslation("conclusion.field.from"));
        from.setItems(holding);
        from.setItemLabelGenerator(line -> line.number() + ". " + line.wording());
        from.setVisible(false);
        for (var field : List.of(wording, explanation)) {
            field.setManualValidation(true);
        }
        areas.setManualValidation(true);
        from.setManualValidation(true);
        problems.at("wording", wording);
        problems.at("explanation", explanation);
        problems.at("areas", areas);
        problems.at("change", change);
        problems.at("from", from);
        add(wording, explanation, areas, change, from);
    }

    void fill(Words words) {
        wording.setValue(words.wording());
        explanation.setValue(words.explanation());
        areas.setValue(words.areas());
        change.setValue(words.change());
        from.setValue(holding.stream()
                .filter(line -> words.from().contains(line.number()))
                .collect(Collectors.toSet()));
    }

    Words value() {
        Set<Integer> origins = change.getValue() == VersionChange.NEW
                ? Set.of()
                : from.getValue().stream().map(Line::number).collect(Collectors.toSet());
        return new Words(wording.getValue(), explanation.getValue(), areas.getValue(), change.getValue(), origins);
    }
}
