package se.arshjulet.form.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What a person types in a list and leaves there without having chosen: the only one it can mean, or a word about it. */
final class TypedChoice<T> {

    private final ComboBox<T> field;
    private final Runnable edited;
    private @Nullable String complaint;

    private TypedChoice(ComboBox<T> field, Runnable edited) {
        this.field = field;
        this.edited = edited;
    }

    /** @param edited called when what was typed has chosen something */
    static <T> TypedChoice<T> in(ComboBox<T> field, Runnable edited) {
        TypedChoice<T> typed = new TypedChoice<>(field, edited);
        field.setAllowCustomValue(true);
        field.addCustomValueSetListener(left -> typed.left(left.getDetail().strip()));
        field.addValueChangeListener(chosen -> typed.complaint = null);
        return typed;
    }

    private void left(String words) {
        if (words.isEmpty()) {
            return;
        }
        List<T> meant = matching(words);
        if (meant.size() == 1) {
            field.setValue(meant.get(0));
            edited.run();
            return;
        }
        complaint = field.getTranslation(meant.isEmpty() ? "form.typed.none" : "form.typed.several", words);
        complain(null);
    }

    /** Those that begin so, or else those that have it somewhere. */
    private List<T> matching(String words) {
        String small = words.toLowerCase(Locale.ROOT);
        List<T> beginning = those(label -> label.startsWith(small));
        return beginning.isEmpty() ? those(label -> label.contains(small)) : beginning;
    }

    private List<T> those(Predicate<String> like) {
        return field.getListDataView()
                .getItems()
                .filter(item ->
                        like.test(field.getItemLabelGenerator().apply(item).toLowerCase(Locale.ROOT)))
                .toList();
    }

    /** Shows what is wrong, or else that what is typed is not in the list. */
    void complain(@Nullable String message) {
        String shown = message == null ? complaint : message;
        field.setErrorMessage(shown);
        field.setInvalid(shown != null);
    }
}
