package se.arshjulet.association;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A person who answers for a member.
 * @param functionTitle e.g. "enhetschef" */
public record Representative(
        UUID memberId,
        UUID accountId,
        String name,
        String email,
        @Nullable String functionTitle) {}
