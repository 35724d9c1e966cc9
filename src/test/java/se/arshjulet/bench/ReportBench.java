package se.arshjulet.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A report of hundreds of sections with a picture each, written in a Java of its own that has no more memory than is said here. */
@Tag("bench")
class ReportBench {

    private static final int SECTIONS = Integer.getInteger("bench.n", 300);

    /** What lies in memory is the text's own: Word and HTML are streamed, and of a PDF the pages' boxes and tags are kept until
     * its end, some half a megabyte a section of this kind. Pictures are never in it but one at a time. */
    @ParameterizedTest
    @CsvSource({"WORD, 96", "HTML, 96", "PDF, 288"})
    void aReportFitsInAHeapOfSaidSize(String format, int megabytes) throws IOException, InterruptedException {
        Process java = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx" + megabytes + "m",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        ReportRun.class.getName(),
                        format,
                        String.valueOf(SECTIONS)))
                .redirectErrorStream(true)
                .start();
        String said = new String(java.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(java.waitFor()).as(said).isZero();
        System.out.printf(
                "report: %s, heap of %d MB%n", said.lines().reduce((a, b) -> b).orElse("?"), megabytes);
    }
}
