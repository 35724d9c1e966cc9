package se.arshjulet.appendix;

/** What stands in place of a figure. Four things that must never be mixed up, and none of them is zero. */
final class FigureWords {

    static final String HIDDEN = "visas inte";
    static final String TOO_SMALL = "för litet";
    static final String NONE = "finns ej";
    static final String EMPTY = "saknas";

    private FigureWords() {}
}
