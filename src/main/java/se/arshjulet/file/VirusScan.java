package se.arshjulet.file;

/** Looks for what harms in a file. */
interface VirusScan {

    /** @throws RefusedFileException if something is found, and also if the scanner cannot be asked */
    void require(byte[] content);
}
