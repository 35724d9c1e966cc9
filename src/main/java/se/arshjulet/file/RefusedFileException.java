package se.arshjulet.file;

/** The file is not taken. The message is a Swedish sentence for the one who sent it: what is wrong and what to do. */
public class RefusedFileException extends RuntimeException {

    public RefusedFileException(String sentence) {
        super(sentence);
    }
}
