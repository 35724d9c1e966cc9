package se.arshjulet.datarequest.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import se.arshjulet.form.table.TableReading.Unread;

/** What of a sheet was not taken in, each with a way to its field; it stands until the person has had enough of it. */
final class LeftOut extends Div {

    private static final int MOST = 20;

    private final AnswerEdits edits;

    LeftOut(AnswerEdits edits) {
        this.edits = edits;
        addClassName("left-out");
        getElement().setAttribute("role", "status");
        setVisible(false);
    }

    void show(List<Unread> cells) {
        removeAll();
        setVisible(!cells.isEmpty());
        if (cells.isEmpty()) {
            return;
        }
        UnorderedList list = new UnorderedList();
        cells.stream()
                .limit(MOST)
                .forEach(cell -> list.add(
                        FieldLink.line(edits.form().names().field(cell.at()), cell.message(), () -> edits.form()
                                .goTo(cell.at()))));
        Button close = new Button(getTranslation("datarequest.sheet.left-out.close"), click -> show(List.of()));
        Div actions = new Div(close);
        actions.addClassName("band-actions");
        add(new Band(Band.Kind.ATTENTION, getTranslation("datarequest.sheet.left-out", cells.size()), list, actions));
    }
}
