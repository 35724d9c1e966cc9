package se.arshjulet.task;

/** An absence cannot be set so. The message says why, in Swedish. */
public final class InvalidAbsenceException extends IllegalArgumentException {

    private final Field field;

    InvalidAbsenceException(Field field, String message) {
        super(message);
        this.field = field;
    }

    public Field field() {
        return field;
    }

    /** What is to be put right. */
    public enum Field {
        FIRST,
        LAST,
        COVER
    }
}
