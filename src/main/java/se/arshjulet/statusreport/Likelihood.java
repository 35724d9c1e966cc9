package se.arshjulet.statusreport;

/** How likely it is that a risk comes true. */
public enum Likelihood {
    SMALL("liten"),
    MEDIUM("medelstor"),
    GREAT("stor");

    private final String word;

    Likelihood(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }
}
