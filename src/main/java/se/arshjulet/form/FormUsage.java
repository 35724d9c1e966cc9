package se.arshjulet.form;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What has asked a form in the current association. Whoever asks forms implements it. */
public interface FormUsage {

    /** How many have asked each version; one that nobody has asked is left out. */
    Map<UUID, Integer> counts();

    /** The newest first. */
    List<Use> of(UUID formVersionId);

    /** Where one that asks it is planned, without a leading slash; empty if a newer version or nothing is chosen from there. */
    Optional<String> plan(UUID formVersionId);

    /** @param address where it is found, without a leading slash
     * @param year    what it asked about
     * @param state   the key of the word for how far it has come */
    record Use(String address, String title, int year, String state) {}
}
