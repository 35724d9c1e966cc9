package se.arshjulet.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A PDF takes no more memory for being long. Drawn as a whole, half of this one ran out of such a heap. */
@Tag("long")
class LargePdfTest {

    private static final int SECTIONS = 240;
    private static final int MEGABYTES = 64;

    @Test
    void aLongReportWithPicturesIsDrawnInASmallHeap() throws IOException, InterruptedException {
        assertThat(ReportRun.inItsOwnJava("PDF", SECTIONS, MEGABYTES)).contains(SECTIONS + " pictures");
    }
}
