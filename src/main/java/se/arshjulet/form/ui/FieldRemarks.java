package se.arshjulet.form.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** What the reviewer asks for at a field, above it. */
final class FieldRemarks extends Div {

    FieldRemarks() {
        addClassName("field-remarks");
    }

    void show(List<FormSheet.Remark> asked) {
        removeAll();
        setVisible(!asked.isEmpty());
        asked.forEach(remark -> add(note(remark)));
    }

    private Div note(FormSheet.Remark remark) {
        Span who = new Span(getTranslation("form.remark.by", remark.by(), remark.when()));
        who.addClassName("remark-by");
        Div note = new Div(who, new Paragraph(remark.text()));
        note.addClassName("remark");
        note.getElement().setAttribute("role", "note");
        return note;
    }
}
