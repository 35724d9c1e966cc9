package se.arshjulet.form.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.function.Consumer;
import se.arshjulet.form.RegisterEntry;

/** What one can do with words that are not in the list: take what comes near, propose them, or strike them. Nothing happens by itself. */
final class RegisterOffer extends Div {

    private final Consumer<RegisterEntry> take;
    private final Consumer<String> propose;
    private final Runnable strike;
    private final Paragraph trouble = new Paragraph();

    /** @param propose called with the words, where they may be proposed */
    RegisterOffer(Consumer<RegisterEntry> take, Consumer<String> propose, Runnable strike) {
        this.take = take;
        this.propose = propose;
        this.strike = strike;
        addClassName("register-offer");
        getElement().setAttribute("role", "status");
        trouble.addClassName("register-trouble");
        clear();
    }

    /** The field itself says what is wrong.
     * @param near what is in the list and comes near */
    void show(String words, List<RegisterEntry> near, boolean mayPropose) {
        removeAll();
        Div actions = new Div();
        actions.addClassName("register-offer-actions");
        near.forEach(entry -> actions.add(button("form.register.take", entry.name(), () -> take.accept(entry))));
        if (mayPropose) {
            Button button = button("form.register.propose", words, () -> propose.accept(words));
            button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            button.addClassName("register-propose");
            actions.add(button);
        }
        Button never = button("form.register.strike", words, strike);
        never.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        actions.add(never);
        trouble.setVisible(false);
        add(trouble, actions);
        setVisible(true);
    }

    private Button button(String key, String words, Runnable does) {
        Button button = new Button(getTranslation(key, words), click -> does.run());
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        return button;
    }

    /** Why it could not be proposed. */
    void refuse(String why) {
        trouble.setText(why);
        trouble.setVisible(true);
    }

    void clear() {
        removeAll();
        setVisible(false);
    }
}
