package se.arshjulet.form.draft;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.arshjulet.form.FormDefinition;

/** A form being made, as it is right now. It may lack anything but its key: what keeps it from being published is told, not refused.
 * @param basedOn   the version that it goes on from; null for a form from nothing
 * @param revision  grows with each change, whoever makes it
 * @param changedBy the account that changed it last */
public record FormDraft(
        UUID id, FormDefinition form, @Nullable UUID basedOn, int revision, UUID changedBy, Instant changedAt) {}
