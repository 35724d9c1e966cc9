package se.arshjulet.flow;

/**
 * How far apart two statements of the same flow may be before anybody is asked about it. Both must be passed: a small flow
 * is not asked about for one person's sake, nor a large one for some per cent.
 *
 * @param percent of the larger figure
 * @param least   people: the least difference that anybody is asked about
 */
public record Tolerance(int percent, int least) {

    public static final Tolerance USUAL = new Tolerance(10, 5);

    /** By sex where both say it, and else together. What one of them cannot tell is not compared. */
    boolean isPassed(Figures one, Figures other) {
        if (one.isWhole() && other.isWhole()) {
            return isPassed(one.women(), other.women()) || isPassed(one.men(), other.men());
        }
        return isPassed(one.total(), other.total());
    }

    private boolean isPassed(Count one, Count other) {
        Long here = one.people();
        Long there = other.people();
        if (here == null || there == null) {
            return false;
        }
        long difference = Math.abs(here - there);
        return difference >= least && difference * 100 > percent * Math.max(here, there);
    }
}
