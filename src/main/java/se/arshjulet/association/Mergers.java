package se.arshjulet.association;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Associations become another from a day. For the system administrator; others are denied. */
public interface Mergers {

    /** What it would do, and what has to be thought of first. Nothing is kept.
     * @throws InvalidMergerException if it cannot be */
    Preview preview(Plan plan);

    /** From its day the parts are part of the other: they can be read, but nothing begins there. The other gets their members, and
     * what is under way goes on to its end.
     * @return the merger's id
     * @throws InvalidMergerException if it cannot be */
    UUID record(Plan plan);

    /** It will not be after all: the parts have their members as before. A new association that it made remains, without members.
     * @throws InvalidMergerException if its day has come, or if what it began in the other is in use */
    void withdraw(UUID mergerId);

    /** Those that stand, the last one first. */
    List<Merger> all();

    /** @param into   one that exists; null where a new one is made
     * @param founded the new one; null where one that exists takes them in
     * @param on      the first day
     * @param decision what was decided, by whom and when, e.g. the minutes' paragraph
     * @param coordinatorsFollow the parts' coordinators become coordinators of the other at once, so that they can prepare it */
    record Plan(
            Set<UUID> parts,
            @Nullable UUID into,
            @Nullable NewAssociation founded,
            @Nullable LocalDate on,
            String decision,
            boolean coordinatorsFollow) {

        public Plan {
            parts = Set.copyOf(parts);
        }
    }

    record NewAssociation(String slug, String name) {}

    /** @param name of the association that takes the parts in */
    record Preview(
            String name,
            List<MovedMember> members,
            List<Waiting> underWay,
            List<String> coordinators,
            List<String> warnings) {}

    /** @param from the parts where it is a member
     * @param joined it is a member of the other already, and stays so */
    record MovedMember(UUID organisationId, String name, List<String> from, boolean joined) {}

    /** What one of the parts has begun and not ended. */
    record Waiting(String association, UnderWay.Matter matter) {}

    /** @param withdrawable its day has not come */
    record Merger(UUID id, String into, List<String> parts, LocalDate on, String decision, boolean withdrawable) {}
}
