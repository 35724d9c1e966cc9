package se.arshjulet.statusreport;

/** Somebody else has changed the same part of the report since it was read. Nothing was kept: what she wrote is still hers to keep,
 * over the other's or not. */
public class StalePartException extends RuntimeException {

    private final String standing;
    private final int version;

    StalePartException(String standing, int version) {
        this.standing = standing;
        this.version = version;
    }

    /** What stands there now; for a text that is HTML, sanitised. Empty if it is gone. */
    public String standing() {
        return standing;
    }

    /** By which it can be changed from here; 0 if it is gone. */
    public int version() {
        return version;
    }
}
