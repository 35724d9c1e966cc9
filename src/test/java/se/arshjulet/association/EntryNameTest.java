package se.arshjulet.association;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EntryNameTest {

    @Test
    void surplusSpaceIsNoPartOfTheName() {
        assertThat(EntryName.of("  Grön\u00a0  arena ").text()).isEqualTo("Grön arena");
    }

    @ParameterizedTest
    @ValueSource(strings = {"GRÖN ARENA", "grön  arena", " Grön Arena\t", "Gro\u0308n arena"})
    void theSameNameIsOneWhateverItsCaseAndSpace(String typed) {
        assertThat(EntryName.of(typed).key())
                .isEqualTo(EntryName.of("Grön arena").key());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\u00a0"})
    void nothingIsNoName(String typed) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EntryName.of(typed))
                .withMessageContaining("namn");
    }

    @Test
    void aNameHasItsLength() {
        assertThat(EntryName.of("x".repeat(200)).text()).hasSize(200);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EntryName.of("x".repeat(201)))
                .withMessageContaining("200");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Grön\narena", "Grön\u0000arena", "Grön\u202earena", "Grön\u200barena", "Grön\ud800arena"})
    void whatCannotBeSeenIsRefused(String typed) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EntryName.of(typed))
                .withMessageContaining("tecken som inte syns");
    }
}
