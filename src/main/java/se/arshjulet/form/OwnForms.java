package se.arshjulet.form;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The forms of the current association, as those who keep them see them: every version, and new ones from JSON. */
public interface OwnForms {

    /** Reads a form and tells everything that keeps it from being published as the next version of its key. */
    Proposal check(String json);

    /** Publishes it. The version's number is the next of its key, whatever the text says; it never changes afterwards.
     * @param by the account of whoever publishes it
     * @return the version's id
     * @throws InvalidFormException with every fault */
    UUID publish(String json, UUID by);

    /** Every version that a coordinator may look at, by title, the newest first. */
    List<Version> versions();

    Optional<Version> version(UUID id);

    /** As it was published, to read and to go on from.
     * @throws IllegalArgumentException if there is no such version */
    String json(UUID id);

    /** The version that came before it, of the association's own or of those that the product ships. */
    Optional<FormDefinition> before(UUID id);

    /** @param form     the form with the number that it would get, or null if it is none
     * @param previous what it follows, if its key is known
     * @param whole    nothing of it was lost in reading, and all of it has a name and words of its own: what is wrong with it
     *                 can be put right in a draft */
    record Proposal(
            @Nullable FormDefinition form, @Nullable FormDefinition previous, List<FormFault> faults, boolean whole) {

        public Proposal {
            faults = List.copyOf(faults);
        }

        public boolean isWell() {
            return form != null && faults.isEmpty();
        }

        /** It says nothing that the version before did not say. */
        public boolean isAsBefore() {
            return form != null && previous != null && SpentLineage.isSaidAlready(previous, form);
        }
    }

    /** @param shipped the product's, which every association has
     * @param by      null for what is shipped
     * @param current it is what a new data request asks */
    record Version(
            UUID id,
            String key,
            int number,
            String title,
            boolean shipped,
            Instant publishedAt,
            @Nullable UUID by,
            boolean current) {}
}
