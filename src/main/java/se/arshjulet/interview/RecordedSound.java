package se.arshjulet.interview;

import java.io.InputStream;
import java.util.UUID;
import org.springframework.core.io.AbstractResource;

/** A recording as something that Spring serves, whole or the part of it that a browser asks for. */
class RecordedSound extends AbstractResource {

    private final RecordingTable table;
    private final UUID recordingId;
    private final String name;
    private final long size;

    RecordedSound(RecordingTable table, RecordingTable.Row row) {
        this.table = table;
        this.recordingId = row.id();
        this.name = row.fileName();
        this.size = row.byteSize();
    }

    @Override
    public InputStream getInputStream() {
        return new RecordingStream(table, recordingId, size);
    }

    @Override
    public long contentLength() {
        return size;
    }

    @Override
    public boolean exists() {
        return true;
    }

    @Override
    public String getFilename() {
        return name;
    }

    @Override
    public String getDescription() {
        return "recording " + recordingId;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RecordedSound sound && sound.recordingId.equals(recordingId);
    }

    @Override
    public int hashCode() {
        return recordingId.hashCode();
    }
}
