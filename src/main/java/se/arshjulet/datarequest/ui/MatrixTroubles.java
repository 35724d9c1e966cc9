package se.arshjulet.datarequest.ui;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.arshjulet.datarequest.Rounds.AssignmentItem;
import se.arshjulet.machinery.Troubles;

/** What has failed for the members whose rows are shown; asked once for all the rows that come from the database together. */
final class MatrixTroubles {

    private final Troubles troubles;
    private final Map<UUID, Troubles.Trouble> known = new HashMap<>();

    MatrixTroubles(Troubles troubles) {
        this.troubles = troubles;
    }

    /** Asks for those of the rows.
     * @return the rows */
    List<AssignmentItem> of(List<AssignmentItem> rows) {
        List<UUID> ids = rows.stream().map(AssignmentItem::id).toList();
        ids.forEach(known::remove);
        known.putAll(troubles.of(ids));
        return rows;
    }

    Troubles.@Nullable Trouble of(AssignmentItem row) {
        return known.get(row.id());
    }
}
