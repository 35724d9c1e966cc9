package se.arshjulet.form.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.arshjulet.form.AnswerValue;
import se.arshjulet.form.ContactRules;
import se.arshjulet.form.Question;

/** A function to turn to: what it is called, its telephone and its e-mail. */
final class ContactControl implements AnswerControl {

    private final LabelledGroup root;
    private final TextField function = part("function");
    private final TextField phone = part("phone");
    private final TextField email = part("email");

    ContactControl(Question question, Runnable edited) {
        Div fields = new Div(function, phone, email);
        fields.addClassName("contact-fields");
        root = new LabelledGroup(question, fields);
        parts().forEach(field -> TextControl.prepare(field, edited));
        // Half a number or address is wrong only while it is being written.
        Stream.of(phone, email).forEach(field -> field.setValueChangeMode(ValueChangeMode.ON_CHANGE));
        phone.getElement().setAttribute("inputmode", "tel");
        email.getElement().setAttribute("inputmode", "email");
    }

    private static TextField part(String name) {
        TextField field = new TextField();
        field.setLabel(field.getTranslation("form.contact." + name));
        field.addClassName("contact-" + name);
        field.getElement().setAttribute("data-part", name);
        return field;
    }

    @Override
    public Component component() {
        return root;
    }

    @Override
    public @Nullable AnswerValue value() {
        AnswerValue.Contact contact = new AnswerValue.Contact(
                function.getValue().strip(),
                phone.getValue().strip(),
                email.getValue().strip());
        return contact.equals(new AnswerValue.Contact("", "", "")) ? null : contact;
    }

    @Override
    public void show(@Nullable AnswerValue value) {
        AnswerValue.Contact contact =
                value instanceof AnswerValue.Contact given ? given : new AnswerValue.Contact("", "", "");
        show(function, contact.function());
        show(phone, contact.phone());
        show(email, contact.email());
    }

    private static void show(TextField field, String text) {
        if (!field.getValue().strip().equals(text)) {
            field.setValue(text);
        }
    }

    @Override
    public Map<String, String> texts() {
        return Map.of(
                "function", function.getValue().strip(),
                "phone", phone.getValue().strip(),
                "email", email.getValue().strip());
    }

    @Override
    public void type(String part, String text) {
        switch (part) {
            case "function" -> function.setValue(text);
            case "phone" -> phone.setValue(text);
            case "email" -> email.setValue(text);
            default -> {}
        }
    }

    @Override
    public void complain(@Nullable String message) {
        boolean found = false;
        if (message != null) {
            found |= complain(function, ContactRules.function(function.getValue()));
            found |= complain(phone, ContactRules.phone(phone.getValue()));
            found |= complain(email, ContactRules.email(email.getValue()));
        } else {
            parts().forEach(field -> complain(field, Optional.empty()));
        }
        // What is wrong stands at its own field; what is not about any of the three stands below them.
        root.complain(found ? null : message);
    }

    private static boolean complain(TextField field, Optional<String> problem) {
        field.setErrorMessage(problem.orElse(null));
        field.setInvalid(problem.isPresent());
        return problem.isPresent();
    }

    private Stream<TextField> parts() {
        return Stream.of(function, phone, email);
    }

    @Override
    public void focus() {
        parts().filter(TextField::isInvalid).findFirst().orElse(function).focus();
    }
}
