package se.arshjulet.form.ui;

import java.util.Map;
import se.arshjulet.form.Entry;

/** What a person has put in a field.
 * @param entry what it means
 * @param texts as it was typed, by part of the field; none for what is chosen */
public record Typed(Entry entry, Map<String, String> texts) {

    public Typed {
        texts = Map.copyOf(texts);
    }
}
