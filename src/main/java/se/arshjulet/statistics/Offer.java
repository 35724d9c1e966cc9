package se.arshjulet.statistics;

import java.util.List;

/** What Kolada has of one or several measures, and what would become of them. */
public final class Offer {

    private final List<Delivery> deliveries;
    private final List<MeasureChange> changes;

    Offer(List<Delivery> deliveries, List<MeasureChange> changes) {
        this.deliveries = List.copyOf(deliveries);
        this.changes = List.copyOf(changes);
    }

    List<Delivery> deliveries() {
        return deliveries;
    }

    /** One for each measure. */
    public List<MeasureChange> changes() {
        return changes;
    }

    public boolean changesAnything() {
        return changes.stream().anyMatch(change -> !change.isNothing());
    }
}
