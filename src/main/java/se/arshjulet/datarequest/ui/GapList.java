package se.arshjulet.datarequest.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import se.arshjulet.form.FormCheck;

/** What keeps it from being sent in, with a way to each. It grows shorter as one goes. */
final class GapList extends Div {

    private final AnsweringPanel panel;

    GapList(AnsweringPanel panel) {
        this.panel = panel;
        addClassName("gap-list");
        setId("saknas");
        setVisible(false);
    }

    void show(List<FormCheck.Gap> gaps) {
        removeAll();
        setVisible(!gaps.isEmpty());
        if (gaps.isEmpty()) {
            return;
        }
        H2 heading = new H2(getTranslation("datarequest.answer.gaps", gaps.size()));
        UnorderedList list = new UnorderedList();
        gaps.forEach(
                gap -> list.add(FieldLink.line(panel.whereIs(gap.at()), gap.message(), () -> panel.goTo(gap.at()))));
        add(heading, list);
    }
}
