package se.arshjulet.form.expression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.feel.impl.parser.FeelParser;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class AllowedExpressionsTest {

    private static final Map<String, ?> ANSWERS = answers();

    private static Map<String, ?> answers() {
        Map<String, Object> answers = new HashMap<>();
        answers.put("kvinnor", 30);
        answers.put("män", new BigDecimal("27"));
        answers.put("tomt", null);
        answers.put("namn", "Unga vuxna");
        answers.put("slut", LocalDate.of(2026, 6, 30));
        answers.put("avtal", true);
        answers.put("områden", List.of("hälsa", "arbete"));
        answers.put("kontakt", Map.of("telefon", "013-20 60 00"));
        answers.put("andel", 0.125);
        answers.put(
                "rader",
                List.of(
                        Map.of("från", "AF", "kvinnor", 4, "män", 6),
                        Map.of("från", "FK", "kvinnor", 8, "män", 1),
                        Map.of("från", "FK", "kvinnor", 10, "män", 2)));
        return answers;
    }

    static Stream<Arguments> values() {
        return Stream.of(
                arguments("1 + 2 * 3", number("7")),
                arguments("(1 + 2) * 3", number("9")),
                arguments("10 - 4 - 3", number("3")),
                arguments("-kvinnor + 2.50", number("-27.5")),
                arguments("1 / 4", number("0.25")),
                arguments("kvinnor / 0", null),
                arguments("andel * 100", number("12.5")),
                arguments("0.1 + 0.2", number("0.3")),
                arguments("kvinnor + män", number("57")),
                arguments("kvinnor+män=57", true),
                arguments("kvinnor != män", true),
                arguments("kvinnor >= 30 and män < 27", false),
                arguments("kvinnor < 3 or män > 3", true),
                arguments("avtal and (kvinnor > 0 or män > 0)", true),
                arguments("not(avtal)", false),
                arguments("avtal", true),
                arguments("kvinnor between 1 and 30", true),
                arguments("kvinnor between 31 and 40 or avtal", true),
                arguments("namn in (\"Unga\", \"Unga vuxna\")", true),
                arguments("kvinnor in (1)", false),
                arguments("namn in [\"Unga\", \"Äldre\"]", false),
                arguments("if kvinnor > män then \"fler\" else \"färre\"", "fler"),
                arguments("if tomt then 1 else 2", number("2")),
                arguments("tomt = null", true),
                arguments("saknas = null", true),
                arguments("\"a \\\"b\\\" \\\\\"", "a \"b\" \\"),
                arguments("namn + \"!\"", "Unga vuxna!"),
                arguments("[1, 2]", List.of(number("1"), number("2"))),
                arguments("[]", List.of()),
                arguments("kontakt.telefon", "013-20 60 00"),
                arguments("kontakt", Map.of("telefon", "013-20 60 00")),
                arguments("rader.kvinnor", List.of(number("4"), number("8"), number("10"))),
                arguments("sum(rader.kvinnor) + sum(rader.män)", number("31")),
                arguments("rader[kvinnor > 5].från", List.of("FK", "FK")),
                arguments("rader[item.kvinnor > 5].män", List.of(number("1"), number("2"))),
                arguments("rader[1].från", "AF"),
                arguments("rader[-1].kvinnor", number("10")),
                arguments("count(rader[kvinnor > män])", number("2")),
                arguments("sum(1, 2, 3)", number("6")),
                arguments("min(rader.kvinnor)", number("4")),
                arguments("max(3, 5)", number("5")),
                arguments("mean([1, 2, 6])", number("3")),
                arguments("median([1, 2, 6])", number("2")),
                arguments("abs(män - kvinnor)", number("3")),
                arguments("round half up(2.345, 2)", number("2.35")),
                arguments("floor(2.9)", number("2")),
                arguments("ceiling(2.1)", number("3")),
                arguments("string length(namn) > 3", true),
                arguments("contains(namn, \"vuxna\")", true),
                arguments("starts with(namn, \"Unga\")", true),
                arguments("ends with(namn, \"Unga\")", false),
                arguments("upper case(\"å\")", "Å"),
                arguments("lower case(\"Å\")", "å"),
                arguments("string(57)", "57"),
                arguments("list contains(områden, \"hälsa\")", true),
                arguments("is defined(tomt)", false),
                arguments("is defined(kvinnor)", true),
                arguments("date(\"2026-01-31\")", LocalDate.of(2026, 1, 31)),
                arguments("date(2026, 2, 1)", LocalDate.of(2026, 2, 1)),
                arguments("slut > date(\"2026-01-31\")", true),
                arguments("all([avtal, true])", true),
                arguments("any([false, avtal])", true),
                arguments("and([true, false])", false),
                arguments("or([true, false])", true),
                arguments("if avtal then if kvinnor > 5 then 1 else 2 else 3", number("1")),
                arguments("1 +\n  2", number("3")));
    }

    @ParameterizedTest
    @MethodSource("values")
    void whatIsAllowedHasItsValue(String source, @Nullable Object value) {
        assertThat(Evaluated.of(source, ANSWERS).value()).isEqualTo(value);
    }

    /** Ours is another parser, and no other language. */
    @ParameterizedTest
    @MethodSource("values")
    void whatIsAllowedIsReadAsFeelItselfReadsIt(String source, @Nullable Object value) {
        assertThat(Expression.parse(source).tree())
                .hasToString(FeelParser.parseExpression(source).get().value().toString());
    }

    /** FEEL's own parser takes "slut between date" for the name of a function. */
    @Test
    void anOperatorBeforeAFunctionIsAnOperator() {
        assertThat(Evaluated.of("slut between date(\"2026-01-01\") and date(\"2026-12-31\")", ANSWERS)
                        .value())
                .isEqualTo(true);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            quoteCharacter = '`',
            value = {
                "count(rader[från = \"FK\" and män > 1]) ¦ 1",
                "count(rader[från = \"AF\" or män > 1]) ¦ 2",
                "count(rader[från != \"AF\"]) ¦ 2",
                "count(rader[not(från = \"AF\")]) ¦ 2",
                "count(rader[från in (\"AF\", \"X\")]) ¦ 1",
                "count(rader[contains(från, \"K\")]) ¦ 2",
                "count(rader[item.män != null]) ¦ 3",
            })
    void aFilterIsAskedInTheRowsAlone(String source, BigDecimal count) {
        Result result = Evaluated.of(source, ANSWERS);
        assertThat(result.value()).isEqualTo(count);
        assertThat(result.failures()).isEmpty();
    }

    @Test
    void everyNameIsTold() {
        assertThat(Expression.parse("if a.b > 1 then sum(rader[c = d and item.e > 2].f) else g")
                        .names())
                .containsExactlyInAnyOrder("a", "b", "rader", "c", "d", "e", "f", "g");
        assertThat(Expression.parse("round half up(1, 2) = 3 and true").names()).isEmpty();
    }

    @Test
    void eachFunctionThatIsAllowedIsThere() {
        assertThat(Functions.names()).allSatisfy(name -> assertThat(new AllowedFunctions(new ClosedMapper())
                        .getFunctions(name)
                        .isEmpty())
                .isFalse());
    }

    @Test
    void theSourceIsKept() {
        assertThat(Expression.parse(" a>1 ").source()).isEqualTo(" a>1 ");
    }

    private static BigDecimal number(String digits) {
        return new BigDecimal(digits);
    }
}
