package se.arshjulet.form.ui;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import se.arshjulet.form.FormPlace;

/** The same ways as the navigation, on a phone: one line at the top that opens. */
final class PartSelect extends Select<FormParts.Part> {

    private List<FormParts.Part> shown = List.of();

    PartSelect(Consumer<FormPlace> open) {
        addClassName("part-select");
        setAriaLabel(getTranslation("form.parts"));
        setWidthFull();
        setItemLabelGenerator(this::words);
        setRenderer(new ComponentRenderer<>(part -> {
            Span line = new Span(words(part));
            line.getStyle().set("padding-inline-start", part.depth() + "em");
            return line;
        }));
        addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                open.accept(change.getValue().place());
            }
        });
    }

    private String words(FormParts.Part part) {
        return part.name() + " · " + part.standing().words(this);
    }

    void refresh(List<FormParts.Part> parts, @Nullable FormPlace current) {
        if (!parts.equals(shown)) {
            shown = parts;
            setItems(parts);
        }
        setValue(parts.stream()
                .filter(part -> part.place().equals(current))
                .findFirst()
                .orElse(null));
    }
}
