package se.arshjulet.datarequest;

import java.util.List;
import java.util.stream.Stream;

/** The questions of a guest's page one by one, those in grids among them. */
final class GuestItems {

    private GuestItems() {}

    static Stream<GuestItem> all(List<GuestItem.Part> parts) {
        return parts.stream().flatMap(part -> part.items().stream()).flatMap(GuestItems::within);
    }

    private static Stream<GuestItem> within(GuestItem item) {
        GuestItem.Grid grid = item.grid();
        return grid == null ? Stream.of(item) : grid.lines().stream().flatMap(line -> line.cells().stream());
    }
}
