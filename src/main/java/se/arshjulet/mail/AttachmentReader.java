package se.arshjulet.mail;

import java.util.Optional;
import java.util.UUID;

/** Reads a mail's file when the mail goes. */
interface AttachmentReader {

    Optional<Attached> find(UUID association, UUID attachment);

    record Attached(String name, String mediaType, byte[] content) {}
}
