package se.arshjulet.form.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.arshjulet.form.AnswerKey;

/** What is said about fields that stand in a table, below it, each by its name. */
final class TalkPlace extends Div {

    private final FieldTalk talk;
    private final Map<AnswerKey, Component> shown = new HashMap<>();

    TalkPlace(FieldTalk talk, List<AnswerKey> fields, FormNames names) {
        this.talk = talk;
        addClassName("table-talk");
        fields.forEach(at -> {
            String name = names.field(at);
            talk.at(at, name).ifPresent(said -> show(at, name, said));
        });
    }

    private Component show(AnswerKey at, String name, Component said) {
        Span heading = new Span(name);
        heading.addClassName("context-heading");
        Div one = new Div(heading, said);
        one.addClassName("field-talk");
        shown.put(at, one);
        add(one);
        return said;
    }

    void begin(AnswerKey at, String name) {
        if (shown.containsKey(at)) {
            return;
        }
        Optional<Component> begun = talk.begin(at, name, () -> {
            Component gone = shown.remove(at);
            if (gone != null) {
                remove(gone);
            }
        });
        begun.ifPresent(said -> show(at, name, said));
    }
}
