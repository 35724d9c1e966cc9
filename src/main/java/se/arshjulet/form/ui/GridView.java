package se.arshjulet.form.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.arshjulet.form.AnswerKey;
import se.arshjulet.form.Question;

/** A grid of figures under its question. */
final class GridView extends Div implements PartPiece {

    private final AnswerTable table;

    GridView(Question grid, UUID row, FormSheet sheet, FormActions actions, Runnable refusalChanged) {
        addClassName("grid-field");
        Span label = new Span(grid.label());
        label.addClassName("group-label");
        add(label);
        String help = Helper.text(grid, this);
        if (help != null) {
            Paragraph words = new Paragraph(help);
            words.addClassName("group-help");
            add(words);
        }
        table = new AnswerTable(TableLayout.grid(grid, row), sheet, actions, refusalChanged);
        add(table);
    }

    @Override
    public Component component() {
        return this;
    }

    @Override
    public List<AnswerKey> fields() {
        return table.fields();
    }

    @Override
    public List<Refused> refused() {
        return table.refused();
    }

    @Override
    public void refresh(FormSheet sheet, Map<AnswerKey, String> gaps) {
        table.refresh(sheet, gaps);
    }

    @Override
    public void putBack(KeptText kept) {
        table.putBack(kept);
    }

    @Override
    public void focusOn(AnswerKey at) {
        table.focusOn(at);
    }
}
