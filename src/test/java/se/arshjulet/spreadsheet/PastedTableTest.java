package se.arshjulet.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class PastedTableTest {

    @Test
    void cellsAreApartByTabsAndRowsByLines() {
        assertThat(texts("Enhet\tAntal\r\nSocialkontoret\t12\r\n"))
                .containsExactly(List.of("Enhet", "Antal"), List.of("Socialkontoret", "12"));
    }

    @Test
    void aQuotedCellHoldsTabsLinesAndQuotes() {
        assertThat(texts("\"Två\nrader\"\t\"en\ttabb\"\t\"\"\"sagt\"\"\"\nnästa\t1\t2"))
                .containsExactly(List.of("Två\nrader", "en\ttabb", "\"sagt\""), List.of("nästa", "1", "2"));
    }

    @Test
    void aQuotationMarkThatNobodyClosesSwallowsNothing() {
        assertThat(texts("\"Unga först\t3\nÄldre\t4"))
                .containsExactly(List.of("\"Unga först", "3"), List.of("Äldre", "4"));
        assertThat(texts("5\" rör\t3\nrör 6\"\t4")).containsExactly(List.of("5\" rör", "3"), List.of("rör 6\"", "4"));
    }

    @Test
    void semicolonsSeparateWhereThereAreNoTabsButCommasNever() {
        assertThat(texts("a;1,5\nb;2")).containsExactly(List.of("a", "1,5"), List.of("b", "2"));
        assertThat(texts("ett; två\ttre")).containsExactly(List.of("ett; två", "tre"));
        assertThat(texts("Linköping, Kinda\nÅtvidaberg"))
                .containsExactly(List.of("Linköping, Kinda"), List.of("Åtvidaberg"));
    }

    @Test
    void rowsBetweenStayAndThoseAfterTheLastGo() {
        assertThat(texts("a\t1\n\t\nb\t\n\n\n")).containsExactly(List.of("a", "1"), List.of(), List.of("b"));
        assertThat(texts("")).isEmpty();
        assertThat(texts("\n\t\n")).isEmpty();
    }

    @Test
    void scriptAndFormulasAreTextLikeAnyOther() {
        assertThat(texts("=HYPERLINK(\"http://x\")\t<script>alert(1)</script>\n-1\t+46"))
                .containsExactly(
                        List.of("=HYPERLINK(\"http://x\")", "<script>alert(1)</script>"), List.of("-1", "+46"));
    }

    @Test
    void moreThanATableCanHaveIsRefusedAndNotCut() {
        assertThat(texts("x\n".repeat(10_000))).hasSize(10_000);
        assertThatThrownBy(() -> PastedTable.read("x\n".repeat(10_001)))
                .isInstanceOf(UnreadableSheetException.class)
                .hasMessageContaining("fler än 10 000 rader");
        assertThat(PastedTable.read("x\t".repeat(99) + "y").width()).isEqualTo(100);
        assertThatThrownBy(() -> PastedTable.read("x\t".repeat(100) + "y"))
                .hasMessageContaining("fler än 100 kolumner");
    }

    @Test
    void aPlaceIsToldByRowAndColumn() {
        assertThat(PastedTable.read("a\tb").place(6, 2)).isEqualTo("rad 7, kolumn 3");
    }

    private static List<List<String>> texts(String pasted) {
        return Texts.of(PastedTable.read(pasted));
    }
}
