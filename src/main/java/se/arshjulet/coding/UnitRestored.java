package se.arshjulet.coding;

import java.util.UUID;

/** A meaning unit that was used no more is agreed and used again. Published in the transaction that gives it back.
 * @param because what was said for it; empty where nobody was asked, as when a removal is undone */
public record UnitRestored(UUID unitId, String because) {}
