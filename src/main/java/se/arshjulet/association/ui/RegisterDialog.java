package se.arshjulet.association.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** A few fields and the one thing that they are for. It stays open for as long as something is to be put right. */
abstract class RegisterDialog extends Dialog {

    private final Paragraph trouble = new Paragraph();

    /** @param about what it is about
     * @param doIt  the key of the word on the button */
    RegisterDialog(String about, String doIt) {
        setHeaderTitle("”" + about + "”");
        addClassName("form-dialog");
        trouble.addClassName("register-trouble");
        trouble.getElement().setAttribute("role", "alert");
        trouble.setVisible(false);
        Button act = new Button(getTranslation(doIt), click -> attempt());
        act.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("association.cancel"), click -> close()), act);
    }

    /** @param fields in their order */
    final void fill(Component... fields) {
        Div column = new Div(fields);
        column.addClassName("form-column");
        column.add(trouble);
        add(column);
    }

    private void attempt() {
        ProposalTrouble.of(this::act)
                .ifPresentOrElse(
                        words -> {
                            trouble.setText(words);
                            trouble.setVisible(true);
                        },
                        this::close);
    }

    /** Does what the dialog is for.
     * @throws IllegalArgumentException with a Swedish message, to stand in the dialog */
    abstract void act();
}
