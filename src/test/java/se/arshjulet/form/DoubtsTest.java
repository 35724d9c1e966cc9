package se.arshjulet.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What asks for a comment, and keeps nobody from going on once it is there. */
class DoubtsTest {

    private static final AnswerKey AT = AnswerKey.of("q_whole_number");

    private final FormDefinition form = EveryKind.form();

    @ParameterizedTest
    @CsvSource({"100,151,true", "100,150,false", "100,49,true", "4,8,false", "0,5,true", "0,4,false"})
    void aFigureFarFromLastYearsIsAskedAbout(int before, int now, boolean odd) {
        assertThat(Doubts.at(form, AT, given(now, null), given(before, null)).isPresent())
                .isEqualTo(odd);
    }

    @Test
    void itSaysHowFarAndFromWhat() {
        assertThat(Doubts.at(form, AT, given(300, null), given(100, null)))
                .contains("Det är 200 mer än förra gången (200 %): då stod det 100.");
    }

    @Test
    void withACommentItIsNoMoreInTheWay() {
        assertThat(FormCheck.gaps(form, given(300, null), given(100, null)))
                .singleElement()
                .satisfies(gap -> assertThat(gap.kind()).isEqualTo(FormCheck.Kind.UNEXPLAINED));
        assertThat(FormCheck.gaps(form, given(300, "Ny insats sedan mars."), given(100, null)))
                .isEmpty();
    }

    @Test
    void withoutAnythingToCompareWithNothingIsOdd() {
        assertThat(Doubts.at(form, AT, given(300, null), AnswerSet.empty())).isEmpty();
    }

    @Test
    void aTypedSumThatDoesNotAddUpNamesItsParts() {
        FormDefinition grid = FormDefinitionReader.read("""
                {"key": "f", "version": 1, "title": "F", "sections": [{"key": "s", "title": "S", "questions": [
                  {"key": "g", "type": "NUMBER_GRID", "label": "Deltagare", "grid": {
                    "rows": [{"key": "y2025", "label": "2025"}],
                    "columns": [{"key": "women", "label": "Kvinnor"}, {"key": "men", "label": "Män"},
                                {"key": "total", "label": "Totalt", "sumOf": ["women", "men"], "typed": true}]}}]}]}
                """, "f");
        AnswerSet set = new AnswerSet(
                List.of(),
                Map.of(
                        AnswerKey.of("g.y2025.women"), answer(12, null),
                        AnswerKey.of("g.y2025.men"), answer(8, null),
                        AnswerKey.of("g.y2025.total"), answer(25, null)));
        assertThat(Doubts.at(grid, AnswerKey.of("g.y2025.total"), set, AnswerSet.empty()))
                .contains("Kvinnor 12 + Män 8 är 20, men här står 25.");
    }

    private static AnswerSet given(int figure, String comment) {
        return new AnswerSet(List.of(), Map.of(AT, answer(figure, comment)));
    }

    private static GivenAnswer answer(int figure, String comment) {
        return new GivenAnswer(
                        AnswerStatus.GIVEN,
                        AnswerValue.Figure.of(figure),
                        AnswerOrigin.TYPED,
                        AnswerKey.NO_ROW,
                        null,
                        Instant.EPOCH)
                .commented(comment);
    }
}
