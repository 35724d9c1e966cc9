package se.arshjulet.datarequest;

/** A value that its question cannot hold; the message is Swedish and stands at the field. */
public final class InvalidAnswerException extends RuntimeException {

    public InvalidAnswerException(String swedishMessage) {
        super(swedishMessage);
    }
}
