package se.arshjulet.conclusion.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.arshjulet.conclusion.Grounds.Draft;
import se.arshjulet.conclusion.Grounds.GroundItem;
import se.arshjulet.conclusion.Grounds.Kind;
import se.arshjulet.conclusion.Grounds.MapReference;
import se.arshjulet.conclusion.Grounds.Stance;
import se.arshjulet.coordinationmap.MapThing;
import se.arshjulet.coordinationmap.MapThings;
import se.arshjulet.file.UploadedFile;

/** The fields of what speaks for or against a konklusion. */
class GroundForm extends Div {

    private final RadioButtonGroup<Stance> stance = new RadioButtonGroup<>();
    private final RadioButtonGroup<Kind> kind = new RadioButtonGroup<>();
    private final ComboBox<MapThing> on = new ComboBox<>();
    private final TextField title = new TextField();
    private final TextArea text = new TextArea();
    private final TextField source = new TextField();
    private final FileField file = new FileField();
    private final Checkbox shown = new Checkbox();
    private @Nullable MapReference before;

    GroundForm(FieldProblems problems, MapThings mapThings, UUID association) {
        addClassName("form-column");
        stance.setLabel(getTranslation("conclusion.ground.field.stance"));
        stance.setItems(Stance.values());
        stance.setItemLabelGenerator(Labels::of);
        stance.setValue(Stance.SUPPORTS);
        kind.setLabel(getTranslation("conclusion.ground.field.kind"));
        kind.setItems(Kind.values());
        kind.setItemLabelGenerator(Labels::of);
        kind.setValue(Kind.INTERVIEW);
        kind.addValueChangeListener(chosen -> on.setVisible(chosen.getValue() == Kind.MAP));
        describeSearch(mapThings, association);
        title.setLabel(getTranslation("conclusion.ground.field.title"));
        text.setLabel(getTranslation("conclusion.ground.field.text"));
        text.setHelperText(getTranslation("conclusion.ground.field.text.help"));
        text.setMinRows(4);
        source.setLabel(getTranslation("conclusion.ground.field.source"));
        source.setHelperText(getTranslation("conclusion.ground.field.source.help"));
        shown.setLabel(getTranslation("conclusion.ground.field.shown"));
        shown.setHelperText(getTranslation("conclusion.ground.field.shown.help"));
        List.of(title, source).forEach(field -> field.setManualValidation(true));
        text.setManualValidation(true);
        on.setManualValidation(true);
        problems.at("on", on);
        problems.at("title", title);
        problems.at("text", text);
        problems.at("source", source);
        problems.at("file", file);
        add(stance, kind, on, title, text, source, file, shown);
    }

    private void describeSearch(MapThings mapThings, UUID association) {
        on.setLabel(getTranslation("conclusion.ground.field.on"));
        on.setHelperText(getTranslation("conclusion.ground.field.on.help"));
        on.setItemLabelGenerator(thing -> thing.title() + ", " + thing.context());
        on.setItems(query ->
                mapThings
                        .search(association, query.getFilter().orElse(""), query.getOffset() + query.getLimit())
                        .stream()
                        .skip(query.getOffset())
                        .limit(query.getLimit()));
        on.setVisible(false);
    }

    /** @param thing what it points at on the map, if that stands there still */
    void fill(GroundItem ground, @Nullable MapThing thing) {
        before = ground.on();
        stance.setValue(ground.stance());
        kind.setValue(ground.kind());
        on.setValue(thing);
        if (ground.on() != null && thing == null) {
            on.setPlaceholder(getTranslation("conclusion.ground.off-map"));
        }
        title.setValue(ground.title());
        text.setValue(ground.text());
        source.setValue(ground.source());
        shown.setValue(ground.shownPublicly());
        if (ground.file() != null) {
            file.keeps(ground.file().name());
        }
    }

    Draft value() {
        return new Draft(
                kind.getValue(),
                stance.getValue(),
                title.getValue(),
                text.getValue(),
                source.getValue(),
                kind.getValue() == Kind.MAP ? reference() : null,
                shown.getValue());
    }

    /** What is no longer on the map is still what was pointed at, until something else is. */
    private @Nullable MapReference reference() {
        MapThing thing = on.getValue();
        return thing == null ? before : new MapReference(thing.module(), thing.id());
    }

    /** The new file, or null. */
    @Nullable
    UploadedFile file() {
        return file.getValue();
    }
}
