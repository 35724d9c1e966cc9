package se.arshjulet.coordinationmap;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A member of the association as the map names it. What it says of itself it says in the organisation module only.
 * @param party STATE, REGION or MUNICIPALITIES; null for the co-opted */
public record MapMember(
        UUID id,
        String name,
        @Nullable String party,
        @Nullable String mission,
        @Nullable MapContact contact) {

    /** What it says of itself. */
    List<Fact> facts() {
        return List.of(Fact.of("Namn", name), Fact.of("Uppdrag", mission), Fact.of("Kontakt", contact));
    }
}
