package se.arshjulet.flow;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How many people a flow has, as a member has answered. What is missing is not zero, and what the member calls too small to
 * tell is neither (domain.md).
 *
 * @param people null unless it is given; never negative
 */
public record Count(Kind kind, @Nullable Long people) {

    public static final Count MISSING = new Count(Kind.MISSING, null);
    public static final Count TOO_SMALL = new Count(Kind.TOO_SMALL, null);

    public enum Kind {
        GIVEN,
        MISSING,
        /** the member knows it, and will not say it: a few people */
        TOO_SMALL
    }

    public static Count of(long people) {
        return new Count(Kind.GIVEN, people);
    }

    boolean isGiven() {
        return people != null;
    }

    /** Of several together: given only if every one is, and too small to tell if one is and none is missing. */
    public static Count sum(List<Count> counts) {
        long sum = 0;
        Kind kind = Kind.GIVEN;
        for (Count count : counts) {
            if (count.people != null) {
                sum += count.people;
            } else if (kind != Kind.MISSING) {
                kind = count.kind;
            }
        }
        return kind == Kind.GIVEN ? of(sum) : new Count(kind, null);
    }
}
