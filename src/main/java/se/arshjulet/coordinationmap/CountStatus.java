package se.arshjulet.coordinationmap;

/** What stands where a figure would: four things that must never be mixed up (domain.md). */
public enum CountStatus {
    SHOWN(""),
    /** Nobody has it. It is not zero. */
    MISSING("uppgift saknas"),
    /** It is too small, or one that is could be worked out from it; or the member has said that it is too small. */
    SUPPRESSED("undertryckt"),
    /** No choice of figures would protect those that are too small, so nothing new of the table is shown. */
    LEFT_OUT("redovisas inte");

    private final String words;

    CountStatus(String words) {
        this.words = words;
    }

    /** As it stands in the figure's place; empty for what is shown. */
    public String words() {
        return words;
    }

    public boolean isWithheld() {
        return this == SUPPRESSED || this == LEFT_OUT;
    }
}
