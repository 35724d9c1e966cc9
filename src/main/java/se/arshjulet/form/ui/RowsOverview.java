package se.arshjulet.form.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import se.arshjulet.form.FormCheck;
import se.arshjulet.form.FormPlace;
import se.arshjulet.form.RowTree;
import se.arshjulet.form.Section;

/** The rows of a repeating section as the hierarchy they are, each with how far it has come, and a way to add one. */
final class RowsOverview extends Div {

    private final Section section;
    private final Consumer<FormPlace> open;
    private final UnorderedList list = new UnorderedList();
    private final Paragraph empty = new Paragraph();

    RowsOverview(Section section, PartActions actions, Consumer<FormPlace> open) {
        this.section = section;
        this.open = open;
        addClassName("rows");
        list.addClassName("rows-list");
        empty.setText(getTranslation("form.no-rows", section.noun()));
        Button add =
                new Button(getTranslation("form.add", section.noun()), click -> actions.addRow(section.key(), null));
        add(empty, list, add);
    }

    void refresh(FormSheet sheet, Map<FormPlace, List<FormCheck.Gap>> gaps) {
        Set<FormPlace> places = Set.copyOf(sheet.places());
        List<RowTree.Node> rows = RowTree.of(section, sheet.answers()).stream()
                .filter(row -> places.contains(new FormPlace(section.key(), row.key())))
                .toList();
        empty.setVisible(rows.isEmpty());
        list.setVisible(!rows.isEmpty());
        list.removeAll();
        rows.forEach(row -> {
            FormPlace place = new FormPlace(section.key(), row.key());
            NativeButton button = new NativeButton(
                    RowNames.of(section, row.key(), sheet.answers(), this), click -> open.accept(place));
            button.addClassName("rows-open");
            PartMark mark = new PartMark();
            mark.show(PartStanding.of(place, gaps, sheet));
            ListItem item = new ListItem(button, mark);
            item.getStyle().set("--depth", String.valueOf(row.depth()));
            list.add(item);
        });
    }
}
