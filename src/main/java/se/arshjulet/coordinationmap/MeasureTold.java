package se.arshjulet.coordinationmap;

import org.jspecify.annotations.Nullable;

/** The newest figures of a measure, and how they have changed.
 * @param year    of the figures; null if there are none
 * @param figures "258 personer"; empty if none may be said
 * @param change  "Det är 12 fler än 2024."; empty if it cannot be told */
public record MeasureTold(MapThing measure, @Nullable Integer year, String figures, String change) {}
