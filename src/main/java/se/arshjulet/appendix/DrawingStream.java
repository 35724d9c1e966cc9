package se.arshjulet.appendix;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.UUID;

/** Puts what is written to it on the shelf, a megabyte at a time. */
class DrawingStream extends OutputStream {

    private static final int PART = 1 << 20;

    private final DrawingShelf shelf;
    private final UUID drawingId;
    private final byte[] part = new byte[PART];
    private int filled;
    private int number;
    private long size;

    DrawingStream(DrawingShelf shelf, UUID drawingId) {
        this.shelf = shelf;
        this.drawingId = drawingId;
    }

    @Override
    public void write(int octet) throws IOException {
        write(new byte[] {(byte) octet}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        int at = offset;
        int left = length;
        while (left > 0) {
            int fits = Math.min(left, PART - filled);
            System.arraycopy(bytes, at, part, filled, fits);
            filled += fits;
            at += fits;
            left -= fits;
            if (filled == PART) {
                putAway();
            }
        }
        size += length;
    }

    private void putAway() {
        if (filled > 0) {
            shelf.addPart(drawingId, number++, Arrays.copyOf(part, filled));
            filled = 0;
        }
    }

    @Override
    public void close() throws IOException {
        putAway();
    }

    /** How many bytes there were. */
    long size() {
        return size;
    }
}
