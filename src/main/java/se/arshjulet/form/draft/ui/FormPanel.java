package se.arshjulet.form.draft.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import se.arshjulet.form.draft.DraftChange.ChangeHead;
import se.arshjulet.form.draft.DraftChange.Head;

/** What is said of the whole form. */
final class FormPanel extends Div implements Desktop.Panel {

    private final DraftDesk desk;
    private final Fields fields = new Fields();

    FormPanel(DraftDesk desk) {
        this.desk = desk;
        addClassName("draft-panel");
        TextField title = new TextField(getTranslation("draft.form.title"));
        fields.tie(title, () -> head().title(), typed -> {
            if (!typed.isBlank()) {
                keep(new Head(typed.strip(), head().intro(), head().fixedWording()));
            }
        });
        TextArea intro = new TextArea(getTranslation("draft.form.intro"));
        intro.setMinRows(1);
        intro.setHelperText(getTranslation("draft.form.intro.help"));
        fields.tie(
                intro,
                () -> Fields.orEmpty(head().intro()),
                typed -> keep(new Head(head().title(), Fields.orNull(typed), head().fixedWording())));
        Checkbox fixed = new Checkbox(getTranslation("draft.form.fixed"));
        fixed.setHelperText(getTranslation("draft.form.fixed.help"));
        fields.tie(fixed, () -> head().fixedWording(), yes -> keep(new Head(head().title(), head().intro(), yes)));
        Paragraph key =
                new Paragraph(getTranslation("draft.key.form", desk.form().key()));
        key.addClassName("draft-quiet");
        NativeDetails more = new NativeDetails(getTranslation("draft.more"), key);
        more.addClassName("draft-more");
        add(new H2(getTranslation("draft.form")), title, intro, fixed, more);
        if (desk.form().sections().isEmpty()) {
            Paragraph begin = new Paragraph(getTranslation("draft.begin"));
            begin.addClassName("draft-begin");
            add(begin);
        }
    }

    private Head head() {
        return Head.of(desk.form());
    }

    private void keep(Head wanted) {
        desk.change(new ChangeHead(head(), wanted));
    }

    @Override
    public void refresh() {
        fields.refresh();
    }
}
