package se.arshjulet.form.draft.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.function.Consumer;

/** A line where something new is typed, and made by Enter; several lines that are pasted become as many things. */
final class AddLine extends Div {

    private final TextArea field = new TextArea();

    AddLine(String label, String placeholder, Consumer<List<String>> make) {
        addClassName("draft-add");
        field.setAriaLabel(label);
        field.setPlaceholder(placeholder);
        field.setPrefixComponent(new Icon(VaadinIcon.PLUS));
        field.setMinRows(1);
        field.setValueChangeMode(ValueChangeMode.EAGER);
        // Enter makes, and is no line of its own.
        field.getElement().executeJs("""
                this.addEventListener('keydown', (event) => {
                  if (event.key === 'Enter' && !event.shiftKey) event.preventDefault();
                }, true);
                """);
        field.addKeyDownListener(Key.ENTER, press -> {
            List<String> lines = field.getValue()
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .toList();
            field.clear();
            make.accept(lines);
        });
        add(field);
    }

    void setLabel(String label) {
        field.setAriaLabel(label);
    }
}
