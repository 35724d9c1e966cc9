package se.arshjulet.annualwheel;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What an activity is, and in which ring of the wheel it lies. */
public enum ActivityKind {
    INTERVIEW_ROUND(Ring.MAPPING, "intervjuomgång"),
    ANALYSIS(Ring.MAPPING, "analys"),
    SURVEY(Ring.MAPPING, "enkät"),
    DATA_REQUEST(Ring.DATA_REQUEST, "datauppdrag"),
    REVIEW(Ring.REVIEW, "granskning"),
    MEETING(Ring.MEETING, "möte"),
    REPORT(Ring.REPORT, "rapport"),
    HORIZON(Ring.HORIZON, "omvärld");

    private final Ring ring;
    private final String word;

    ActivityKind(Ring ring, String word) {
        this.ring = ring;
        this.word = word;
    }

    public Ring ring() {
        return ring;
    }

    /** What it is called in a file. */
    public String word() {
        return word;
    }

    /** The kind that a file means by the word. */
    public static Optional<ActivityKind> of(String word) {
        String sought = word.strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(kind -> kind.word.equals(sought)).findFirst();
    }
}
