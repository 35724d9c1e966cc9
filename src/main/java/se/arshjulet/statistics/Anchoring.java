package se.arshjulet.statistics;

import java.time.LocalDate;

/** Förankring: the members have agreed to show the measure. The choice of statistics has to be anchored before it is published.
 * @param by a body or a function, never a person: "Analysgruppen" */
public record Anchoring(LocalDate on, String by) {}
