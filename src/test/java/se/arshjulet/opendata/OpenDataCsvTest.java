package se.arshjulet.opendata;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OpenDataCsvTest {

    @ParameterizedTest
    @ValueSource(strings = {"=HYPERLINK(\"http://x\")", "+1", "-1", "@SUM(A1)", "\tx", "\rx"})
    void neverWritesACellThatASpreadsheetWouldRun(String cell) {
        String csv = OpenDataCsv.of(List.of("a"), List.of(line(cell)), ',');

        assertThat(csv.split("\r\n", 2)[1].replaceFirst("^\"", "")).startsWith("'");
    }

    @Test
    void followsRfc4180WithAByteOrderMark() {
        assertThat(OpenDataCsv.of(List.of("a", "b"), List.of(line("Råd, stöd", "säger \"ja\""), line(null, "x")), ','))
                .isEqualTo("\uFEFFa,b\r\n\"Råd, stöd\",\"säger \"\"ja\"\"\"\r\n\"\",x\r\n");
    }

    @Test
    void takesASemicolonForSwedishExcel() {
        assertThat(OpenDataCsv.of(List.of("a", "b"), List.of(line("1;2", "3")), ';'))
                .isEqualTo("\uFEFFa;b\r\n\"1;2\";3\r\n");
    }

    private static CsvLine line(Object... cells) {
        return () -> Arrays.asList(cells);
    }
}
