package se.arshjulet.flow;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.function.Function;

/** How many people, by sex and together. */
public record Figures(Count women, Count men, Count total) {

    /** Of nobody: what a side that states no such flow says of it. */
    public static final Figures NOBODY = of(0, 0);

    public static Figures of(long women, long men) {
        return new Figures(Count.of(women), Count.of(men), Count.of(women + men));
    }

    public static Figures sum(List<Figures> parts) {
        return new Figures(sum(parts, Figures::women), sum(parts, Figures::men), sum(parts, Figures::total));
    }

    private static Count sum(List<Figures> parts, Function<Figures, Count> count) {
        return Count.sum(parts.stream().map(count).toList());
    }

    /** The sexes are both known, so that somebody else can take these figures as they are. */
    @JsonIgnore
    public boolean isWhole() {
        return women.isGiven() && men.isGiven();
    }
}
