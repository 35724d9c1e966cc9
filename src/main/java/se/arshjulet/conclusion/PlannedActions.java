package se.arshjulet.conclusion;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The åtgärder of the association's operational plans, and which konklusioner they answer to. Everyone reads, coordinators change. */
public interface PlannedActions {

    /** All that are not removed, newest plan first, then by title in Swedish order. */
    List<ActionItem> list();

    Optional<ActionItem> find(UUID actionId);

    /** @throws InvalidConclusionException with Swedish messages by field */
    UUID add(Draft draft);

    /** @throws InvalidConclusionException with Swedish messages by field */
    void change(UUID actionId, Draft draft);

    void remove(UUID actionId);

    /** Takes back a removal. */
    void bringBack(UUID actionId);

    /** @param owner       a function or a body, never a person: it is public
     * @param decision    where it is decided, "Verksamhetsplan 2020, § 45"
     * @param conclusions numbers of the konklusioner that it answers to, at least one */
    record Draft(
            int planYear,
            String title,
            String description,
            String owner,
            String decision,
            @Nullable LocalDate decidedOn,
            @Nullable LocalDate dueOn,
            ActionState state,
            String outcome,
            Set<Integer> conclusions) {

        public Draft {
            conclusions = Set.copyOf(conclusions);
        }
    }

    record ActionItem(
            UUID id,
            int planYear,
            String title,
            String description,
            String owner,
            String decision,
            @Nullable LocalDate decidedOn,
            @Nullable LocalDate dueOn,
            ActionState state,
            String outcome,
            List<Integer> conclusions) {

        /** It should have been done. */
        public boolean isLate(LocalDate today) {
            return state.isOpen() && dueOn != null && dueOn.isBefore(today);
        }
    }
}
