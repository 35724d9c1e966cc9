package se.arshjulet.conclusion.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Map;
import se.arshjulet.base.ui.Notice;
import se.arshjulet.base.ui.Question;
import se.arshjulet.conclusion.FollowUps.Item;
import se.arshjulet.conclusion.Grounds.Stance;
import se.arshjulet.coordinationmap.MapThing;

/** Which measure speaks for the konklusion, or against it. */
class MeasureQuestion extends Question {

    private final ComboBox<MapThing> measure = new ComboBox<>();
    private final RadioButtonGroup<Stance> stance = new RadioButtonGroup<>();
    private final TextArea why = new TextArea();
    private final FieldProblems problems = new FieldProblems();

    MeasureQuestion(Item item, MeasureChoice choice, Runnable done) {
        super("");
        setHeaderTitle(getTranslation("follow-up.measures.choose.of", item.number()));
        List<MapThing> measures = choice.measures();
        add(new Paragraph(item.wording()));
        if (measures.isEmpty()) {
            add(new Paragraph(
                    new Span(getTranslation("follow-up.measures.none-on-map") + " "),
                    new Anchor("statistik", getTranslation("follow-up.measures.to-statistics"))));
            answers();
            return;
        }
        measure.setLabel(getTranslation("follow-up.measures.which"));
        measure.setItems(measures);
        measure.setItemLabelGenerator(thing -> thing.title() + ", " + thing.context());
        measure.setWidthFull();
        measure.setManualValidation(true);
        stance.setLabel(getTranslation("conclusion.ground.field.stance"));
        stance.setItems(Stance.values());
        stance.setItemLabelGenerator(Labels::of);
        stance.setValue(Stance.SUPPORTS);
        why.setLabel(getTranslation("conclusion.pick.why"));
        why.setWidthFull();
        why.setMinRows(2);
        why.setManualValidation(true);
        problems.at("on", measure);
        problems.at("text", why);
        fields(measure, stance, why);
        answers(primary(getTranslation("follow-up.measures.add"), () -> choose(item, choice, done)));
    }

    private void choose(Item item, MeasureChoice choice, Runnable done) {
        if (measure.getValue() == null) {
            problems.say(Map.of("on", getTranslation("follow-up.measures.missing")));
            return;
        }
        if (problems.attempt(() -> choice.choose(
                item.number(),
                measure.getValue(),
                stance.getValue(),
                why.getValue().strip()))) {
            close();
            done.run();
            Notice.done(getTranslation(
                    "follow-up.measures.added", measure.getValue().title()));
        }
    }
}
