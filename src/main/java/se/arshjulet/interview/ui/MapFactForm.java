package se.arshjulet.interview.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.arshjulet.base.DateWords;
import se.arshjulet.base.ui.Notice;
import se.arshjulet.interview.MapFacts;
import se.arshjulet.interview.MapFacts.Field;
import se.arshjulet.interview.MapFacts.Place;

/** One fact: which request, which question, and the words. */
class MapFactForm extends Div {

    private final MapFacts facts;
    private final UUID interviewId;
    private final Select<Place> place = new Select<>();
    private final ComboBox<Field> question = new ComboBox<>();
    private final TextArea fact = new TextArea();
    private final Paragraph stands = new Paragraph();
    private final Anchor whole = new Anchor();
    private final InterviewAttempt problems = new InterviewAttempt();

    MapFactForm(MapFacts facts, UUID interviewId, List<Place> places, DateWords dates) {
        this.facts = facts;
        this.interviewId = interviewId;
        addClassName("map-fact");
        place.setLabel(getTranslation("interview.map.request"));
        place.setItemLabelGenerator(one -> one == null
                ? ""
                : getTranslation(
                        "interview.map.request.option",
                        one.title(),
                        one.representative(),
                        dates.in(getLocale()).day(one.dueOn())));
        question.setLabel(getTranslation("interview.map.question"));
        question.setItemLabelGenerator(Field::label);
        question.setManualValidation(true);
        fact.setLabel(getTranslation("interview.map.fact"));
        fact.setHelperText(getTranslation("interview.map.fact.help"));
        fact.setManualValidation(true);
        stands.addClassName("interview-words");
        stands.setVisible(false);
        question.addValueChangeListener(change -> showStanding(change.getValue()));
        place.addValueChangeListener(change -> choose(change.getValue()));
        problems.at("question", question);
        problems.at("fact", fact);
        whole.setText(getTranslation("interview.map.whole"));
        Button put = new Button(getTranslation("interview.map.put"), click -> put());
        add(place, question, stands, fact, new Div(put), whole);
        place.setItems(places);
        place.setValue(places.get(0));
    }

    private void choose(@Nullable Place chosen) {
        question.setItems(chosen == null ? List.of() : chosen.fields());
        if (chosen != null) {
            whole.setHref("datauppdrag/svar/" + chosen.assignmentId());
        }
    }

    private void showStanding(@Nullable Field field) {
        String text = field == null ? "" : field.stands();
        stands.setText(getTranslation("interview.map.stands") + " " + text);
        stands.setVisible(!text.isBlank());
    }

    private void put() {
        Place to = place.getValue();
        Field field = question.getValue();
        if (field == null) {
            problems.say(Map.of("question", getTranslation("interview.map.question.missing")));
            return;
        }
        boolean done = problems.attempt(
                () -> facts.put(interviewId, to.assignmentId(), field.rowKey(), field.questionKey(), fact.getValue()),
                getTranslation("interview.map.stale"));
        if (done) {
            fact.clear();
            Notice.done(getTranslation("interview.map.done", to.representative()));
            facts.places(interviewId).stream()
                    .filter(one -> one.assignmentId().equals(to.assignmentId()))
                    .findFirst()
                    .ifPresent(this::choose);
        }
    }
}
