package se.arshjulet.file;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a stored file is, without what it holds.
 * @param size       bytes
 * @param sha256     of what it holds, in hexadecimal
 * @param uploadedBy null for somebody without an account */
public record StoredFile(
        UUID id,
        String name,
        String mediaType,
        long size,
        String sha256,
        @Nullable UUID uploadedBy,
        Instant uploadedAt) {}
