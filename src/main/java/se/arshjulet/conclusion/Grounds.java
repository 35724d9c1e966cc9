package se.arshjulet.conclusion;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.arshjulet.file.UploadedFile;

/**
 * What a konklusion rests on, for it or against it (underlag). Coordinators, reviewers and readers of the board see all of
 * it; others only what is shown publicly. Coordinators change.
 */
public interface Grounds {

    /** The largest file, in bytes. */
    long LARGEST_FILE = 10 * 1024 * 1024;

    /** As much as the person signed in may see, newest first. */
    List<GroundItem> of(int conclusionNumber);

    /** @throws InvalidConclusionException with Swedish messages by field */
    UUID add(int conclusionNumber, Draft draft, @Nullable UploadedFile file);

    /** @param file a new one in the place of the old; null leaves it as it is
     * @throws InvalidConclusionException with Swedish messages by field */
    void change(UUID groundId, Draft draft, @Nullable UploadedFile file);

    void remove(UUID groundId);

    /** Takes back a removal. */
    void bringBack(UUID groundId);

    /** Empty where there is none, or where she may not see it. */
    Optional<UploadedFile> file(UUID groundId);

    enum Kind {
        REPORT,
        INTERVIEW,
        /** a thing on the map */
        MAP,
        OTHER
    }

    enum Stance {
        SUPPORTS,
        CONTRADICTS
    }

    /** A thing on the map, by module ("organisation") and its id there. */
    record MapReference(String module, UUID id) {}

    /** @param shownPublicly its title, text and source (never its file) are the public's to read */
    record Draft(
            Kind kind,
            Stance stance,
            String title,
            String text,
            String source,
            @Nullable MapReference on,
            boolean shownPublicly) {}

    record GroundItem(
            UUID id,
            Kind kind,
            Stance stance,
            String title,
            String text,
            String source,
            @Nullable MapReference on,
            boolean shownPublicly,
            String writtenBy,
            Instant writtenAt,
            @Nullable FileInfo file) {}

    /** @param size bytes */
    record FileInfo(String name, String mediaType, long size) {}
}
