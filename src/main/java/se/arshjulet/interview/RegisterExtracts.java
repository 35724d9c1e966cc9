package se.arshjulet.interview;

import java.util.UUID;
import org.springframework.security.access.AccessDeniedException;
import se.arshjulet.file.UploadedFile;

/** Registerutdrag: all that the association keeps on one nyckelperson, for her to read (GDPR art. 15). */
public interface RegisterExtracts {

    /** A docx. It says who she is, so it needs the key, and is logged as an opening of it.
     * @throws AccessDeniedException if the key is not hers to open
     * @throws InvalidInterviewException if her name is erased */
    UploadedFile of(UUID informantId);
}
