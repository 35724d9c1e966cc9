package se.arshjulet.datarequest;

/** A reason that somebody gave, as the end of a line of what was done. */
final class Reasons {

    private Reasons() {}

    /** ": ”Föräldraledig till april”", or nothing. */
    static String inWords(String reason) {
        return reason.isBlank() ? "" : ": ”" + reason.strip().replaceAll("\\s+", " ") + "”";
    }
}
