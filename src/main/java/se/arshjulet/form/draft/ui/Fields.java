package se.arshjulet.form.draft.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.data.value.HasValueChangeMode;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The fields of a panel, each tied to a property: what a person changes is kept at once, and what others change is shown. */
final class Fields {

    private static final int PAUSE_MS = 600;

    private final List<Runnable> shown = new ArrayList<>();

    /** @param read what the property is now
     * @param keep called with what the person has made of it */
    <C extends Component & HasValue<? extends HasValue.ValueChangeEvent<V>, V>, V> C tie(
            C field, Supplier<V> read, Consumer<V> keep) {
        field.setValue(read.get());
        if (field instanceof HasValueChangeMode typed) {
            typed.setValueChangeMode(ValueChangeMode.LAZY);
            typed.setValueChangeTimeout(PAUSE_MS);
        }
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                keep.accept(change.getValue());
            }
        });
        shown.add(() -> show(field, read.get()));
        return field;
    }

    private static <V> void show(HasValue<?, V> field, @Nullable V value) {
        if (!Objects.equals(field.getValue(), value)) {
            field.setValue(value);
        }
    }

    /** Something that is no field, and shows itself. */
    void tie(Runnable show) {
        shown.add(show);
    }

    void refresh() {
        shown.forEach(Runnable::run);
    }

    static @Nullable String orNull(String typed) {
        return typed.isBlank() ? null : typed.strip();
    }

    static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
