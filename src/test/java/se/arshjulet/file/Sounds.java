package se.arshjulet.file;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.sound.sampled.AudioFileFormat;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;

/** Sound files as recorders make them, and some that only look so. */
public final class Sounds {

    private static final int RATE = 8000;

    private Sounds() {}

    /** A tone that browsers play. */
    public static byte[] wav(int seconds) {
        byte[] samples = new byte[seconds * RATE * 2];
        for (int i = 0; i < seconds * RATE; i++) {
            ByteBuffer.wrap(samples).putShort(i * 2, (short) (8000 * Math.sin(i / 5.0)));
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (AudioInputStream tone = new AudioInputStream(
                new ByteArrayInputStream(samples), new AudioFormat(RATE, 16, 1, true, true), seconds * (long) RATE)) {
            AudioSystem.write(tone, AudioFileFormat.Type.WAVE, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static byte[] flac() {
        return join(ascii("fLaC"), new byte[] {0, 0, 0, 34}, new byte[34]);
    }

    /** @param codec what its first page begins with */
    static byte[] ogg(String codec) {
        return join(ascii("OggS"), new byte[22], new byte[] {1, 19}, ascii(codec), new byte[19]);
    }

    /** Frames of MPEG 1 layer III, 128 kbit/s and 44.1 kHz: 417 bytes each. */
    static byte[] mp3(int frames) {
        byte[] frame = new byte[417];
        frame[0] = (byte) 0xFF;
        frame[1] = (byte) 0xFB;
        frame[2] = (byte) 0x90;
        byte[][] all = new byte[frames][];
        Arrays.fill(all, frame);
        return join(all);
    }

    /** Its length in four times seven bits. */
    static byte[] tagged(byte[] mp3) {
        return join(ascii("ID3"), new byte[] {4, 0, 0, 0, 0, 2, 0}, new byte[256], mp3);
    }

    /** As telephones write it, with what is in the tracks last in the file. */
    static byte[] mp4(String... handlers) {
        byte[] tracks = new byte[0];
        for (String handler : handlers) {
            tracks = join(tracks, box("trak", box("mdia", box("hdlr", new byte[8], ascii(handler), new byte[12]))));
        }
        return join(
                box("ftyp", ascii("mp42"), new byte[4]),
                box("mdat", ascii("hdlr och soun är bara ljud här")),
                box("moov", box("mvhd", new byte[100]), tracks));
    }

    static byte[] box(String name, byte[]... content) {
        byte[] inside = join(content);
        return join(ByteBuffer.allocate(4).putInt(inside.length + 8).array(), ascii(name), inside);
    }

    static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    static byte[] join(byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }
}
