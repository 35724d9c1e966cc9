package se.arshjulet.coordinationmap.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.arshjulet.coordinationmap.Difference;

/** From what to what: as the public page of the module's publications will say it, in its language. */
class DifferenceList extends UnorderedList {

    /** The public page tells the rest. */
    private static final int SHOWN = 6;

    DifferenceList(List<Difference> differences) {
        addClassName("differences");
        differences.stream().limit(SHOWN).forEach(it -> add(new ListItem(difference(it))));
        if (differences.size() > SHOWN) {
            add(new ListItem(getTranslation("map.difference.more", differences.size() - SHOWN)));
        }
    }

    private Component difference(Difference it) {
        if (!it.isText()) {
            return new Text(it.words());
        }
        Div texts = new Div();
        add(texts, "map.difference.before", it.before());
        add(texts, "map.difference.after", it.after());
        return new NativeDetails(it.words(), texts);
    }

    private void add(Div texts, String key, @Nullable String text) {
        if (text != null) {
            Paragraph paragraph = new Paragraph(getTranslation(key, text));
            paragraph.addClassName("pre-line");
            texts.add(paragraph);
        }
    }
}
