package se.arshjulet.annualwheel;

import java.util.UUID;

/** A year is closed: its plan stands, and what belongs to it is to be left as it is. Heard synchronously, in the same
 * transaction. */
public record YearClosed(UUID wheelId, int year) {}
