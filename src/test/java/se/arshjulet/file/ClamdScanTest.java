package se.arshjulet.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(20)
class ClamdScanTest {

    private static final Duration CONNECT = Duration.ofSeconds(2);
    private static final Duration TIME = Duration.ofMillis(400);
    private static final String UNSCANNED = "kunde inte viruskontrolleras";

    @Test
    void aCleanFileGoesThroughAndWasSentWhole() throws IOException {
        byte[] file = new byte[300_001];
        new Random(1).nextBytes(file);
        AtomicReference<byte[]> seen = new AtomicReference<>();
        try (FakeClamd clamd = FakeClamd.answering(content -> {
            seen.set(content);
            return "stream: OK";
        })) {
            assertThatCode(() -> scan(clamd, file)).doesNotThrowAnyException();
        }
        assertThat(seen.get()).isEqualTo(file);
    }

    @Test
    void whatIsFoundIsRefused() throws IOException {
        // The industry's harmless test file, in two parts so that no scanner takes this source for it.
        byte[] eicar = ("X5O!P%@AP[4\\PZX54(P^)7CC)7}$" + "EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*")
                .getBytes(StandardCharsets.US_ASCII);
        try (FakeClamd clamd = FakeClamd.answering(
                content -> Arrays.equals(content, eicar) ? "stream: Win.Test.EICAR_HDB-1 FOUND" : "stream: OK")) {
            assertThatThrownBy(() -> scan(clamd, eicar))
                    .isInstanceOf(RefusedFileException.class)
                    .hasMessageContaining("hittade något skadligt");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"INSTREAM size limit exceeded. ERROR", "", "OK", "UNKNOWN COMMAND"})
    void anAnswerThatIsNoYesLetsNothingThrough(String answer) throws IOException {
        try (FakeClamd clamd = FakeClamd.answering(content -> answer)) {
            assertThatThrownBy(() -> scan(clamd, new byte[10])).hasMessageContaining(UNSCANNED);
        }
    }

    @Test
    void aScannerThatSaysNothingLetsNothingThrough() throws IOException {
        try (FakeClamd clamd = FakeClamd.answering(content -> null)) {
            assertThatThrownBy(() -> scan(clamd, new byte[10])).hasMessageContaining(UNSCANNED);
        }
    }

    @Test
    void aScannerThatDoesNotListenHoldsNobody() throws IOException {
        try (FakeClamd clamd = FakeClamd.deaf()) {
            assertThatThrownBy(() -> scan(clamd, new byte[20_000_000])).hasMessageContaining(UNSCANNED);
        }
    }

    @Test
    void aScannerThatIsNotThereLetsNothingThrough() throws IOException {
        FakeClamd gone = FakeClamd.deaf();
        gone.close();
        assertThatThrownBy(() -> scan(gone, new byte[10])).hasMessageContaining(UNSCANNED);
    }

    private static void scan(FakeClamd clamd, byte[] content) {
        new ClamdScan("127.0.0.1", clamd.port(), CONNECT, TIME).require(content);
    }
}
