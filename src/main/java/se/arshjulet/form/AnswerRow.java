package se.arshjulet.form;

import java.util.UUID;

/** A row of a repeating section. The key outlives the year: it is how a unit is recognised on the map. */
public record AnswerRow(UUID key, String sectionKey, int position) {}
