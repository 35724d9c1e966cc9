package se.arshjulet.coordinationmap;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A publication of a module as its history tells it.
 * @param number from 1, in the order that they came
 * @param note what the coordinator said of it; may be empty
 * @param takenBackAt null unless it was taken back, and then it is shown no more
 * @param reason why it was */
public record Edition(
        UUID id,
        int number,
        Instant publishedAt,
        String note,
        @Nullable Instant takenBackAt,
        @Nullable String reason) {

    public boolean isTakenBack() {
        return takenBackAt != null;
    }
}
