package se.arshjulet.coordinationmap.ui;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import se.arshjulet.coordinationmap.Edition;
import se.arshjulet.coordinationmap.WorkingMap.Line;

/** What is approved but not published, and the button that publishes it. */
class ReadyToPublish extends Section {

    /** A longer list says no more. */
    private static final int SHOWN = 12;

    /** @param preview the address of the page as it would be
     * @param takenBack the last publication, if it was taken back: what was wrong with it may come again
     * @param publish null for those who may not */
    ReadyToPublish(List<Line> ready, String preview, @Nullable Edition takenBack, @Nullable Consumer<String> publish) {
        addClassName("ready-to-publish");
        H2 heading = new H2(getTranslation("map.ready.title"));
        heading.setId("map-ready");
        getElement().setAttribute("aria-labelledby", "map-ready");
        UnorderedList changes = new UnorderedList();
        ready.stream().limit(SHOWN).forEach(line -> changes.add(item(line)));
        if (ready.size() > SHOWN) {
            changes.add(new ListItem(getTranslation("map.ready.more", ready.size() - SHOWN)));
        }
        add(heading, new Paragraph(getTranslation("map.ready.line", ready.size())), changes);
        if (takenBack != null) {
            Paragraph warning =
                    new Paragraph(getTranslation("map.ready.taken-back", takenBack.number(), takenBack.reason()));
            warning.addClassName("withheld-exposed");
            add(warning);
        }
        if (publish != null) {
            TextArea note = new TextArea(getTranslation("map.publish.note"));
            note.setHelperText(getTranslation("map.publish.note.help"));
            note.setMaxLength(1000);
            note.setMinRows(2);
            Button button = new Button(getTranslation("map.publish"), click -> publish.accept(note.getValue()));
            button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            button.setDisableOnClick(true);
            Anchor asItWouldBe = new Anchor(preview, getTranslation("map.preview"));
            asItWouldBe.setRouterIgnore(true);
            Div actions = new Div(button, asItWouldBe);
            actions.addClassName("actions");
            add(note, actions);
        }
    }

    private ListItem item(Line line) {
        ListItem item = new ListItem(new Text(change(line)));
        if (!line.differences().isEmpty()) {
            item.add(new DifferenceList(line.differences()));
        }
        return item;
    }

    private String change(Line line) {
        String what = getTranslation("map.change." + line.status().name().toLowerCase(Locale.ROOT));
        return line.title() == null
                ? line.memberName() + ": " + what
                : line.memberName() + ", " + line.title() + ": " + what;
    }
}
