package se.arshjulet.annualwheel;

import java.util.UUID;

/** A closed year may be changed again. Heard synchronously, in the same transaction. */
public record YearOpenedAgain(UUID wheelId, int year) {}
