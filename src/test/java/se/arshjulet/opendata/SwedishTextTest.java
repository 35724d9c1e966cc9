package se.arshjulet.opendata;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SwedishTextTest {

    @Test
    void allOfTwoAreBoth() {
        assertThat(SwedishText.all(2)).isEqualTo("båda");
        assertThat(SwedishText.all(3)).isEqualTo("alla tre");
        assertThat(showing(2, 2)).isEqualTo("Visar båda enheterna.");
        assertThat(showing(1, 1)).isEqualTo("Visar en enhet.");
        assertThat(showing(19, 19)).isEqualTo("Visar alla 19 enheter.");
        assertThat(showing(1, 2)).isEqualTo("Visar 1 av 2 enheter.");
    }

    private static String showing(int shown, int of) {
        return SwedishText.showing(shown, of, "en enhet", "båda enheterna", "enheter");
    }
}
