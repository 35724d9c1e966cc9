package se.arshjulet.form.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.arshjulet.form.expression.Expression;
import se.arshjulet.form.sentence.Calculation.Kind;

class CalculationTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SUM|women + men + unknown",
                "DIFFERENCE|income - cost",
                "PRODUCT|hours * price",
                "QUOTIENT|cost / participants",
                "SHARE|done / all * 100",
                "MEAN|mean(a, b, c)",
                "SUM_OF_ROWS|sum(goals.result)",
                "MEAN_OF_ROWS|mean(goals.result)",
                "NUMBER_OF_ROWS|count(goals)"
            })
    void whatIsReadMeansTheSameWhenWritten(Kind kind, String feel) {
        assertThat(Calculation.read(feel)).hasValueSatisfying(said -> {
            assertThat(said.kind()).isEqualTo(kind);
            assertThat(said.feel()).isEqualTo(feel);
            assertThat(Expression.parse(said.feel()).source()).isEqualTo(feel);
        });
    }

    @Test
    void aSumMayBeCalled() {
        assertThat(Calculation.read(" sum( women ,men ) "))
                .contains(new Calculation(Kind.SUM, List.of("women", "men")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a + b * c", "a - b - c", "a + 1", "sum(a)", "a - b * 100", "a", "", "round half up(a / b, 1)"})
    void whatSaysMoreStaysAnExpression(String feel) {
        assertThat(Calculation.read(feel)).isEmpty();
    }
}
