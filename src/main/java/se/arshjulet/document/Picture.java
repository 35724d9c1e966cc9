package se.arshjulet.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.Locale;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;

/** A picture that lies somewhere and is fetched when it is written, so that a document of hundreds holds none of them.
 * @param width  pixels, as it stands: a telephone's picture may lie on its side in the file
 * @param height pixels */
public record Picture(int width, int height, Content content) {

    private static final Set<String> FORMATS = Set.of("png", "jpeg");
    private static final long MOST_PIXELS = 50_000_000;

    /** Where it lies; opened anew each time that it is written. */
    @FunctionalInterface
    public interface Content {
        InputStream open() throws IOException;
    }

    /** @throws IllegalArgumentException without any size, or with more than 50 million points */
    public Picture {
        if (width < 1 || height < 1 || (long) width * height > MOST_PIXELS) {
            throw new IllegalArgumentException("A picture of %d × %d points".formatted(width, height));
        }
    }

    /** Reads what it is from its head.
     * @throws IllegalArgumentException if it is no PNG or JPEG in grey or RGB: what is made for print is not read */
    public static Picture of(Content content) throws IOException {
        try (PictureSource source = new PictureSource(content)) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(source.image());
            ImageReader reader = readers.hasNext() ? readers.next() : null;
            if (reader == null || !FORMATS.contains(reader.getFormatName().toLowerCase(Locale.ROOT))) {
                throw new IllegalArgumentException("A picture that is neither PNG nor JPEG");
            }
            try {
                reader.setInput(source.image(), true, true);
                if (!reader.getImageTypes(0).hasNext()) {
                    throw new IllegalArgumentException("A picture in other colours than grey or RGB");
                }
                int width = reader.getWidth(0);
                int height = reader.getHeight(0);
                return source.turn().isOnItsSide()
                        ? new Picture(height, width, content)
                        : new Picture(width, height, content);
            } catch (javax.imageio.IIOException e) {
                throw new IllegalArgumentException("A picture that cannot be read", e);
            } finally {
                reader.dispose();
            }
        }
    }

    /** @throws IllegalArgumentException as {@link #of(Content)} */
    public static Picture of(byte[] bytes) {
        byte[] own = bytes.clone();
        try {
            return of(() -> new ByteArrayInputStream(own));
        } catch (IOException inMemory) {
            throw new IllegalArgumentException("A picture that cannot be read", inMemory);
        }
    }
}
