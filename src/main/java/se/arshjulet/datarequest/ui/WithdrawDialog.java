package se.arshjulet.datarequest.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;

/** Asks why before something is withdrawn; the reason goes with the mail, so there must be one. */
class WithdrawDialog extends Dialog {

    private final TextArea reason = new TextArea();

    WithdrawDialog(String what, Consumer<String> withdraw) {
        setHeaderTitle(getTranslation("datarequest.action.withdraw"));
        setWidth("32rem");
        setMaxWidth("100%");
        reason.setLabel(getTranslation("datarequest.withdraw.reason"));
        reason.setHelperText(getTranslation("datarequest.withdraw.reason.help"));
        reason.setMaxLength(1000);
        reason.setMinRows(2);
        reason.setWidthFull();
        reason.setRequiredIndicatorVisible(true);
        add(new Paragraph(getTranslation("datarequest.withdraw.what", what)), reason);
        Button confirm = new Button(getTranslation("datarequest.action.withdraw"), click -> confirm(withdraw));
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_ERROR);
        getFooter().add(new Button(getTranslation("datarequest.cancel"), click -> close()), confirm);
    }

    private void confirm(Consumer<String> withdraw) {
        if (reason.getValue().isBlank()) {
            reason.setErrorMessage(getTranslation("datarequest.withdraw.reason.missing"));
            reason.setInvalid(true);
            reason.focus();
            return;
        }
        close();
        withdraw.accept(reason.getValue().strip());
    }
}
