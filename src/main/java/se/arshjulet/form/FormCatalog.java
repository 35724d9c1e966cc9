package se.arshjulet.form;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The published forms that the current association can use: its own and those that the product ships. */
public interface FormCatalog {

    /** What the product's interview guide is called; an association may publish versions of its own under the same key. */
    String INTERVIEW_GUIDE = "intervjuguide";

    /** Newest version of each, by title. */
    List<PublishedForm> published();

    /** Those of them that a coordinator chooses from when she plans a request. The interview guide is at hand in a conversation, and
     * is sent to nobody. */
    List<PublishedForm> forRequests();

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
