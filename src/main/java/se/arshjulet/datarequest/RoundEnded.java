package se.arshjulet.datarequest;

import java.util.UUID;

/** A round waits for nobody any more: all is approved, or it was finished or withdrawn. Heard synchronously, in the same transaction. */
public record RoundEnded(UUID roundId, String formKey) {}
