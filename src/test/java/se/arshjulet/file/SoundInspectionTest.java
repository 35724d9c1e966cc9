package se.arshjulet.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(20)
class SoundInspectionTest {

    @TempDir
    private Path folder;

    @Test
    void soundIsKnownByWhatItHolds() throws IOException {
        assertThat(kind(Sounds.wav(1))).isEqualTo(SoundKind.WAV);
        assertThat(kind(Sounds.flac())).isEqualTo(SoundKind.FLAC);
        assertThat(kind(Sounds.ogg("OpusHead"))).isEqualTo(SoundKind.OGG);
        assertThat(kind(Sounds.ogg("\u0001vorbis"))).isEqualTo(SoundKind.OGG);
        assertThat(kind(Sounds.mp3(2))).isEqualTo(SoundKind.MP3);
        assertThat(kind(Sounds.tagged(Sounds.mp3(3)))).isEqualTo(SoundKind.MP3);
        assertThat(kind(Sounds.mp4("soun"))).isEqualTo(SoundKind.M4A);
        assertThat(kind(Sounds.mp4("soun", "text"))).isEqualTo(SoundKind.M4A);
    }

    @Test
    void aFilmIsNoRecordingAndNeitherIsWhatOnlyBeginsAsOne() {
        refused(Sounds.mp4("soun", "vide"));
        refused(Sounds.mp4("text"));
        refused(Sounds.mp4());
        refused(Sounds.ogg("\u0080theora"));
        refused(Sounds.mp3(1));
        refused(Sounds.join(Sounds.ascii("ID3"), new byte[500]));
        refused(Sounds.join(Sounds.ascii("RIFF"), new byte[4], Sounds.ascii("AVI LIST")));
        refused(Sounds.ascii("<html><script>alert(1)</script></html>"));
        refused(Documents.png());
        refused(Documents.program());
        refused(Documents.docx());
    }

    /** Boxes that say that they are longer than the file, shorter than themselves, or of no end. */
    @Test
    void aCraftedFileIsGivenUpOn() {
        byte[] long64 = Sounds.join(
                Sounds.box("ftyp", Sounds.ascii("M4A ")),
                ByteBuffer.allocate(4).putInt(1).array(),
                Sounds.ascii("moov"),
                ByteBuffer.allocate(8).putLong(-1).array());
        refused(long64);
        refused(Sounds.join(Sounds.box("ftyp", new byte[4]), new byte[] {0, 0, 0, 4}, Sounds.ascii("moov")));
        byte[] many = Sounds.box("free");
        byte[][] boxes = new byte[6000][];
        Arrays.fill(boxes, many);
        refused(Sounds.join(Sounds.box("ftyp", new byte[4]), Sounds.join(boxes), Sounds.mp4("soun")));
        byte[] noise = new byte[200_000];
        new Random(7).nextBytes(noise);
        refused(noise);
        refused(new byte[0]);
    }

    @Test
    void theScannerSeesAllOfIt() throws IOException {
        byte[] sound = Sounds.wav(9);
        AtomicLong seen = new AtomicLong();
        SoundInspection scanned = new SoundInspection((content, size) -> {
            try {
                seen.set(content.readAllBytes().length + size);
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
            throw new RefusedFileException("Skadlig.");
        });
        assertThatThrownBy(() -> scanned.require(file(sound))).hasMessage("Skadlig.");
        assertThat(seen).hasValue(2L * sound.length);
    }

    private void refused(byte[] content) {
        assertThatThrownBy(() -> kind(content)).isInstanceOf(RefusedFileException.class);
    }

    private SoundKind kind(byte[] content) throws IOException {
        return new SoundInspection((inside, size) -> {}).require(file(content));
    }

    /** Its name says nothing true. */
    private Path file(byte[] content) throws IOException {
        return Files.write(folder.resolve("intervju.m4a"), content);
    }
}
