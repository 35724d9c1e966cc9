package se.arshjulet.annualwheel;

/** The wheel's rings, the outermost first. */
public enum Ring {
    /** kartläggning: interviews, surveys and their analysis */
    MAPPING("Kartläggning"),
    DATA_REQUEST("Datauppdrag"),
    REVIEW("Granskning"),
    MEETING("Möten"),
    REPORT("Rapporter"),
    HORIZON("Omvärld");

    private final String word;

    Ring(String word) {
        this.word = word;
    }

    /** What it is called on pages for everybody, which are in Swedish. */
    public String word() {
        return word;
    }
}
