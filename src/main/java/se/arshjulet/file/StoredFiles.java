package se.arshjulet.file;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Files kept in the database, so that a backup has them and two nodes share them. They are read back only within the
 * association that they came to; who there may read one is for the module to say that keeps its id.
 */
public interface StoredFiles {

    /** @param uploadedBy the account; null for somebody without one
     * @throws RefusedFileException if the file may not come in, and then nothing is kept */
    StoredFile keep(UploadedFile file, FileLimits limits, @Nullable UUID uploadedBy);

    /** Whole; empty if this association has none of that id. */
    Optional<UploadedFile> open(UUID id);

    /** What they are, for those of the ids that this association has. */
    List<StoredFile> facts(Collection<UUID> ids);

    /** For good. */
    void remove(UUID id);
}
