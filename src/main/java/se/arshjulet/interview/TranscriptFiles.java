package se.arshjulet.interview;

import se.arshjulet.file.UploadedFile;

/** Transcripts as they come from whoever wrote them out. */
public interface TranscriptFiles {

    /** The largest file, in bytes. */
    long LARGEST = 10 * 1024 * 1024;

    /** The words of a txt, docx or odt file: what stands in its body, without what is struck out, comments and footnotes.
     * @throws InvalidInterviewException at "file", in Swedish, if it has macros, is of another kind than its name says, is too
     *     large, is damaged, or is built to harm whoever opens it */
    String read(UploadedFile file);
}
