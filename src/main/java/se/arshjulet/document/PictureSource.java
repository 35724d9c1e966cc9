package se.arshjulet.document;

import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** A picture's file while it is read, once: how it has to be turned stands first in it. */
final class PictureSource implements Closeable {

    private final InputStream file;
    private final PhotoTurn turn;
    private final ImageInputStream image;

    PictureSource(Picture.Content content) throws IOException {
        file = content.open();
        byte[] head = file.readNBytes(PhotoTurn.HEAD);
        turn = PhotoTurn.of(head);
        // What has been read lies in memory until it is closed: one file, and never on the disk.
        image = new MemoryCacheImageInputStream(new SequenceInputStream(new ByteArrayInputStream(head), file));
    }

    PhotoTurn turn() {
        return turn;
    }

    ImageInputStream image() {
        return image;
    }

    @Override
    public void close() throws IOException {
        image.close();
        file.close();
    }
}
