package se.arshjulet.statistics.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.arshjulet.base.ui.DayField;
import se.arshjulet.base.ui.FieldProblems;
import se.arshjulet.statistics.Anchoring;
import se.arshjulet.statistics.Measure;
import se.arshjulet.statistics.MeasureDraft;

/** What people say of a measure. */
class MeasureForm extends Div {

    private final TextField name = new TextField(getTranslation("measure.name"));
    private final TextArea definition = new TextArea(getTranslation("measure.definition"));
    private final TextField unit = new TextField(getTranslation("measure.unit"));
    private final Select<Measure.Kind> kind = new Select<>();
    private final IntegerField threshold = new IntegerField(getTranslation("measure.threshold"));
    private final TextField source = new TextField(getTranslation("measure.source"));
    private final BreaksField breaks;
    private final TextField anchoredBy = new TextField(getTranslation("measure.anchored-by"));
    private final DayField anchoredOn = new DayField();
    private final FieldProblems problems = new FieldProblems();

    MeasureForm(Measure measure) {
        addClassName("measure-form");
        breaks = new BreaksField(measure.breaks());
        label();
        fill(measure);
        problems.at("name", name);
        problems.at("definition", definition);
        problems.at("unit", unit);
        problems.at("kind", kind);
        problems.at("threshold", threshold);
        problems.at("source", source);
        problems.at("anchoredBy", anchoredBy);
        problems.at("anchoredOn", anchoredOn);
        add(
                section("measure.section.what", null, name, definition, pair(unit, kind), threshold, source),
                section("measure.section.anchoring", "measure.section.anchoring.line", pair(anchoredBy, anchoredOn)),
                section("measure.section.breaks", "measure.section.breaks.line", breaks));
    }

    private void label() {
        kind.setLabel(getTranslation("measure.kind"));
        kind.setItems(Measure.Kind.values());
        kind.setItemLabelGenerator(new MeasureWords(this)::kind);
        kind.addValueChangeListener(change -> threshold.setVisible(change.getValue() == Measure.Kind.PEOPLE));
        definition.setHelperText(getTranslation("measure.definition.help"));
        definition.setMinRows(3);
        threshold.setHelperText(getTranslation("measure.threshold.help"));
        threshold.setClearButtonVisible(true);
        threshold.addClassName("measure-threshold");
        source.setHelperText(getTranslation("measure.source.help"));
        anchoredBy.setHelperText(getTranslation("measure.anchored-by.help"));
        anchoredOn.setLabel(getTranslation("measure.anchored-on"));
        for (TextField field : new TextField[] {name, unit, source, anchoredBy}) {
            field.setManualValidation(true);
        }
        definition.setManualValidation(true);
        threshold.setManualValidation(true);
        kind.setManualValidation(true);
    }

    private void fill(Measure measure) {
        name.setValue(measure.name());
        definition.setValue(measure.definition());
        unit.setValue(measure.unit());
        kind.setValue(measure.kind());
        threshold.setVisible(measure.kind() == Measure.Kind.PEOPLE);
        if (measure.threshold() != null) {
            threshold.setValue(measure.threshold().intValue());
        }
        source.setValue(measure.source());
        Anchoring anchoring = measure.anchoring();
        if (anchoring != null) {
            anchoredBy.setValue(anchoring.by());
            anchoredOn.setValue(anchoring.on());
        }
    }

    private Section section(String title, @Nullable String line, Component... fields) {
        Section section = new Section(new H2(getTranslation(title)));
        if (line != null) {
            Paragraph about = new Paragraph(getTranslation(line));
            about.addClassName("quiet");
            section.add(about);
        }
        Div column = new Div(fields);
        column.addClassName("form-column");
        section.add(column);
        return section;
    }

    private static Div pair(Component left, Component right) {
        Div pair = new Div(left, right);
        pair.addClassName("measure-pair");
        return pair;
    }

    /** Empty, and said at the fields, while what stands in them cannot be read. */
    Optional<MeasureDraft> value() {
        problems.clear();
        Map<String, String> wrong = new HashMap<>();
        boolean anchored =
                !anchoredBy.getValue().isBlank() || anchoredOn.getValue() != null || anchoredOn.isUnreadable();
        if (anchored) {
            anchoredOn
                    .problem(getTranslation("measure.anchored-on.missing"))
                    .ifPresent(problem -> wrong.put("anchoredOn", problem));
        }
        boolean unreadable = breaks.complain();
        if (threshold.getValue() == null && threshold.isInvalid()) {
            wrong.put("threshold", getTranslation("measure.threshold.bad"));
        }
        if (!wrong.isEmpty() || unreadable) {
            problems.say(wrong);
            return Optional.empty();
        }
        Measure.Kind chosen = kind.getValue();
        return Optional.of(new MeasureDraft(
                name.getValue(),
                definition.getValue(),
                unit.getValue(),
                chosen,
                threshold.getValue() == null || chosen != Measure.Kind.PEOPLE
                        ? null
                        : (Long) threshold.getValue().longValue(),
                source.getValue(),
                breaks.value(),
                anchored ? new Anchoring(anchoredOn.getValue(), anchoredBy.getValue()) : null));
    }

    void say(Map<String, String> said) {
        Map<String, String> others = new HashMap<>(said);
        String about = others.remove("breaks");
        if (about != null) {
            breaks.say(about);
        }
        problems.say(others);
    }
}
