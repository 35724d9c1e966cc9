package se.arshjulet.interview;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;

/** A recording read a part at a time, each in a transaction of its own: who listens slowly holds no connection. */
class RecordingStream extends InputStream {

    private final RecordingTable table;
    private final UUID recordingId;
    private final long size;
    private long position;
    private int loaded = -1;
    private byte[] part = new byte[0];

    RecordingStream(RecordingTable table, UUID recordingId, long size) {
        this.table = table;
        this.recordingId = recordingId;
        this.size = size;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (position >= size) {
            return -1;
        }
        load((int) (position / RecordingTable.PART));
        int from = (int) (position % RecordingTable.PART);
        int fits = Math.min(length, part.length - from);
        if (fits <= 0) {
            throw gone();
        }
        System.arraycopy(part, from, into, offset, fits);
        position += fits;
        return fits;
    }

    private void load(int number) throws IOException {
        if (number != loaded) {
            part = table.part(recordingId, number).orElseThrow(this::gone);
            loaded = number;
        }
    }

    /** It was erased while somebody listened. */
    private EOFException gone() {
        return new EOFException("Recording " + recordingId + " ends at " + position);
    }

    /** Reads nothing. */
    @Override
    public long skip(long bytes) {
        long skipped = Math.max(0, Math.min(bytes, size - position));
        position += skipped;
        return skipped;
    }
}
