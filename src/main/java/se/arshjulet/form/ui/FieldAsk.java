package se.arshjulet.form.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.function.Consumer;
import se.arshjulet.form.AnswerKey;

/** A button that goes along with the focus from field to field, to ask about the one that one is in. */
@Tag("field-ask")
@JsModule("./form/field-ask.ts")
final class FieldAsk extends Component {

    FieldAsk(Consumer<AnswerKey> ask) {
        getElement().setAttribute("label", getTranslation("form.ask"));
        getElement()
                .addEventListener(
                        "ask", pressed -> FieldId.read(pressed.getEventData().getString("event.detail"))
                                .ifPresent(ask))
                .addEventData("event.detail");
    }
}
