package se.arshjulet.form.draft.ui;

import org.jspecify.annotations.Nullable;
import se.arshjulet.form.FormDefinition;

/** What is chosen in the outline: the form as a whole, a part, or a question.
 * @param key of the part or the question; null for the form */
record Spot(Kind kind, @Nullable String key) {

    enum Kind {
        FORM,
        SECTION,
        QUESTION
    }

    static final Spot FORM = new Spot(Kind.FORM, null);

    static Spot section(String key) {
        return new Spot(Kind.SECTION, key);
    }

    static Spot question(String key) {
        return new Spot(Kind.QUESTION, key);
    }

    boolean isIn(FormDefinition form) {
        return switch (kind) {
            case FORM -> true;
            case SECTION -> form.sections().stream().anyMatch(one -> one.key().equals(key));
            case QUESTION ->
                key != null && form.find(key).isPresent() && form.cell(key).isEmpty();
        };
    }
}
