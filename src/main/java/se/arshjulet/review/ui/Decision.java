package se.arshjulet.review.ui;

/** What a reviewer can decide, and what each is called in the texts. */
enum Decision {
    APPROVE("approve"),
    PUBLISH("publish"),
    /** approve, and let it go on to the next step */
    PASS_ON("pass-on"),
    /** approve as one of a group */
    VOTE("vote"),
    /** put down what a group decided where it met */
    FOR_GROUP("for-group"),
    GIVE_BACK("give-back");

    private final String key;

    Decision(String key) {
        this.key = key;
    }

    /** The key of one of its texts: the button's word, the summary's title, what will happen, what has happened. */
    String text(String which) {
        return "review.decide." + key + "." + which;
    }
}
