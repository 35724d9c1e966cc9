package se.arshjulet.form.xlsform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import se.arshjulet.form.FormDefinition;
import se.arshjulet.form.FormDefinitionReader;
import se.arshjulet.form.expression.Evaluation;
import se.arshjulet.form.expression.Expression;

/** What the expressions of XLSForms become, what forms' expressions become in XLSForms, and what both come to. */
class XPathTest {

    private static final FormDefinition FORM = FormDefinitionReader.readPublished("""
            {"key": "f", "version": 1, "title": "F", "sections": [
              {"key": "one", "title": "Ett", "questions": [
                {"key": "n", "type": "WHOLE_NUMBER", "label": "N"}, {"key": "m", "type": "DECIMAL_NUMBER", "label": "M"},
                {"key": "t", "type": "SHORT_TEXT", "label": "T"}, {"key": "d", "type": "DATE", "label": "D"},
                {"key": "has", "type": "YES_NO", "label": "H"}, {"key": "p", "type": "PERIOD", "label": "P"},
                {"key": "a-b", "type": "WHOLE_NUMBER", "label": "AB"}, {"key": "f", "type": "FILE", "label": "F"},
                {"key": "c", "type": "ONE_OF", "label": "C", "options": [{"code": "1", "label": "A"}, {"code": "x", "label": "X"}]},
                {"key": "s", "type": "SEVERAL_OF", "label": "S", "options": [{"code": "a", "label": "A"}, {"code": "b", "label": "B"}]},
                {"key": "g", "type": "NUMBER_GRID", "label": "G", "grid": {"rows": [{"key": "r", "label": "R"}],
                 "columns": [{"key": "w", "label": "W"}]}}]},
              {"key": "rows", "title": "Rader", "repeating": true, "titleQuestion": "name", "questions": [
                {"key": "name", "type": "SHORT_TEXT", "label": "Namn"}, {"key": "k", "type": "MONEY", "label": "K"}]}]}
            """, "f");
    private static final Names NAMES = Names.of(FORM);

    /** Both ways: the same text comes back. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "${n} > 5 | n > 5",
                "${n} + ${m} * 2 = 7 | n + m * 2 = 7",
                "(${n} + ${m}) * 2 <= 7 | (n + m) * 2 <= 7",
                "${n} - (${m} - 1) > 0 | n - (m - 1) > 0",
                "-${n} < 2 | -n < 2",
                "${n} div ${m} >= 0.5 | n / m >= 0.5",
                "${n} > 5 and (${m} < 2 or ${t} = 'x') | n > 5 and (m < 2 or t = \"x\")",
                "${n} > 5 or ${m} < 2 and ${t} != 'x' | n > 5 or m < 2 and t != \"x\"",
                "${t} = '' | t = null",
                "${t} != '' | t != null",
                "${has} = 'yes' | has",
                "${has} = 'no' | has = false",
                "${has} != 'yes' | has != true",
                "${c} = '1' | c = \"1\"",
                "selected(${s}, 'a') | list contains(s, \"a\")",
                "count-selected(${s}) > 1 | (if s = null then 0 else count(s)) > 1",
                "string-length(${t}) > 3 | (if t = null then 0 else string length(t)) > 3",
                "sum(${k}) = ${n} | sum(rows.k) = n",
                "count(${rows}) > 0 | count(rows) > 0",
                "max(${n}, ${m}) > 1 | max(n, m) > 1",
                "min(${k}) >= 0 | min(rows.k) >= 0",
                "abs(${n} - ${m}) > 1 | abs(n - m) > 1",
                "round(${m}, 1) = 2.5 | round half up(m, 1) = 2.5",
                "int(${m}) = 2 | (if m < 0 then ceiling(m) else floor(m)) = 2",
                "if(${n} > 1, ${m}, 0) > 3 | (if n > 1 then m else 0) > 3",
                "coalesce(${n}, 0) > 3 | (if n = null then 0 else n) > 3",
                "contains(${t}, 'a') and starts-with(${t}, 'b') | contains(t, \"a\") and starts with(t, \"b\")",
                "ends-with(${t}, \"it's\") | ends with(t, \"it's\")",
                "${d} >= date('2026-01-31') | d >= date(\"2026-01-31\")",
                "${p_from} < ${d} | p.from < d",
                "${g_r_w} > 0 | g.r.w > 0",
                "${f} != '' | f != null",
                "true() | true",
                "concat(${t}, '-', ${n}) = 'a-1' | (if t = null then \"\" else t) + \"-\" + (if n = null then \"\" else string(n)) = \"a-1\"",
            })
    void isTheSameBothWays(String xpath, String feel) {
        assertThat(toFeel(xpath)).isEqualTo(feel);
        assertThat(toXPath(feel)).contains(xpath);
        Expression.parse(feel);
    }

    /** What XLSForms write in several ways, or take for granted. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "${c} = 1 | c = \"1\"",
                "${n} = '5' | n = 5",
                "${d} > '2026-01-31' | d > date(\"2026-01-31\")",
                "selected(${c}, 'x') | c = \"x\"",
                "selected(${has}, 'yes') | has",
                "not(selected(${s}, 'a')) | list contains(s, \"a\") != true",
                "not(${n} > 5) | (n > 5) != true",
                "not(${t} = 'x') | not(t = \"x\")",
                "${n}>5 and${m}<2 | n > 5 and m < 2",
                "${t} = ‘x’ | t = \"x\"",
                "${n} mod 2 = 0 | n - 2 * (if n / 2 < 0 then ceiling(n / 2) else floor(n / 2)) = 0",
                "number(${n}) > .5 | n > 0.5",
                "round(${m}) > 1 | round half up(m, 0) > 1",
                "string(${t}) = 'x' | (if t = null then \"\" else t) = \"x\"",
                "(${n} > 1) = true() | n > 1",
            })
    void isUnderstood(String xpath, String feel) {
        assertThat(toFeel(xpath)).isEqualTo(feel);
        Expression.parse(feel);
    }

    /** Each is refused with words that say why. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "${d} <= today() | olika svar olika dagar",
                "regex(${t}, '[0-9]+') | Mönster",
                "pulldata('x', 'a', 'b', 'c') = '1' | annan fil",
                "indexed-repeat(${k}, ${rows}, 1) > 0 | viss rad",
                "position(..) > 1 | Sökvägar",
                "/data/x > 1 | Sökvägar",
                "${rows}[1] > 1 | Saknas and",
                "${missing} > 1 | finns inte",
                "${last-saved#n} > 1 | last-saved",
                "${a-b} > 1 | bindestreck",
                "${n} | blir inte sant eller falskt",
                "${has} | blir inte sant eller falskt",
                "${n} + 1 | blir inte sant eller falskt",
                "${t} > 1 | tal och datum",
                "${n} = ${t} | olika slag",
                "${t} + 1 > 2 | är inget tal",
                "${t} < 'b' | tal och datum",
                "${n} = 'fem' | är inget tal",
                "${d} > '31/1' | är ingen dag",
                "${has} = 'kanske' | sina alternativ",
                "${s} = 'a' | selected",
                "${k} > 1 | upprepad grupp",
                "${n} > | Vid tecken 7, efter ”${n} >”: Uttrycket är inte färdigt",
                "${n} > 1 and ${n} < ) | Vid tecken 21, efter ”${n} > 1 and ${n} <”: Här väntades ett värde, men det står )",
                ") | Här väntades ett värde, men det står )",
                "${n} > 1) | borde vara slut",
                "(${n} > 1 | saknas )",
                "${n > 1 | saknas }",
                "${t} = 'x | slutar inte",
                "n > 1 | Frågor skrivs ${namn}",
                "round() > 1 | får 0 värden",
                "${n} # 1 | Tecknet #",
                "if(${n} > 1, 'a', 2) = 1 | olika slag",
                "uuid() = 'x' | olika svar varje gång",
                ". > 1 | ingen fråga",
            })
    void isRefused(String xpath, String why) {
        assertThatThrownBy(() -> toFeel(xpath)).isInstanceOf(XPathFault.class).hasMessageContaining(why);
    }

    /** XPath has no words for it: other tools will not do it, and the FEEL goes along beside. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "count(rows[k > 5]) > 0",
                "median(n, m) > 1",
                "upper case(t) = \"A\"",
                "s = [\"a\"]",
                "t = \"both ' and \\\"\"",
                "floor(n) = 1",
            })
    void isNotSaidInXPath(String feel) {
        Expression.parse(feel);
        assertThat(toXPath(feel)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "c in (\"1\", \"x\") | ${c} = '1' or ${c} = 'x'",
                "n between 1 and 5 | ${n} >= 1 and ${n} <= 5",
                "not(n > 5) | ${n} <= 5",
                "not(has) | ${has} = 'no'",
                "not(list contains(s, \"a\")) | ${s} != '' and not(selected(${s}, 'a'))",
                "is defined(t) | ${t} != ''",
                "sum(n, m) = 2 | ${n} + ${m} = 2",
                "mean(rows.k) > 1 | sum(${k}) div count(${k}) > 1",
                "null = t | ${t} = ''",
                "(n > 5) != true | not(${n} > 5)",
            })
    void isSaidInOtherWords(String feel, String xpath) {
        assertThat(toXPath(feel)).contains(xpath);
    }

    static Stream<Arguments> unanswered() {
        return Stream.of(
                        "not(${n} > 5)",
                        "not(selected(${s}, 'a'))",
                        "count-selected(${s}) = 0",
                        "string-length(${t}) = 0",
                        "not(contains(${t}, 'a'))",
                        "coalesce(${n}, 0) = 0",
                        "${t} = ''",
                        "concat(${t}, 'x') = 'x'",
                        "${has} != 'yes'",
                        "not(${has} = 'no')",
                        "${c} != 'x'")
                .map(Arguments::arguments);
    }

    /** All of them are true in XPath where nothing is answered, and so they must be here. */
    @ParameterizedTest
    @MethodSource("unanswered")
    void whatIsTrueOfNothingIsTrueOfNull(String xpath) {
        Map<String, @Nullable Object> nothing = new java.util.HashMap<>();
        Stream.of("n", "s", "t", "has", "c").forEach(name -> nothing.put(name, null));
        Object value = Evaluation.within(
                        java.time.Duration.ofSeconds(5),
                        evaluation -> evaluation.evaluate(Expression.parse(toFeel(xpath)), nothing))
                .value();
        assertThat(value).isEqualTo(true);
    }

    @Test
    @Timeout(5)
    void noTextTakesLong() {
        for (String text : new String[] {
            "(".repeat(3_000), "-".repeat(3_900) + "1", "f(".repeat(1_500), "${n} + ".repeat(500) + "1 > 1"
        }) {
            assertThatThrownBy(() -> Expression.parse(toFeel(text))).isInstanceOf(RuntimeException.class);
        }
        assertThatThrownBy(() -> toFeel("1 ".repeat(3_000))).hasMessageContaining("tecken långt");
    }

    private static String toFeel(String xpath) {
        return new XPathToFeel(NAMES, FORM.section("one"), null)
                .condition(XPathReader.read(xpath))
                .text();
    }

    private static Optional<String> toXPath(String feel) {
        return new FeelToXPath(NAMES, FORM.section("one"), null).condition(feel).map(XText::text);
    }
}
