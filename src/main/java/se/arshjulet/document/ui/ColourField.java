package se.arshjulet.document.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.Optional;
import se.arshjulet.document.Colour;

/** A colour, written as people copy it from a graphic manual or picked; one that cannot be read on white is not taken, and the
 * nearest that can is offered. */
class ColourField extends Div {

    private final TextField text = new TextField();
    private final Input picker = new Input();
    private final Button darker = new Button();
    private final Runnable changed;
    private Colour offered = Colour.WHITE;

    /** @param changed what happens when it holds another colour that can be read */
    ColourField(String label, String help, Colour colour, Runnable changed) {
        this.changed = changed;
        addClassName("colour-field");
        text.setLabel(label);
        text.setHelperText(help);
        text.setMaxLength(20);
        text.setManualValidation(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setValue(colour.hex());
        text.addValueChangeListener(change -> typed());
        picker.setType("color");
        picker.setValue(colour.hex().toLowerCase(Locale.ROOT));
        picker.getElement().setAttribute("aria-label", getTranslation("document.pick", label));
        picker.setValueChangeMode(ValueChangeMode.LAZY);
        picker.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                text.setValue(picker.getValue().toUpperCase(Locale.ROOT));
            }
        });
        text.setPrefixComponent(picker);
        darker.addThemeVariants(ButtonVariant.LUMO_SMALL);
        darker.setVisible(false);
        darker.addClickListener(click -> {
            set(offered);
            text.focus();
        });
        add(text, darker);
    }

    /** Empty if it holds none, or one that cannot be read; then it says so. */
    Optional<Colour> colour() {
        return Colour.read(text.getValue()).filter(Colour::isReadable);
    }

    void set(Colour colour) {
        text.setValue(colour.hex());
    }

    void focusOnTrouble() {
        say();
        text.focus();
    }

    private void typed() {
        say();
        Colour.read(text.getValue())
                .ifPresent(colour -> picker.setValue(colour.hex().toLowerCase(Locale.ROOT)));
        if (colour().isPresent()) {
            changed.run();
        }
    }

    private void say() {
        Optional<Colour> colour = Colour.read(text.getValue());
        boolean readable = colour.isPresent() && colour.get().isReadable();
        text.setInvalid(!readable);
        text.setErrorMessage(colour.map(this::tooLight).orElseGet(() -> getTranslation("document.no-colour")));
        darker.setVisible(colour.isPresent() && !readable);
        colour.map(Colour::readable).ifPresent(this::offer);
    }

    private String tooLight(Colour colour) {
        NumberFormat oneDecimal = NumberFormat.getInstance(getLocale());
        oneDecimal.setMinimumFractionDigits(1);
        oneDecimal.setMaximumFractionDigits(1);
        return getTranslation("document.too-light", oneDecimal.format(colour.contrast(Colour.WHITE)));
    }

    private void offer(Colour nearest) {
        darker.setText(getTranslation("document.darker", nearest.hex()));
        offered = nearest;
    }
}
