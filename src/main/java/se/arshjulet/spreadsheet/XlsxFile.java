package se.arshjulet.spreadsheet;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.poi.openxml4j.util.ZipSecureFile;

/**
 * The parts of an .xlsx file and how they refer to each other. Only the few parts that are asked for are unpacked, as a stream,
 * and never more of them than an honest table can fill.
 */
final class XlsxFile implements AutoCloseable {

    private static final long LARGEST_PART = 50_000_000;
    private static final long LARGEST_WHOLE = 120_000_000;
    private static final int MOST_PARTS = 2_000;

    /** Under this size an honest sheet, whose rows are much alike, may well be packed to a hundredth. */
    private static final long LARGEST_UNSUSPECTED = 5_000_000;

    private static final double LEAST_RATIO = 0.01;

    static {
        ZipSecureFile.setMaxEntrySize(LARGEST_PART);
        ZipSecureFile.setGraceEntrySize(LARGEST_UNSUSPECTED);
        ZipSecureFile.setMinInflateRatio(LEAST_RATIO);
    }

    private final ZipSecureFile zip;
    private long unpacked;

    XlsxFile(Path file) throws IOException {
        zip = new ZipSecureFile(file.toFile());
        if (Collections.list(zip.getEntries()).size() > MOST_PARTS) {
            zip.close();
            throw UnreadableSheetException.tooLarge();
        }
    }

    /** A part that another refers to.
     * @param type the last word of what it is, which both dialects of the format have in common: "worksheet" */
    record Relation(String type, String path) {}

    /** What a part refers to within the file, by id; "" is the file as a whole. */
    Map<String, Relation> relations(String part) throws IOException, XMLStreamException {
        int folder = part.lastIndexOf('/') + 1;
        String path = part.substring(0, folder) + "_rels/" + part.substring(folder) + ".rels";
        Map<String, Relation> found = new HashMap<>();
        try (SafeXml xml = part(path)) {
            while (xml.next()) {
                if (xml.begins("Relationship")
                        && !xml.attribute("TargetMode", "").equals("External")) {
                    String type = xml.attribute("Type", "");
                    found.put(
                            xml.attribute("Id", ""),
                            new Relation(
                                    type.substring(type.lastIndexOf('/') + 1),
                                    resolve(part, xml.attribute("Target", ""))));
                }
            }
        }
        return found;
    }

    Optional<String> related(Map<String, Relation> relations, String type) {
        return relations.values().stream()
                .filter(relation -> relation.type().equals(type))
                .map(Relation::path)
                .findFirst();
    }

    /** @throws UnreadableSheetException if there is none of that path */
    SafeXml part(String path) throws IOException, XMLStreamException {
        ZipArchiveEntry entry = zip.getEntry(path);
        if (entry == null) {
            throw UnreadableSheetException.damaged();
        }
        return new SafeXml(new Metered(zip.getInputStream(entry)));
    }

    private static String resolve(String from, String target) {
        try {
            return URI.create("/" + from).resolve(target).getPath().substring(1);
        } catch (RuntimeException noAddress) {
            throw UnreadableSheetException.damaged();
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    /** Counts what all parts together have swollen to. */
    private final class Metered extends FilterInputStream {

        Metered(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            int count = super.read(into, from, length);
            unpacked += Math.max(count, 0);
            if (unpacked > LARGEST_WHOLE) {
                throw UnreadableSheetException.tooLarge();
            }
            return count;
        }
    }
}
