package se.arshjulet.coding;

import java.util.UUID;

/** A meaning unit that was agreed is used no more. Published in the transaction that takes it back. */
public record UnitWithdrawn(UUID unitId) {}
