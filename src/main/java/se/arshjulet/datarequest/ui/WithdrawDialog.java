package se.arshjulet.datarequest.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.function.Consumer;
import se.arshjulet.base.ui.Question;

/** Asks why before something is withdrawn; the reason goes with the mail, so there must be one. */
class WithdrawDialog extends Question {

    private final TextArea reason = new TextArea();

    WithdrawDialog(String sentence, Consumer<String> withdraw) {
        super(I18NProvider.translate("datarequest.action.withdraw"));
        reason.setLabel(getTranslation("datarequest.withdraw.reason"));
        reason.setHelperText(getTranslation("datarequest.withdraw.reason.help"));
        reason.setMaxLength(1000);
        reason.setMinRows(2);
        reason.setWidthFull();
        reason.setRequiredIndicatorVisible(true);
        add(new Paragraph(sentence), reason);
        Button confirm = primary(getTranslation("datarequest.action.withdraw"), () -> confirm(withdraw));
        confirm.addThemeVariants(ButtonVariant.LUMO_ERROR);
        answers(confirm);
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
