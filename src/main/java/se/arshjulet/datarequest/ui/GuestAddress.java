package se.arshjulet.datarequest.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import se.arshjulet.base.ui.Notice;

/** A guest's link, to pass on by hand. It is shown once: what is stored of it is only a hash. */
final class GuestAddress extends Dialog {

    GuestAddress(String address) {
        setHeaderTitle(getTranslation("datarequest.delegate.address"));
        setWidth("32rem");
        setMaxWidth("100%");
        TextField field = new TextField();
        field.setLabel(getTranslation("datarequest.delegate.address.label"));
        field.setValue(address);
        field.setReadOnly(true);
        field.setAutoselect(true);
        field.setWidthFull();
        Button copy = new Button(getTranslation("datarequest.delegate.address.copy"), click -> {
            getElement().executeJs("navigator.clipboard && navigator.clipboard.writeText($0)", address);
            Notice.done(getTranslation("datarequest.delegate.address.copied"));
        });
        copy.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(new Paragraph(getTranslation("datarequest.delegate.address.help")), field);
        getFooter().add(new Button(getTranslation("datarequest.delegate.address.close"), click -> close()), copy);
    }
}
