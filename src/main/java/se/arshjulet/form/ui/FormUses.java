package se.arshjulet.form.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import se.arshjulet.base.ui.EmptyState;
import se.arshjulet.form.FormUsage.Use;

/** Who has asked a form. */
final class FormUses extends Div {

    FormUses(List<Use> uses) {
        if (uses.isEmpty()) {
            add(new EmptyState(getTranslation("form.uses.empty"), getTranslation("form.uses.empty.next")));
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("form-list");
        uses.forEach(use -> list.add(line(use)));
        add(list);
    }

    private ListItem line(Use use) {
        Anchor title = new Anchor(use.address(), use.title());
        title.addClassName("form-line-title");
        Span year = new Span(getTranslation("form.uses.year", String.valueOf(use.year())));
        year.addClassName("form-line-quiet");
        Span state = new Span(getTranslation(use.state()));
        state.addClassNames("form-line-quiet", "form-line-rounds");
        Div what = new Div(title);
        what.addClassName("form-line-what");
        ListItem line = new ListItem(what, year, state);
        line.addClassName("form-line");
        return line;
    }
}
