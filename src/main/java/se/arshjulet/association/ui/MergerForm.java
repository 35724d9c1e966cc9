package se.arshjulet.association.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import se.arshjulet.association.AssociationInfo;
import se.arshjulet.association.Mergers.NewAssociation;
import se.arshjulet.association.Mergers.Plan;
import se.arshjulet.base.ui.DayField;
import se.arshjulet.base.ui.FieldProblems;
import se.arshjulet.base.ui.ManyChoices;

/** Which associations become which, and from when. */
class MergerForm extends Div {

    private final ManyChoices<AssociationInfo> parts = new ManyChoices<>();
    private final RadioButtonGroup<Boolean> isNew = new RadioButtonGroup<>();
    private final ComboBox<AssociationInfo> into = new ComboBox<>(getTranslation("association.merger.into"));
    private final TextField name = new TextField(getTranslation("association.merger.name"));
    private final TextField slug = new TextField(getTranslation("association.found.slug"));
    private final DayField on = new DayField();
    private final TextArea decision = new TextArea(getTranslation("association.merger.decision"));
    private final Checkbox follow = new Checkbox(getTranslation("association.merger.follow"), true);
    private final FieldProblems problems = new FieldProblems();
    private boolean slugIsHers;

    /** @param associations those that are of their own
     * @param changed after each change of hers */
    MergerForm(List<AssociationInfo> associations, Runnable changed) {
        addClassName("form-column");
        parts.setLabel(getTranslation("association.merger.parts"));
        parts.setHelperText(getTranslation("association.merger.parts.help"));
        parts.setItems(associations);
        parts.setItemLabelGenerator(AssociationInfo::name);
        into.setItems(associations);
        into.setItemLabelGenerator(AssociationInfo::name);
        isNew.setLabel(getTranslation("association.merger.what"));
        isNew.setItems(false, true);
        isNew.setItemLabelGenerator(
                itIs -> getTranslation(itIs ? "association.merger.what.new" : "association.merger.what.known"));
        isNew.setValue(false);
        isNew.addValueChangeListener(change -> showFor(change.getValue()));
        name.setMaxLength(200);
        name.setValueChangeMode(ValueChangeMode.LAZY);
        name.addValueChangeListener(change -> suggestSlug(change.getValue()));
        slug.setMaxLength(200);
        slug.setHelperText(getTranslation("association.found.slug.help"));
        slug.addValueChangeListener(change -> slugIsHers |= change.isFromClient());
        on.setLabel(getTranslation("association.merger.on"));
        on.setHelperText(getTranslation("association.merger.on.help"));
        decision.setHelperText(getTranslation("association.merger.decision.help"));
        decision.setMaxLength(500);
        decision.setMinRows(2);
        follow.setHelperText(getTranslation("association.merger.follow.help"));
        showFor(false);
        watch(changed);
        add(parts, isNew, into, name, slug, on, decision, follow);
    }

    private void watch(Runnable changed) {
        problems.at("parts", parts);
        problems.at("into", into);
        problems.at("name", name);
        problems.at("slug", slug);
        problems.at("on", on);
        problems.at("decision", decision);
        problems.at("coordinators", follow);
        parts.addValueChangeListener(change -> changed.run());
        isNew.addValueChangeListener(change -> changed.run());
        into.addValueChangeListener(change -> changed.run());
        name.addValueChangeListener(change -> changed.run());
        slug.addValueChangeListener(change -> changed.run());
        on.addValueChangeListener(change -> changed.run());
        decision.addValueChangeListener(change -> changed.run());
        follow.addValueChangeListener(change -> changed.run());
        parts.setRequiredIndicatorVisible(true);
        into.setRequiredIndicatorVisible(true);
        name.setRequiredIndicatorVisible(true);
        slug.setRequiredIndicatorVisible(true);
        on.setRequiredIndicatorVisible(true);
        decision.setRequiredIndicatorVisible(true);
        into.setManualValidation(true);
        parts.setManualValidation(true);
        name.setManualValidation(true);
        slug.setManualValidation(true);
        decision.setManualValidation(true);
        follow.setManualValidation(true);
    }

    private void showFor(boolean aNewOne) {
        into.setVisible(!aNewOne);
        name.setVisible(aNewOne);
        slug.setVisible(aNewOne);
    }

    private void suggestSlug(String from) {
        if (!slugIsHers) {
            slug.setValue(SlugSuggestion.from(from));
        }
    }

    /** What she has written; empty if what stands as the day is none, which is said there. */
    Optional<Plan> plan() {
        problems.clear();
        if (on.isUnreadable()) {
            on.problem("").ifPresent(on::explain);
            return Optional.empty();
        }
        boolean aNewOne = isNew.getValue();
        AssociationInfo known = into.getValue();
        return Optional.of(new Plan(
                parts.getValue().stream().map(AssociationInfo::id).collect(Collectors.toSet()),
                aNewOne || known == null ? null : known.id(),
                aNewOne ? new NewAssociation(slug.getValue(), name.getValue()) : null,
                on.getValue(),
                decision.getValue(),
                follow.getValue()));
    }

    void explain(Map<String, String> messages) {
        problems.say(messages);
    }
}
