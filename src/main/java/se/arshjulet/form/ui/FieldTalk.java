package se.arshjulet.form.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import se.arshjulet.form.AnswerKey;

/** What is said about fields, to stand beside them. The form knows where, and not what. */
public interface FieldTalk {

    /** Where nobody talks. */
    FieldTalk NONE = new FieldTalk() {
        @Override
        public Optional<Component> at(AnswerKey at, String label) {
            return Optional.empty();
        }

        @Override
        public Optional<Component> begin(AnswerKey at, String label, Runnable left) {
            return Optional.empty();
        }
    };

    /** @return empty where nothing is said */
    Optional<Component> at(AnswerKey at, String label);

    /** To say something where nothing is said yet.
     * @param left what to do when the person thinks better of it */
    Optional<Component> begin(AnswerKey at, String label, Runnable left);
}
