package se.arshjulet.conclusion;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.arshjulet.coding.CodedUnits.UnitView;
import se.arshjulet.conclusion.Grounds.Stance;

/**
 * What was said in interviews for and against a konklusion (belägg). Coordinators read the quotes; whoever sees all grounds sees
 * how they are spread and no words; nobody else sees that there are any.
 */
public interface Evidence {

    /** In the order that it was written, what can be used no more last. Coordinators only. */
    List<Item> of(Subject subject);

    /** How it is spread over members, areas and years. */
    Spread spread(Subject subject);

    /** Units that are leaned on already are left as they are.
     * @return how many were added
     * @throws InvalidConclusionException with Swedish messages by field, if one of them is used no more or not agreed on */
    int add(Subject subject, Set<UUID> unitIds, Stance stance, String why);

    /** @param because goes into the log; of a konklusion that holds there must be one
     * @throws InvalidConclusionException with Swedish messages by field */
    void change(UUID evidenceId, Stance stance, String why, String because);

    /** @param because as of {@link #change}
     * @throws InvalidConclusionException with Swedish messages by field */
    void remove(UUID evidenceId, String because);

    /** Takes back a removal. */
    void bringBack(UUID evidenceId);

    /** Somebody has looked at what is lost, and the konklusion stands without it. */
    void standsWithout(Subject subject);

    /** What konklusioner have lost and nobody has looked at, by number. */
    List<Loss> losses();

    /** What leans on it: a konklusion, or one that is being written. */
    record Subject(@Nullable UUID conclusion, @Nullable UUID draft) {

        public static Subject conclusion(UUID id) {
            return new Subject(id, null);
        }

        public static Subject draft(UUID id) {
            return new Subject(null, id);
        }
    }

    /** @param unit what was said; null if it is not there any more
     * @param lost why it can be used no more; empty if it can
     * @param settled somebody has looked at the loss
     * @param returnedAt since when it is used again after having been lost, or null
     * @param returned   what was said for that, if anything */
    record Item(
            UUID id,
            Stance stance,
            String why,
            @Nullable UnitView unit,
            String writtenBy,
            Instant writtenAt,
            String lost,
            boolean settled,
            @Nullable Instant returnedAt,
            String returned) {

        public boolean isLost() {
            return !lost.isEmpty();
        }
    }

    /** @param lost how many pieces */
    record Loss(int number, String wording, int lost) {}
}
