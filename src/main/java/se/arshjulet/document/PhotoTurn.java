package se.arshjulet.document;

import java.awt.geom.AffineTransform;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * How a photograph has to be turned to stand as it was taken: a telephone writes its picture as the sensor lies, and beside it how
 * it was held (Exif 2.32, tag 0x0112, in a JPEG's first APP1 segment). What is drawn anew loses that, so it is turned first.
 */
enum PhotoTurn {
    NONE,
    MIRRORED,
    HALF,
    HALF_MIRRORED,
    QUARTER_MIRRORED,
    QUARTER,
    THREE_QUARTERS_MIRRORED,
    THREE_QUARTERS;

    /** How much of a file is looked through: what a camera writes beside stands first. */
    static final int HEAD = 128 * 1024;

    private static final int START_OF_IMAGE = 0xFFD8;
    private static final int START_OF_SCAN = 0xFFDA;
    private static final int APP1 = 0xFFE1;
    private static final byte[] EXIF = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);
    private static final int ORIENTATION = 0x0112;
    private static final int ENTRY = 12;

    /** @param head the first bytes of a file, {@link #HEAD} or all of it; what is no such photograph stands as it is */
    static PhotoTurn of(byte[] head) {
        try {
            ByteBuffer file = ByteBuffer.wrap(head);
            if (file.remaining() < 4 || Short.toUnsignedInt(file.getShort()) != START_OF_IMAGE) {
                return NONE;
            }
            while (file.remaining() >= 4) {
                int marker = Short.toUnsignedInt(file.getShort());
                int length = Short.toUnsignedInt(file.getShort()) - 2;
                if (marker < 0xFF00 || marker == START_OF_SCAN || length < 0 || length > file.remaining()) {
                    return NONE;
                }
                if (marker == APP1 && isExif(file, length)) {
                    return read(file.slice(file.position() + EXIF.length, length - EXIF.length));
                }
                file.position(file.position() + length);
            }
            return NONE;
        } catch (IndexOutOfBoundsException | IllegalArgumentException crooked) {
            return NONE;
        }
    }

    private static boolean isExif(ByteBuffer file, int length) {
        for (int i = 0; i < EXIF.length; i++) {
            if (length <= EXIF.length || file.get(file.position() + i) != EXIF[i]) {
                return false;
            }
        }
        return true;
    }

    /** @param tiff from its byte order on (TIFF 6.0) */
    private static PhotoTurn read(ByteBuffer tiff) {
        tiff.order(tiff.getShort(0) == 0x4949 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff.getInt(4);
        int entries = Short.toUnsignedInt(tiff.getShort(directory));
        for (int i = 0; i < entries; i++) {
            int entry = directory + 2 + i * ENTRY;
            if (Short.toUnsignedInt(tiff.getShort(entry)) == ORIENTATION) {
                int turn = Short.toUnsignedInt(tiff.getShort(entry + 8));
                return turn >= 1 && turn <= values().length ? values()[turn - 1] : NONE;
            }
        }
        return NONE;
    }

    /** Whether it lies on its side: its width is then its height. */
    boolean isOnItsSide() {
        return ordinal() >= QUARTER_MIRRORED.ordinal();
    }

    /** From where points lie in the file to where they stand.
     * @param width  of the file's picture, and
     * @param height of it, as large as it is drawn */
    AffineTransform transform(double width, double height) {
        return switch (this) {
            case NONE -> new AffineTransform();
            case MIRRORED -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case HALF -> new AffineTransform(-1, 0, 0, -1, width, height);
            case HALF_MIRRORED -> new AffineTransform(1, 0, 0, -1, 0, height);
            case QUARTER_MIRRORED -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case QUARTER -> new AffineTransform(0, 1, -1, 0, height, 0);
            case THREE_QUARTERS_MIRRORED -> new AffineTransform(0, -1, -1, 0, height, width);
            case THREE_QUARTERS -> new AffineTransform(0, -1, 1, 0, 0, width);
        };
    }
}
