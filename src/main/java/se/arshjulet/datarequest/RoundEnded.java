package se.arshjulet.datarequest;

import java.util.UUID;

/** A round waits for nobody any more. Heard synchronously, in the same transaction.
 * @param withdrawn it was taken back as a whole; else all is approved, or it was finished with what had come */
public record RoundEnded(UUID roundId, String formKey, boolean withdrawn) {}
