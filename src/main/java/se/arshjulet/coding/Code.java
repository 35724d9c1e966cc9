package se.arshjulet.coding;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.arshjulet.coding.Codebook.Draft;
import se.arshjulet.coding.Codebook.State;
import se.arshjulet.interview.MappingArea;

/** A code as its row holds it. */
record Code(
        UUID id,
        @Nullable UUID parentId,
        String name,
        String definition,
        String usedFor,
        String notUsedFor,
        String example,
        @Nullable MappingArea area,
        State state,
        @Nullable UUID mergedInto,
        int version) {

    static Code of(UUID id, Draft draft) {
        return new Code(
                id,
                draft.parentId(),
                draft.name().strip(),
                draft.definition().strip(),
                draft.usedFor().strip(),
                draft.notUsedFor().strip(),
                draft.example().strip(),
                draft.area(),
                State.LIVING,
                null,
                0);
    }

    boolean isLiving() {
        return state == State.LIVING;
    }

    /** Whether its words are others than the draft's; its name and place aside. */
    boolean isDescribedOtherwise(Draft draft) {
        Code other = of(id, draft);
        return !definition.equals(other.definition)
                || !usedFor.equals(other.usedFor)
                || !notUsedFor.equals(other.notUsedFor)
                || !example.equals(other.example)
                || area != other.area;
    }
}
