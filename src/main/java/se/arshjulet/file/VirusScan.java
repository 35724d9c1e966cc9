package se.arshjulet.file;

import java.io.ByteArrayInputStream;
import java.io.InputStream;

/** Looks for what harms in a file. */
interface VirusScan {

    /** @param size bytes that there are to read
     * @throws RefusedFileException if something is found, and also if the scanner cannot be asked */
    void require(InputStream content, long size);

    default void require(byte[] content) {
        require(new ByteArrayInputStream(content), content.length);
    }
}
