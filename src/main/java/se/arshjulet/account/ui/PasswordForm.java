package se.arshjulet.account.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import se.arshjulet.account.OwnAccount;
import se.arshjulet.base.ui.Notice;

/** Chooses a password, or another one. */
class PasswordForm extends VerticalLayout {

    private final OwnAccount account;
    private final PasswordField current = new PasswordField(getTranslation("account.password.current"));
    private final PasswordField chosen = new PasswordField(getTranslation("account.password.new"));

    PasswordForm(OwnAccount account) {
        this.account = account;
        setPadding(false);
        setMaxWidth("400px");
        OwnAccount.PasswordState state = account.password();
        current.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
        current.setVisible(state.ask());
        current.setWidthFull();
        chosen.setAutocomplete(Autocomplete.NEW_PASSWORD);
        chosen.setHelperText(getTranslation("account.password.rule", state.least()));
        chosen.setWidthFull();
        Button save = new Button(
                getTranslation(state.exists() ? "account.password.change" : "account.password.set"), click -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        chosen.addKeyPressListener(Key.ENTER, press -> save());
        add(current, chosen, save);
    }

    private void save() {
        try {
            account.choosePassword(current.getValue(), chosen.getValue());
            current.clear();
            chosen.clear();
            current.setInvalid(false);
            chosen.setInvalid(false);
            Notice.done(getTranslation("account.password.done"));
        } catch (OwnAccount.WrongPasswordException wrong) {
            say(current, wrong);
        } catch (IllegalArgumentException objection) {
            current.setInvalid(false);
            say(chosen, objection);
        }
    }

    private static void say(PasswordField field, IllegalArgumentException objection) {
        field.setErrorMessage(objection.getMessage());
        field.setInvalid(true);
        field.focus();
    }
}
