package se.arshjulet.interview;

import java.io.IOException;
import java.io.OutputStream;
import java.util.UUID;
import org.springframework.security.access.AccessDeniedException;
import se.arshjulet.file.UploadedFile;

/** Registerutdrag: all that the association keeps on one nyckelperson, for her to read and hear (GDPR art. 15). */
public interface RegisterExtracts {

    /** A docx. It says who she is, so it needs the key, and is logged as an opening of it.
     * @throws AccessDeniedException if the key is not hers to open
     * @throws InvalidInterviewException if her name is erased */
    UploadedFile of(UUID informantId);

    /** Whether there is sound that goes with it, also of one who has taken back her consent.
     * @throws AccessDeniedException if the key is not hers to open */
    boolean hasSound(UUID informantId);

    /** The docx and the recordings in one zip, which is left open.
     * @param extract what {@link #of} gave */
    void writeWithSound(UUID informantId, UploadedFile extract, OutputStream to) throws IOException;
}
