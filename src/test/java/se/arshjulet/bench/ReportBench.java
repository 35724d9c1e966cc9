package se.arshjulet.bench;

import java.io.IOException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A report of hundreds of sections with a picture each, written in a Java of its own that has no more memory than is said here. */
@Tag("bench")
class ReportBench {

    private static final int SECTIONS = Integer.getInteger("bench.n", 300);

    /** What lies in memory is the text's own: Word and HTML are streamed, and of a PDF the pages' boxes and tags are there for some
     * forty pages at a time. Pictures are never in it but one at a time. */
    @ParameterizedTest
    @CsvSource({"WORD, 96", "HTML, 96", "PDF, 96"})
    void aReportFitsInAHeapOfSaidSize(String format, int megabytes) throws IOException, InterruptedException {
        System.out.printf(
                "report: %s, heap of %d MB%n", ReportRun.inItsOwnJava(format, SECTIONS, megabytes), megabytes);
    }
}
