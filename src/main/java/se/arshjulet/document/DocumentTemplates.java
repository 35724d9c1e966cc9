package se.arshjulet.document;

import se.arshjulet.file.RefusedFileException;
import se.arshjulet.file.UploadedFile;

/** How the current association's documents look. */
public interface DocumentTemplates {

    /** Bytes of a logo as it is sent. */
    int LARGEST_LOGO = 1024 * 1024;

    /** {@link Template#PLAIN} as long as nothing has been chosen. */
    Template current();

    /** Kept from now on; documents that are made already are as they were. Who does it must be signed in. */
    void keep(Template template);

    /** A logo as it will stand in documents: a drawing (SVG) becomes a picture, so that nothing in it can ever run or fetch.
     * @throws RefusedFileException if it is neither PNG, JPEG nor SVG, too large, or cannot be read; says so in Swedish */
    Picture logo(UploadedFile file);
}
