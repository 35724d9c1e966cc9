package se.arshjulet.file;

import java.io.IOException;

/**
 * The frames of an mp3 file (ISO/IEC 11172-3, 13818-3). It begins with nothing of its own, so two frames are looked for, of which
 * the first says where the second begins, after the tag (ID3v2) that may stand before them.
 */
final class MpegFrames {

    /** Some recorders leave this much emptiness after the tag. */
    private static final int SEARCHED = 64 * 1024;

    private static final int TAG_HEADER = 10;
    private static final int FRAME_HEADER = 4;

    /** Kilobits a second of layer III by the header's index: MPEG 1, and MPEG 2 and 2.5. */
    private static final int[] RATES_1 = {0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320};

    private static final int[] RATES_2 = {0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160};

    /** Samples a second in MPEG 1; half of it in MPEG 2, a fourth in 2.5. */
    private static final int[] SAMPLES = {44_100, 48_000, 32_000};

    private static final int VERSION_2_5 = 0;
    private static final int VERSION_1 = 3;

    private MpegFrames() {}

    static boolean begin(FileBytes file) throws IOException {
        long start = afterTag(file);
        byte[] beginning = file.at(start, SEARCHED);
        for (int i = 0; i + FRAME_HEADER <= beginning.length; i++) {
            int length = beginning[i] == -1 ? frameLength(file, start + i) : 0;
            if (length > 0 && frameLength(file, start + i + length) > 0) {
                return true;
            }
        }
        return false;
    }

    /** Its length is told in four times seven bits. */
    private static long afterTag(FileBytes file) throws IOException {
        if (!file.says(0, "ID3")) {
            return 0;
        }
        long length = 0;
        for (int i = 0; i < 4; i++) {
            length = length << 7 | file.number(6L + i, 1) & 0x7F;
        }
        return TAG_HEADER + length;
    }

    /** In bytes; 0 if no frame of layer III begins there. */
    private static int frameLength(FileBytes file, long at) throws IOException {
        long header = file.number(at, FRAME_HEADER);
        if (header < 0 || (header >> 21 & 0x7FF) != 0x7FF) {
            return 0;
        }
        int version = (int) (header >> 19 & 3);
        boolean layerThree = (header >> 17 & 3) == 1;
        int rate = (int) (header >> 12 & 0xF);
        int samples = (int) (header >> 10 & 3);
        if (version == 1 || !layerThree || rate == 0 || rate == RATES_1.length || samples == SAMPLES.length) {
            return 0;
        }
        int padding = (int) (header >> 9 & 1);
        return version == VERSION_1
                ? 144 * RATES_1[rate] * 1000 / SAMPLES[samples] + padding
                : 72 * RATES_2[rate] * 1000 / (SAMPLES[samples] / (version == VERSION_2_5 ? 4 : 2)) + padding;
    }
}
