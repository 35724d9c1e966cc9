package se.arshjulet.suppression;

/**
 * What is too small to be shown: the minimum frequency rule (Hundepool et al., <em>Statistical Disclosure Control</em>, Wiley
 * 2012, on frequency tables). The rule is public, so whoever wants to work out a count is taken to know it.
 *
 * @param threshold the smallest count, of people, that may be shown; 5 unless the association has said otherwise. 1 hides nothing.
 * @param showsZeros whether nobody at all may be said; a true zero tells of no person, but of a whole group that it is empty
 */
public record Rule(long threshold, boolean showsZeros) {

    public static final Rule USUAL = new Rule(5, true);

    public Rule {
        if (threshold < 1 || threshold > 1000) {
            throw new IllegalArgumentException("A threshold is between 1 and 1000, not " + threshold);
        }
    }

    /** The smallest count that a suppressed cell can have, as anybody can tell who knows the rule. */
    long leastHidden() {
        return showsZeros ? 1 : 0;
    }

    boolean isTooSmall(long count) {
        return count >= leastHidden() && count < threshold;
    }
}
