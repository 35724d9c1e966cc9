package se.arshjulet.interview;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import se.arshjulet.base.UntrustedXml;
import se.arshjulet.file.RefusedFileException;

/**
 * The one XML part of an office document that holds its words, read as a stream: nothing else is unpacked, and no more of it
 * than a day's talk can fill, whatever the file would swell to.
 */
abstract class ZippedXml {

    /** Bytes of XML. Half a million characters of speech are some 10 MB with all that Word writes around them. */
    private static final long LARGEST_PART = 40_000_000;

    private static final String DAMAGED = "Filen går inte att läsa. Öppna den, spara den på nytt och försök igen.";

    /** @throws RefusedFileException in Swedish */
    String of(byte[] content) {
        try {
            // Java reads a zip file's list only from a file.
            Path file = Files.createTempFile("transcript", ".zip");
            try {
                Files.write(file, content);
                try (ZipFile zip = new ZipFile(file.toFile())) {
                    return words(zip);
                }
            } finally {
                Files.delete(file);
            }
        } catch (XMLStreamException | ZipException e) {
            throw new RefusedFileException(DAMAGED);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    abstract String words(ZipFile zip) throws IOException, XMLStreamException;

    /** Goes through a part, and hands every event but a document type's over. */
    static void walk(ZipFile zip, String part, Reading reading) throws IOException, XMLStreamException {
        ZipEntry entry = zip.getEntry(part);
        if (entry == null) {
            throw new RefusedFileException(DAMAGED);
        }
        try (InputStream in = new Metered(zip.getInputStream(entry))) {
            XMLStreamReader xml = UntrustedXml.reader(in);
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                    throw new RefusedFileException("Filen försöker hämta något utifrån när den läses, och togs därför"
                            + " inte emot. Kopiera texten till ett nytt dokument och försök igen.");
                }
                reading.take(xml, event);
            }
        }
    }

    static boolean isText(int event) {
        return event == XMLStreamConstants.CHARACTERS
                || event == XMLStreamConstants.CDATA
                || event == XMLStreamConstants.SPACE;
    }

    interface Reading {
        void take(XMLStreamReader xml, int event);
    }

    /** Counts elements in each other, so that a whole branch can be left out. */
    static final class Skipped {

        private int depth;

        /** @return whether the event is within something that is left out */
        boolean takes(int event, boolean begins) {
            if (depth > 0) {
                depth += event == XMLStreamConstants.START_ELEMENT
                        ? 1
                        : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
                return true;
            }
            if (begins) {
                depth = 1;
                return true;
            }
            return false;
        }
    }

    private static final class Metered extends FilterInputStream {

        private long unpacked;

        Metered(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int one = super.read();
            count(one < 0 ? 0 : 1);
            return one;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            int read = super.read(into, from, length);
            count(Math.max(read, 0));
            return read;
        }

        private void count(int bytes) {
            unpacked += bytes;
            if (unpacked > LARGEST_PART) {
                throw new RefusedFileException("Filen är mycket större när den packas upp än vad en utskrift kan vara,"
                        + " och togs inte emot. Spara texten som en txt-fil och försök igen.");
            }
        }
    }
}
