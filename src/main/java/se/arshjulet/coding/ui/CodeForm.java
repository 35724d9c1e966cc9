package se.arshjulet.coding.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.UUID;
import se.arshjulet.coding.Codebook.CodeItem;
import se.arshjulet.coding.Codebook.Draft;
import se.arshjulet.interview.MappingArea;

/** What a code is called, where it stands and when it is given. */
class CodeForm extends Div {

    private final TextField name = new TextField();
    private final ComboBox<CodeItem> parent = new ComboBox<>();
    private final TextArea definition = new TextArea();
    private final TextArea usedFor = new TextArea();
    private final TextArea notUsedFor = new TextArea();
    private final TextArea example = new TextArea();
    private final Select<MappingArea> area = new Select<>();
    private final List<CodeItem> codes;

    /** @param codes what it can stand under */
    CodeForm(List<CodeItem> codes, FieldProblems problems) {
        this.codes = codes;
        addClassName("form-column");
        name.setLabel(getTranslation("coding.code.name"));
        name.setRequiredIndicatorVisible(true);
        name.setManualValidation(true);
        parent.setLabel(getTranslation("coding.code.parent"));
        parent.setHelperText(getTranslation("coding.code.parent.help"));
        parent.setItems(codes);
        parent.setItemLabelGenerator(Labels::path);
        parent.setClearButtonVisible(true);
        parent.setManualValidation(true);
        text(definition, "definition", problems);
        text(usedFor, "usedFor", problems);
        text(notUsedFor, "notUsedFor", problems);
        text(example, "example", problems);
        area.setLabel(getTranslation("coding.page.area"));
        area.setItems(MappingArea.values());
        area.setEmptySelectionAllowed(true);
        area.setEmptySelectionCaption(getTranslation("coding.page.noArea"));
        area.setItemLabelGenerator(it -> it == null ? getTranslation("coding.page.noArea") : Labels.of(it));
        problems.at("name", name);
        problems.at("parent", parent);
        add(name, parent, definition, usedFor, notUsedFor, example, area);
    }

    private void text(TextArea field, String what, FieldProblems problems) {
        field.setLabel(getTranslation("coding.code." + what));
        field.setHelperText(getTranslation("coding.code." + what + ".help"));
        field.setManualValidation(true);
        problems.at(what, field);
    }

    void fill(Draft code) {
        name.setValue(code.name());
        parent.setValue(codes.stream()
                .filter(it -> it.id().equals(code.parentId()))
                .findFirst()
                .orElse(null));
        definition.setValue(code.definition());
        usedFor.setValue(code.usedFor());
        notUsedFor.setValue(code.notUsedFor());
        example.setValue(code.example());
        area.setValue(code.area());
    }

    Draft value() {
        UUID under = parent.getValue() == null ? null : parent.getValue().id();
        return new Draft(
                name.getValue(),
                under,
                definition.getValue(),
                usedFor.getValue(),
                notUsedFor.getValue(),
                example.getValue(),
                area.getValue());
    }
}
