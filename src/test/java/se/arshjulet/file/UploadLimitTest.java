package se.arshjulet.file;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.MultipartConfigElement;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.arshjulet.IntegrationTest;
import se.arshjulet.conclusion.Grounds;
import se.arshjulet.interview.TranscriptFiles;

/** The server itself takes as large a file as its pages promise to: else what a page allows is refused without a word of why. */
@IntegrationTest
class UploadLimitTest {

    /** What a form's question may ask for at most, in bytes. */
    private static final long LARGEST_IN_FORM = 25L * 1024 * 1024;

    @Autowired
    private MultipartConfigElement uploads;

    @Test
    void theServerTakesWhatThePagesPromise() {
        assertThat(uploads.getMaxFileSize())
                .isGreaterThanOrEqualTo(LARGEST_IN_FORM)
                .isGreaterThanOrEqualTo(Grounds.LARGEST_FILE)
                .isGreaterThanOrEqualTo(TranscriptFiles.LARGEST);
        assertThat(uploads.getMaxRequestSize()).isGreaterThan(uploads.getMaxFileSize());
    }
}
