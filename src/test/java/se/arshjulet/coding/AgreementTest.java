package se.arshjulet.coding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.arshjulet.coding.Comparison.Marked;
import se.arshjulet.coding.Comparison.Pair;

class AgreementTest {

    private static final UUID REMISS = UUID.randomUUID();
    private static final UUID MOTE = UUID.randomUUID();

    /** The example of Cohen's kappa that textbooks give: 50 proposals, 20 yes by both, 15 no by both, 5 and 10 apart. */
    @Test
    void kappaIsWhatTheTextbookSays() {
        Agreement agreement = new Agreement(20, 5, 10, 15);
        assertThat(agreement.observed()).isEqualTo(0.7);
        assertThat(agreement.kappa()).isPresent();
        assertThat(agreement.kappa().getAsDouble()).isCloseTo(0.4, within(1e-9));
        assertThat(agreement.strength()).isEqualTo(Agreement.Strength.FAIR);
    }

    @Test
    void itIsCountedInSentencesThatBothOrOneOrNeitherHasMarked() {
        Agreement agreement = Agreement.of(bits(1, 2, 3), bits(3, 4), 10);
        assertThat(agreement).isEqualTo(new Agreement(1, 2, 1, 6));
        assertThat(Agreement.sum(List.of(agreement, agreement))).isEqualTo(new Agreement(2, 4, 2, 12));
    }

    @Test
    void whatNobodyMarkedOrBothMarkedEverywhereSaysNothing() {
        assertThat(new Agreement(0, 0, 0, 12).kappa()).isEmpty();
        assertThat(new Agreement(12, 0, 0, 0).strength()).isEqualTo(Agreement.Strength.NOTHING_TO_SAY);
        assertThat(new Agreement(0, 0, 0, 0).strength()).isEqualTo(Agreement.Strength.NOTHING_TO_SAY);
    }

    @Test
    void allAgreedIsOneAndAllApartIsLessThanChance() {
        assertThat(new Agreement(5, 0, 0, 7).kappa()).hasValue(1);
        assertThat(new Agreement(5, 0, 0, 7).strength()).isEqualTo(Agreement.Strength.VERY_GOOD);
        assertThat(new Agreement(0, 6, 6, 0).kappa()).hasValue(-1);
        assertThat(new Agreement(0, 6, 6, 0).strength()).isEqualTo(Agreement.Strength.POOR);
    }

    @Test
    void eachUnitIsPairedWithTheOneThatItSharesMostWith() {
        Marked a = marked(0, 100, REMISS);
        Marked b = marked(90, 200, MOTE);
        Marked x = marked(5, 95, REMISS);
        Marked y = marked(92, 200, REMISS);
        Marked z = marked(300, 310, REMISS);
        List<Pair> pairs = Comparison.of(List.of(b, a), List.of(z, y, x));
        assertThat(pairs).containsExactly(new Pair(a, x), new Pair(b, y), new Pair(null, z));
        assertThat(pairs.get(0).isSame()).isTrue();
        assertThat(pairs.get(1).isSame()).as("other codes").isFalse();
        assertThat(pairs.get(2).isSame()).isFalse();
    }

    @Test
    void theSameCodesOnMuchMoreOfTheTextIsADifference() {
        assertThat(new Pair(marked(0, 100, REMISS), marked(0, 51, REMISS)).isSame())
                .isTrue();
        assertThat(new Pair(marked(0, 100, REMISS), marked(0, 49, REMISS)).isSame())
                .isFalse();
    }

    @Test
    void ofTwoOnTheSamePlaceTheOneWithTheSameCodesIsThePair() {
        Marked remiss = marked(0, 50, REMISS);
        Marked mote = marked(0, 50, MOTE);
        Marked theirs = marked(0, 50, MOTE);
        assertThat(Comparison.of(List.of(remiss, mote), List.of(theirs)))
                .containsExactlyInAnyOrder(new Pair(mote, theirs), new Pair(remiss, null));
    }

    private static Marked marked(int start, int end, UUID... codes) {
        return new Marked(UUID.randomUUID(), new TextSpan(start, end), Set.of(codes));
    }

    private static BitSet bits(int... set) {
        BitSet bits = new BitSet();
        IntStream.of(set).forEach(bits::set);
        return bits;
    }
}
