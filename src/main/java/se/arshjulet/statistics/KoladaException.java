package se.arshjulet.statistics;

/** Kolada could not be asked, or what it said could not be read. The message is a Swedish sentence: what, why, what to do. */
public class KoladaException extends RuntimeException {

    KoladaException(String message) {
        super(message);
    }

    KoladaException(String message, Throwable cause) {
        super(message, cause);
    }
}
