package se.arshjulet.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SearchableThingTest {

    @Test
    void whatEndsWithAFullStopGetsNoOther() {
        assertThat(SearchableThing.text("Tiderna är svåra att hålla.", List.of("Metoder ", " "), null, "Stöd."))
                .isEqualTo("Tiderna är svåra att hålla. Metoder. Stöd");
    }
}
