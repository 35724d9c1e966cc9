package se.arshjulet.coding.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.vaadin.flow.dom.Element;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.arshjulet.coding.Coding.Standing;
import se.arshjulet.coding.Coding.Unit;
import se.arshjulet.coding.Differences.Difference;
import se.arshjulet.coding.Differences.Kind;
import se.arshjulet.coding.TextSpan;

/** One sees which words each has marked. */
class PassageTest {

    private static final String SAID = "Ja. 😀 Vi ringer. Ingen svarar.";

    @Test
    void eachOnesWordsAreUnderlinedWhereTheyAreNotTheSame() {
        Passage passage = passage(new TextSpan(4, 16), new TextSpan(6, 30));
        assertThat(passage.isMarkedApart()).isTrue();
        assertThat(passage.getElement().getChildren())
                .extracting(Element::getText, words -> words.getAttribute("class"))
                .containsExactly(
                        tuple("😀 ", "by-first"),
                        tuple("Vi ringer.", "by-first by-second"),
                        tuple(" Ingen svarar.", "by-second"));
    }

    @Test
    void whatBothHaveMarkedAlikeOrOnlyOneHasIsPlain() {
        for (Passage passage :
                new Passage[] {passage(new TextSpan(4, 16), new TextSpan(4, 16)), passage(new TextSpan(4, 16), null)}) {
            assertThat(passage.isMarkedApart()).isFalse();
            assertThat(passage.getElement().getText()).isEqualTo("😀 Vi ringer.");
        }
        assertThat(Passage.words("Vi  ringer. ")).isEqualTo(2);
    }

    private static Passage passage(TextSpan first, @Nullable TextSpan second) {
        TextSpan at = second == null ? first : first.with(second);
        return new Passage(new Difference(
                UUID.randomUUID(),
                Kind.PLACE,
                unit(first),
                second == null ? null : unit(second),
                at,
                at.of(SAID),
                null,
                "",
                null));
    }

    private static Unit unit(TextSpan at) {
        return new Unit(
                UUID.randomUUID(),
                UUID.randomUUID(),
                at,
                at.of(SAID),
                "",
                "",
                null,
                Set.of(),
                UUID.randomUUID(),
                Standing.OWN,
                false,
                null);
    }
}
