package se.arshjulet.form.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import se.arshjulet.form.FormDefinition;
import se.arshjulet.form.PartComparison;

/** What a form and its parts are otherwise than in the version before, besides their questions. Nothing where they are the same. */
final class FormPartChanges extends UnorderedList {

    FormPartChanges(FormDefinition then, FormDefinition now) {
        List<String> whole = new ArrayList<>();
        if (!then.title().equals(now.title())) {
            whole.add(getTranslation("form.part.altered.name", then.title()));
        }
        if (!Objects.equals(then.intro(), now.intro())) {
            whole.add(getTranslation("form.part.altered.intro"));
        }
        if (PartComparison.isMoved(then, now)) {
            whole.add(getTranslation("form.part.altered.parts"));
        }
        line(getTranslation("form.changes.whole"), whole);
        PartComparison.of(then, now).forEach(part -> line(part.now().title(), said(part)));
        setVisible(getChildren().findAny().isPresent());
    }

    private List<String> said(PartComparison.Line part) {
        List<String> said = new ArrayList<>();
        part.altered()
                .forEach(one -> said.add(
                        getTranslation("form.part.altered." + one.name().toLowerCase(Locale.ROOT))));
        if (part.moved()) {
            said.add(getTranslation("form.part.altered.order"));
        }
        return said;
    }

    private void line(String what, List<String> said) {
        if (said.isEmpty()) {
            return;
        }
        Span word = new Span(getTranslation("form.change.altered"));
        word.addClassNames("form-change", "form-change-altered");
        Span label = new Span(what);
        label.addClassName("form-change-label");
        Span altered = new Span(getTranslation("form.changes.altered", String.join(", ", said)));
        altered.addClassName("form-change-before");
        Div change = new Div(label, altered);
        change.addClassName("form-change-what");
        add(new ListItem(word, change));
    }
}
