package se.arshjulet.form;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something that was proposed for a register and is not in it.
 * @param declined why the coordinator did not take it in; null while nobody has decided */
public record Proposed(UUID id, @Nullable String declined) {}
