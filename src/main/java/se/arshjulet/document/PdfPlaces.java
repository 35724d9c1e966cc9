package se.arshjulet.document;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.BitSet;

/** Where each object of a PDF lies, by its number: at a byte in the file, or packed with others (ISO 32000-1, 7.5.8). */
final class PdfPlaces {

    private static final int ENTRY = 1 + 5 + 4;
    private static final byte AT_BYTE = 1;
    private static final byte PACKED = 2;

    private byte[] kinds = new byte[1024];
    private long[] where = new long[1024];
    private int[] indices = new int[1024];
    private final BitSet referred = new BitSet();
    private int size = 1; // object 0 is the head of those that are free

    int reserve() {
        if (size == kinds.length) {
            kinds = Arrays.copyOf(kinds, size * 2);
            where = Arrays.copyOf(where, size * 2);
            indices = Arrays.copyOf(indices, size * 2);
        }
        return size++;
    }

    int size() {
        return size;
    }

    void at(int number, long position) {
        set(number, AT_BYTE, position, 0);
    }

    /** @param pack  the object that holds it
     * @param index from 0 */
    void packed(int number, int pack, int index) {
        set(number, PACKED, pack, index);
    }

    private void set(int number, byte kind, long place, int index) {
        if (kinds[number] != 0) {
            throw new IllegalStateException("Written twice: object " + number);
        }
        kinds[number] = kind;
        where[number] = place;
        indices[number] = index;
    }

    void referred(int number) {
        referred.set(number);
    }

    boolean isReferred(int number) {
        return referred.get(number);
    }

    /** @throws IllegalStateException if something refers to an object that is not there */
    byte[] table() {
        ByteBuffer table = ByteBuffer.allocate(size * ENTRY);
        for (int number = 0; number < size; number++) {
            if (kinds[number] == 0 && referred.get(number)) {
                throw new IllegalStateException("Never written: object " + number);
            }
            table.put(kinds[number]);
            table.put((byte) (where[number] >> 32)).putInt((int) where[number]);
            table.putInt(kinds[number] == 0 ? 65535 : indices[number]);
        }
        return table.array();
    }
}
