package se.arshjulet.base;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;

/** Puts what is written to it on a shelf, a megabyte at a time: no more of a large file is ever held. */
public final class PartStream extends OutputStream {

    private static final int PART = 1 << 20;

    private final Shelf shelf;
    private final byte[] part = new byte[PART];
    private int filled;
    private int number;
    private long size;

    /** Where the parts are put, in order. */
    @FunctionalInterface
    public interface Shelf {

        /** @param number from zero */
        void add(int number, byte[] part);
    }

    public PartStream(Shelf shelf) {
        this.shelf = shelf;
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
            shelf.add(number++, Arrays.copyOf(part, filled));
            filled = 0;
        }
    }

    @Override
    public void close() throws IOException {
        putAway();
    }

    /** How many bytes there were. */
    public long size() {
        return size;
    }
}
