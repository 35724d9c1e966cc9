package se.arshjulet.coding;

import java.util.UUID;

/** A meaning unit that was agreed is used no more. Published in the transaction that takes it back.
 * @param because empty where the unit itself says why, or nobody was asked */
public record UnitWithdrawn(UUID unitId, String because) {

    public UnitWithdrawn(UUID unitId) {
        this(unitId, "");
    }
}
