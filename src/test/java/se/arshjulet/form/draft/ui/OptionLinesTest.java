package se.arshjulet.form.draft.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.arshjulet.form.Grid;
import se.arshjulet.form.Option;

class OptionLinesTest {

    private static final List<Option> BEFORE =
            List.of(new Option("yes", "Ja"), new Option("partly", "Delvis"), new Option("no", "Nej"));

    @Test
    void aLineThatReadsAsBeforeKeepsItsCodeWhereverItStands() {
        assertThat(OptionLines.read(List.of("Nej", "Ja", "Delvis"), BEFORE))
                .containsExactly(BEFORE.get(2), BEFORE.get(0), BEFORE.get(1));
    }

    @Test
    void aLineInOtherWordsIsTheSameOption() {
        assertThat(OptionLines.read(List.of("Ja", "Till en del", "Nej"), BEFORE))
                .containsExactly(BEFORE.get(0), new Option("partly", "Till en del"), BEFORE.get(2));
    }

    @Test
    void whatIsNewGetsACodeThatNoOtherHasHad() {
        assertThat(OptionLines.read(List.of("Ja", "Nej", "Vet inte"), BEFORE.subList(0, 1)))
                .extracting(Option::code)
                .containsExactly("yes", "nej", "vet-inte");
        assertThat(OptionLines.read(List.of("Ja", "No"), List.of(new Option("no", "Nej"))))
                .extracting(Option::code)
                .containsExactly("ja", "no-2");
    }

    @Test
    void aLineThatStandsThereTwiceIsFound() {
        assertThat(OptionLines.twice(List.of("Ja", "Nej", "Ja"))).contains("Ja");
        assertThat(OptionLines.twice(List.of("Ja", "Nej", "ja"))).isEmpty();
    }

    @Test
    void aGridsSumFollowsItsLines() {
        Grid.Line women = new Grid.Line("women", "Kvinnor", List.of(), false);
        Grid.Line men = new Grid.Line("men", "Män", List.of(), false);
        Grid.Line all = new Grid.Line("all", "Alla", List.of("women", "men"), false);

        List<Grid.Line> more =
                GridLines.read(List.of("Kvinnor", "Män", "Annat kön"), List.of(women, men, all), all, true, "Totalt");

        assertThat(more)
                .containsExactly(
                        women,
                        men,
                        new Grid.Line("annat_kon", "Annat kön", List.of(), false),
                        new Grid.Line("all", "Alla", List.of("women", "men", "annat_kon"), false));
        assertThat(GridLines.read(List.of("Kvinnor", "Män"), List.of(women, men, all), all, false, "Totalt"))
                .containsExactly(women, men);
        assertThat(GridLines.read(List.of("Kvinnor", "Män"), List.of(women, men), null, true, "Totalt"))
                .containsExactly(women, men, new Grid.Line("total", "Totalt", List.of("women", "men"), false));
    }
}
