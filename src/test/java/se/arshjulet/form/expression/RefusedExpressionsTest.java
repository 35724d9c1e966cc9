package se.arshjulet.form.expression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RefusedExpressionsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            quoteCharacter = '`',
            value = {
                "for x in rader return x ¦ 1 ¦ for går igenom listor",
                "1 + sum(for x in rader return x) ¦ 9 ¦ for går igenom listor",
                "some x in rader satisfies x > 1 ¦ 1 ¦ some kan inte användas",
                "every x in rader satisfies x > 1 ¦ 1 ¦ every kan inte användas",
                "function(x) x + 1 ¦ 1 ¦ Egna funktioner",
                "function(x) external {java: {class: \"java.lang.Runtime\", method signature: \"exit(int)\"}} ¦ 22 ¦ Objekt",
                "external ¦ 1 ¦ Yttre funktioner",
                "a ** 2 ¦ 3 ¦ Upphöjt till",
                "a[1..5] ¦ 4 ¦ Här väntades ]",
                "[1..5] ¦ 3 ¦ Här väntades ]",
                "a in [1..5] ¦ 8 ¦ Här väntades ]",
                "a in b ¦ 6 ¦ Efter in skrivs en lista",
                "count(1..1000000000) ¦ 8 ¦ Här väntades )",
                "matches(a, \"(x+)+y\") ¦ 1 ¦ Funktionen matches kan inte användas",
                "replace(a, \"x\", \"y\") ¦ 1 ¦ Funktionen replace kan inte användas",
                "split(a, \"x\") ¦ 1 ¦ Funktionen split kan inte användas",
                "now() > a ¦ 1 ¦ Funktionen now kan inte användas",
                "a < today() ¦ 5 ¦ Funktionen today kan inte användas",
                "random number() ¦ 1 ¦ Funktionen random number kan inte användas",
                "get entries(a) ¦ 1 ¦ Funktionen get entries kan inte användas",
                "get value(a, \"class\") ¦ 1 ¦ Funktionen get value kan inte användas",
                "append(a, a) ¦ 1 ¦ Funktionen append kan inte användas",
                "number(\"1E999999999\") ¦ 1 ¦ Funktionen number kan inte användas",
                "duration(\"P1D\") ¦ 1 ¦ Funktionen duration kan inte användas",
                "{a: 1} ¦ 1 ¦ Objekt",
                "? > 1 ¦ 1 ¦ Skriv frågans namn",
                "> 1 ¦ 1 ¦ Här väntades ett värde",
                "a instance of number ¦ 3 ¦ instance of kan inte användas",
                "a.getClass() ¦ 3 ¦ Ett värde har inga egna funktioner",
                "a.b.toString() ¦ 5 ¦ Ett värde har inga egna funktioner",
                "rader[a > 1 and rader[b > 1] = 2] ¦ 22 ¦ Ett urval kan inte stå inne",
                "rader[a > 1][b > 1] ¦ 13 ¦ Ett urval kan inte göras ur",
                "[1, 2][item > 1] ¦ 7 ¦ uttrycket vara slut",
                "(rader)[a > 1] ¦ 8 ¦ uttrycket vara slut",
                "sum(a)[1] ¦ 7 ¦ uttrycket vara slut",
                "(a).b ¦ 4 ¦ uttrycket vara slut",
                "'ja' ¦ 1 ¦ raka citattecken",
                "”ja” ¦ 1 ¦ raka citattecken",
                "a ≥ 1 ¦ 3 ¦ Skriv >=",
                "a && b ¦ 3 ¦ Skriv and",
                "a == b ¦ 3 ¦ ett likhetstecken",
                "a > 1,5 ¦ 6 ¦ Decimaler skrivs med punkt",
                "a // slut ¦ 3 ¦ Kommentarer",
                "a /* slut */ ¦ 3 ¦ Kommentarer",
                "abs(1, 2) ¦ 1 ¦ tar emot 1 värde men får 2 värden",
                "sum() ¦ 1 ¦ tar emot minst 1 värde men får 0 värden",
                "date(1, 2) ¦ 1 ¦ tar emot 1 värde eller 3 men får 2 värden",
                "sum(list: a) ¦ 9 ¦ Tecknet : kan inte stå här",
                "date(\"2026-02-30\") ¦ 1 ¦ Den dagen finns inte",
                "date(\"31 januari\") ¦ 1 ¦ Den dagen finns inte",
                "a + ¦ 4 ¦ uttrycket är slut",
                "a b ¦ 3 ¦ Saknas and, or",
                "(a ¦ 3 ¦ Här väntades ), men uttrycket är slut",
                "a) ¦ 2 ¦ men det står )",
                "if a then 1 ¦ 12 ¦ Här väntades else",
                "a and ¦ 6 ¦ uttrycket är slut",
                "a between 1 or 2 ¦ 13 ¦ Här väntades and",
                "\"öppen ¦ 1 ¦ Texten slutar inte",
                "\"a\\u0041\" ¦ 3 ¦ Efter \\ i en text",
                "1 + 12345678901234567890123456789012345 ¦ 5 ¦ fler än 34 siffror",
                "a.1 ¦ 3 ¦ Här väntades ett värde",
                "--a ¦ 2 ¦ Här väntades ett värde",
                "`` ¦ 1 ¦ Uttrycket är tomt",
            })
    void whatIsRefusedIsToldWithItsPlace(String source, int column, String why) {
        assertThatThrownBy(() -> Expression.parse(source))
                .isInstanceOfSatisfying(ExpressionFault.class, fault -> {
                    assertThat(fault.column()).isEqualTo(column);
                    assertThat(fault).hasMessageStartingWith("Vid tecken " + column + ": ");
                })
                .hasMessageContaining(why);
    }

    @Test
    void namesInQuotesOfTheirOwnAreRefused() {
        assertThatThrownBy(() -> Expression.parse("`a b`")).hasMessageStartingWith("Vid tecken 1: Tecknet ` kan inte");
    }

    @Test
    void inSeveralLinesTheLineIsToldToo() {
        assertThatThrownBy(() -> Expression.parse("a > 1\n  and ** b")).hasMessageStartingWith("På rad 2, tecken 7: ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"(", "[", "abs(", "a[", "f((a+[", "[(", "a in (", "if a then ", "if ", "-(", "not(", "{a:", "- "
            })
    void aTextThatIsMeantToHangTheParserIsReadOrRefusedAtOnce(String bomb) {
        for (int times : new int[] {10, 20, 40, 80, 200}) {
            String open = bomb.repeat(times);
            assertTimeoutPreemptively(Duration.ofSeconds(5), () -> {
                for (String text : new String[] {open, open + "1", open + "1" + ")".repeat(times), open + "\""}) {
                    assertThat(catchThrowable(() -> Expression.parse(text)))
                            .satisfiesAnyOf(
                                    fault -> assertThat(fault).isInstanceOf(ExpressionFault.class),
                                    none -> assertThat(none).isNull());
                }
            });
        }
    }

    @Test
    void aLongAnExpressionAsIsAllowedIsReadAndOneLongerIsNot() {
        assertThat(Expression.parse("a" + " ".repeat(999)).names()).containsExactly("a");
        assertThatThrownBy(() -> Expression.parse("a" + " ".repeat(1000)))
                .hasMessageContaining("1001 tecken långt och får vara högst 1000");
    }

    @Test
    void aDeepAnExpressionAsIsAllowedIsReadAndOneDeeperIsNot() {
        assertThat(Expression.parse("(".repeat(19) + "a" + ")".repeat(19)).names())
                .containsExactly("a");
        assertThatThrownBy(() -> Expression.parse("(".repeat(20) + "a" + ")".repeat(20)))
                .hasMessageContaining("fler än 20 nivåer");
    }

    @Test
    void anExpressionOfAsManyPartsAsAreAllowedIsReadAndOneOfMoreIsNot() {
        assertThat(Expression.parse("a+".repeat(99) + "a").names()).containsExactly("a");
        assertThatThrownBy(() -> Expression.parse("a+".repeat(100) + "a")).hasMessageContaining("fler än 200 delar");
    }
}
