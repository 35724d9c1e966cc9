package se.arshjulet.association.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.arshjulet.association.Unit;

/** A member's units as lists within lists, so that the tree is there without seeing it. */
class UnitList extends UnorderedList {

    /** @param units parents before children */
    UnitList(List<Unit> units) {
        addClassName("unit-list");
        Map<UUID, ListItem> items = new HashMap<>();
        Map<UUID, UnorderedList> below = new HashMap<>();
        for (Unit unit : units) {
            ListItem item = item(unit);
            items.put(unit.id(), item);
            ListItem parent = unit.parentId() == null ? null : items.get(unit.parentId());
            if (parent == null) {
                add(item);
            } else {
                below.computeIfAbsent(unit.parentId(), id -> {
                            UnorderedList list = new UnorderedList();
                            parent.add(list);
                            return list;
                        })
                        .add(item);
            }
        }
    }

    private ListItem item(Unit unit) {
        ListItem item = new ListItem(new Span(unit.name()));
        if (!unit.seats().isEmpty()) {
            Span seats = new Span(SeatWords.of(unit.seats(), this));
            seats.addClassName("unit-seats");
            item.add(seats);
        }
        return item;
    }
}
