package se.arshjulet.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** By the examples that WCAG's own readers agree on. */
class ColourTest {

    @Test
    void contrastIsWcags() {
        assertThat(Colour.WHITE.contrast(new Colour(0, 0, 0))).isEqualTo(21, within(0.001));
        assertThat(colour("#767676").contrast(Colour.WHITE)).isEqualTo(4.54, within(0.005));
        assertThat(colour("#777777").contrast(Colour.WHITE)).isEqualTo(4.48, within(0.005));
        assertThat(colour("#767676").isReadable()).isTrue();
        assertThat(colour("#777777").isReadable()).isFalse();
    }

    @Test
    void aColourThatCannotBeReadIsDarkenedNoMoreThanItNeeds() {
        Colour orange = colour("#F5A623").readable();
        assertThat(orange.contrast(Colour.WHITE)).isBetween(4.5, 4.6);
        assertThat(orange.red()).isGreaterThan(orange.green()).isGreaterThan(orange.blue());
        assertThat(colour("#0B5F66").readable()).isEqualTo(colour("#0B5F66"));
        assertThat(Colour.WHITE.readable().isReadable()).isTrue();
    }

    @Test
    void readsWhatPeopleWrite() {
        assertThat(Colour.read(" 0b5f66 ")).contains(colour("#0B5F66"));
        assertThat(Colour.read("#abc")).contains(colour("#AABBCC"));
        assertThat(Colour.read("grön")).isEmpty();
        assertThat(Colour.read("#12345")).isEmpty();
        assertThat(colour("#0b5f66").hex()).isEqualTo("#0B5F66");
    }

    @Test
    void aTemplateOfColoursThatCannotBeReadIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Template(colour("#FFCC00"), colour("#0B5F66"), null));
    }

    @Test
    void lightsAreReadOnTheirOwnGround() {
        for (Light.Colour light : Light.Colour.values()) {
            assertThat(colour(light.ink()).contrast(colour(light.ground())))
                    .as(light.name())
                    .isGreaterThan(7);
        }
    }

    private static Colour colour(String hex) {
        return Colour.read(hex).orElseThrow();
    }
}
