package se.arshjulet.coding;

import java.util.BitSet;
import java.util.Collection;
import java.util.OptionalDouble;

/**
 * How far two coders agree on a code, counted in sentences: both put it there, only the one did, neither. Cohen's kappa is
 * what they agree beyond what chance would give (J. Cohen 1960, Educational and Psychological Measurement 20); why it is this
 * measure, and why sentences, stands in ADR 0035.
 */
public record Agreement(int both, int onlyFirst, int onlySecond, int neither) {

    /** As one says it. The limits are those of Landis and Koch (1977, Biometrics 33), which are a custom and no law. */
    public enum Strength {
        /** neither has put it anywhere, or both everywhere: there is nothing to disagree on */
        NOTHING_TO_SAY,
        POOR,
        FAIR,
        MODERATE,
        GOOD,
        VERY_GOOD
    }

    /** @param sentences how many there are */
    static Agreement of(BitSet first, BitSet second, int sentences) {
        BitSet both = (BitSet) first.clone();
        both.and(second);
        int shared = both.cardinality();
        int onlyFirst = first.cardinality() - shared;
        int onlySecond = second.cardinality() - shared;
        return new Agreement(shared, onlyFirst, onlySecond, sentences - shared - onlyFirst - onlySecond);
    }

    /** All sentences of all codes laid together. */
    static Agreement sum(Collection<Agreement> parts) {
        return parts.stream()
                .reduce(
                        new Agreement(0, 0, 0, 0),
                        (one, other) -> new Agreement(
                                one.both + other.both,
                                one.onlyFirst + other.onlyFirst,
                                one.onlySecond + other.onlySecond,
                                one.neither + other.neither));
    }

    public int sentences() {
        return both + onlyFirst + onlySecond + neither;
    }

    /** The share of the sentences where they did the same, 0 to 1. */
    public double observed() {
        return sentences() == 0 ? 1 : (both + neither) / (double) sentences();
    }

    /** −1 to 1; empty where chance alone would make them agree everywhere. */
    public OptionalDouble kappa() {
        double all = sentences();
        if (all == 0) {
            return OptionalDouble.empty();
        }
        double first = (both + onlyFirst) / all;
        double second = (both + onlySecond) / all;
        double byChance = first * second + (1 - first) * (1 - second);
        return byChance >= 1 ? OptionalDouble.empty() : OptionalDouble.of((observed() - byChance) / (1 - byChance));
    }

    public Strength strength() {
        if (kappa().isEmpty()) {
            return Strength.NOTHING_TO_SAY;
        }
        double kappa = kappa().getAsDouble();
        if (kappa < 0.21) {
            return Strength.POOR;
        } else if (kappa < 0.41) {
            return Strength.FAIR;
        } else if (kappa < 0.61) {
            return Strength.MODERATE;
        }
        return kappa < 0.81 ? Strength.GOOD : Strength.VERY_GOOD;
    }
}
