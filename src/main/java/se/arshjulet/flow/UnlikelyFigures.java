package se.arshjulet.flow;

import java.util.Collection;
import java.util.Objects;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** Tells a slip of the finger from a proposal: a count far from all that anybody has stated. It may still be right. */
public final class UnlikelyFigures {

    /** Among so few a count is soon many times another. */
    private static final long FEW = 10;

    private UnlikelyFigures() {}

    /** Whether women or men are more than twice the most, or less than half of the least, that has been stated of them, and by
     * more than a few.
     * @param stated nobody's slip, as far as anybody knows */
    public static boolean isFarFrom(Collection<Figures> stated, long women, long men) {
        return isFar(counts(stated.stream().map(Figures::women)), women)
                || isFar(counts(stated.stream().map(Figures::men)), men);
    }

    private static long[] counts(Stream<Count> stated) {
        return stated.map(Count::people)
                .filter(Objects::nonNull)
                .mapToLong(Long::longValue)
                .toArray();
    }

    private static boolean isFar(long[] stated, long count) {
        if (stated.length == 0) {
            return false;
        }
        long most = LongStream.of(stated).max().orElseThrow();
        long least = LongStream.of(stated).min().orElseThrow();
        return count > 2 * most && count - most > FEW || 2 * count < least && least - count > FEW;
    }
}
