package se.arshjulet.form.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.arshjulet.form.expression.Expression;
import se.arshjulet.form.sentence.Sentence.Joiner;

class SentenceTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "agreement = true",
                "kind != \"a\"",
                "kind in (\"a\", \"b\")",
                "list contains(groups, \"young\")",
                "not(list contains(groups, \"young\"))",
                "women >= 5 and men < women",
                "cost > -2.5 or cost = null or name != null",
                "begins >= date(\"2026-01-31\")",
                "name = \"a \\\"quoted\\\" \\\\ word\""
            })
    void whatIsReadMeansTheSameWhenWritten(String feel) {
        assertThat(Sentence.read(feel)).hasValueSatisfying(said -> {
            assertThat(said.feel()).isEqualTo(feel);
            assertThat(Expression.parse(said.feel()).source()).isEqualTo(feel);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a = 1 and b = 2 or c = 3",
                "(a = 1)",
                "count(rows) > 2",
                "rows[a > 1].b = 2",
                "a.b = 2",
                "a + 1 > 2",
                "a between 1 and 2",
                "if a then b else c",
                "a in [1, 2]",
                "5 < a",
                "null = null",
                "not(a = 1)",
                "string length(a) < 5",
                "a =",
                "\"",
                ""
            })
    void whatSaysMoreStaysAnExpression(String feel) {
        assertThat(Sentence.read(feel)).isEmpty();
    }

    @Test
    void aYesOrNoMayStandAlone() {
        assertThat(Sentence.read("agreement and not(closed)"))
                .contains(new Sentence(
                        Joiner.AND,
                        List.of(
                                Clause.of("agreement", Verb.IS, new Operand.Truth(true)),
                                Clause.of("closed", Verb.IS, new Operand.Truth(false)))));
    }

    @Test
    void itIsKnownWhatIsHeldAgainstWhat() {
        assertThat(Sentence.read("a < b or a <= 3.50 or d > date(\"2026-02-01\")"))
                .contains(new Sentence(
                        Joiner.OR,
                        List.of(
                                Clause.of("a", Verb.LESS, new Operand.Answer("b")),
                                Clause.of("a", Verb.AT_MOST, new Operand.Figure(new BigDecimal("3.50"))),
                                Clause.of("d", Verb.MORE, new Operand.Day(LocalDate.of(2026, 2, 1))))));
    }
}
