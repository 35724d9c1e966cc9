package se.arshjulet.form;

/** A form definition that cannot be used; the message says which and why. */
public final class InvalidFormException extends RuntimeException {

    InvalidFormException(String source, String fault) {
        super("The form " + source + " cannot be used: " + fault);
    }
}
