package se.arshjulet.form;

import java.util.List;
import java.util.UUID;

/** The published forms that the current association can use: its own and those that the product ships. */
public interface FormCatalog {

    /** Newest version of each, by title. */
    List<PublishedForm> published();

    /** @throws IllegalArgumentException if there is no such version */
    FormDefinition definition(UUID formVersionId);

    record PublishedForm(UUID formVersionId, String key, int version, String title) {}
}
