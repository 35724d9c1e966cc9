package se.arshjulet.interview.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import se.arshjulet.base.ui.Notice;

/** The address of the informant's page, to be passed on by hand. */
class LinkCard extends Dialog {

    LinkCard(String address) {
        setHeaderTitle(getTranslation("interview.link"));
        setWidth("32rem");
        setMaxWidth("100%");
        TextField field = new TextField(getTranslation("interview.link.address"));
        field.setValue(address);
        field.setReadOnly(true);
        field.setAutoselect(true);
        field.setWidthFull();
        add(new Paragraph(getTranslation("interview.link.line")), field);
        Button copy = new Button(getTranslation("interview.link.copy"), click -> {
            field.getElement().executeJs("navigator.clipboard.writeText($0)", address);
            Notice.done(getTranslation("interview.link.copied"));
        });
        getFooter().add(new Button(getTranslation("interview.close"), click -> close()), copy);
    }
}
