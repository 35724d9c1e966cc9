package se.arshjulet.coding;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import se.arshjulet.coding.Coding.Standing;
import se.arshjulet.coding.Coding.Unit;

/** How a unit comes to stand otherwise: whoever leans on what is agreed is told when it is so no more, and when it is so again. */
@Component
class UnitStanding {

    private static final String UNSETTLED = "Två kodare skiljer sig om citatet, och det är inte avgjort än.";

    private final UnitTable units;
    private final ApplicationEventPublisher events;

    UnitStanding(UnitTable units, ApplicationEventPublisher events) {
        this.units = units;
        this.events = events;
    }

    /** What the two differ in is agreed by neither of them. */
    void unsettle(@Nullable UUID unitId) {
        change(unitId, Standing.OWN, UNSETTLED);
    }

    void change(@Nullable UUID unitId, Standing to) {
        change(unitId, to, "");
    }

    private void change(@Nullable UUID unitId, Standing to, String because) {
        if (unitId == null) {
            return;
        }
        Unit unit = units.find(unitId)
                .orElseThrow(() -> new IllegalStateException("A difference of units that are not there"));
        units.stand(unitId, to);
        if (unit.withdrawn() != null) {
            return;
        }
        if (unit.standing() == Standing.AGREED && to != Standing.AGREED) {
            events.publishEvent(new UnitWithdrawn(unitId, because));
        } else if (unit.standing() != Standing.AGREED && to == Standing.AGREED) {
            events.publishEvent(new UnitRestored(unitId, ""));
        }
    }
}
