package se.arshjulet.statistics;

/** Somebody else has changed the measure since it was read. */
public class StaleMeasureException extends RuntimeException {

    public StaleMeasureException() {
        super("Någon annan har ändrat måttet medan du hade det öppet. Läs om sidan och gör din ändring igen.");
    }
}
