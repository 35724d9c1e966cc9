package se.arshjulet.form;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The published forms that the current association can use: its own and those that the product ships. */
public interface FormCatalog {

    /** Those that a coordinator chooses from when she plans a request: newest version of each, by title. */
    List<PublishedForm> published();

    /** @throws IllegalArgumentException if there is no such version */
    FormDefinition definition(UUID formVersionId);

    /** Whether the current association can use it, chosen by hand or not. */
    boolean knows(UUID formVersionId);

    /** Publishes a form that a part of the product asks by itself in the current association. The version that was
     * published last stands where nothing else is asked.
     * @return the version's id
     * @throws InvalidFormException if it could not be answered */
    UUID publish(String key, String title, @Nullable String intro, List<Section> sections);

    record PublishedForm(UUID formVersionId, String key, int version, String title) {}
}
