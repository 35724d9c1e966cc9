package se.arshjulet.annualwheel.ui;

import com.vaadin.flow.component.Component;
import java.util.Map;
import java.util.Optional;

/** What a coordinator chooses for a kind of thing that an activity can start. A bean of the module that starts it. */
public interface StarterFields {

    /** The {@link se.arshjulet.annualwheel.ActivityStarter}'s. */
    String kind();

    /** What it is called in the plan, in the language of the page. */
    String word();

    /** Fields of its own, empty. */
    Settings open();

    /** The fields of one activity. */
    interface Settings {

        /** Nothing where there is nothing to choose. */
        Optional<Component> fields();

        void fill(Map<String, String> settings);

        Map<String, String> value();
    }

    /** There is nothing to choose. */
    Settings NONE = new Settings() {
        @Override
        public Optional<Component> fields() {
            return Optional.empty();
        }

        @Override
        public void fill(Map<String, String> settings) {
            // nothing is kept
        }

        @Override
        public Map<String, String> value() {
            return Map.of();
        }
    };
}
