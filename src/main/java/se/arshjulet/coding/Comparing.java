package se.arshjulet.coding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.arshjulet.coding.Coding.Standing;
import se.arshjulet.coding.Coding.Unit;
import se.arshjulet.coding.Comparison.Marked;
import se.arshjulet.coding.Comparison.Pair;

/** Draws up what two have marked side by side when both are done, and takes that down again when one of them goes on. */
@Component
class Comparing {

    private final UnitTable units;
    private final DifferenceTable differences;
    private final UnitStanding standings;

    Comparing(UnitTable units, DifferenceTable differences, UnitStanding standings) {
        this.units = units;
        this.differences = differences;
        this.standings = standings;
    }

    void drawUp(UUID textId, UUID first, UUID second) {
        Map<UUID, Unit> byId = new HashMap<>();
        List<Marked> hers = new ArrayList<>();
        List<Marked> others = new ArrayList<>();
        for (Unit unit : units.of(textId)) {
            if (!unit.joined() && unit.withdrawn() == null) {
                byId.put(unit.id(), unit);
                Marked marked = new Marked(unit.id(), unit.at(), unit.codes());
                if (unit.coder().equals(first)) {
                    hers.add(marked);
                } else if (unit.coder().equals(second)) {
                    others.add(marked);
                }
            }
        }
        for (Pair pair : Comparison.of(hers, others)) {
            differences.add(textId, pair, standing(byId, pair.first()), standing(byId, pair.second()));
            if (pair.isSame() && pair.first() != null && pair.second() != null) {
                standings.change(pair.first().id(), Standing.AGREED);
                standings.change(pair.second().id(), Standing.ASIDE);
            } else {
                // The one may have been done with it alone before the other read the text.
                standings.unsettle(id(pair.first()));
                standings.unsettle(id(pair.second()));
            }
        }
    }

    private static @Nullable UUID id(@Nullable Marked marked) {
        return marked == null ? null : marked.id();
    }

    private static @Nullable Standing standing(Map<UUID, Unit> byId, @Nullable Marked marked) {
        Unit unit = marked == null ? null : byId.get(marked.id());
        return unit == null ? null : unit.standing();
    }

    /** Each unit stands as it did before they were compared. Nothing may have been settled by anybody. */
    void takeDown(UUID textId) {
        for (DifferenceTable.Line line : differences.of(textId)) {
            stand(line.first(), line.firstWas());
            stand(line.second(), line.secondWas());
        }
        differences.deleteAll(textId);
    }

    private void stand(@Nullable UUID unit, @Nullable Standing standing) {
        if (standing != null) {
            standings.change(unit, standing);
        }
    }
}
