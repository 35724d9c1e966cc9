package se.arshjulet.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HexFormat;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.jspecify.annotations.Nullable;

/** A PDF that is sent as it comes into being (ISO 32000-1, 7.5): of what is written only the place in the file is remembered,
 * so that objects of one part can be let go before the next is made. Small objects are packed together, some hundred at a time. */
final class PdfFile {

    /** Bytes of small objects that are packed together. */
    private static final int PACKED = 60_000;

    /** What more than one object points to, or what points back to what holds it. All else stands where it is used. */
    private static final Set<String> LINKED = Set.of("Page", "StructElem", "Annot", "Font", "FontDescriptor");

    private final OutputStream out;
    private final PdfPlaces places = new PdfPlaces();
    private final Map<COSBase, Integer> lasting = new IdentityHashMap<>();
    private final Map<COSBase, Integer> passing = new IdentityHashMap<>();
    private final Deque<COSDictionary> waiting = new ArrayDeque<>();
    private PdfPack pack = new PdfPack();
    private long position;

    PdfFile(OutputStream out) throws IOException {
        this.out = out;
        // Four bytes above 127: whoever sends the file knows by them that it is no text.
        send("%PDF-1.7\n%\u00e5\u00e4\u00f6\u00f1\n".getBytes(StandardCharsets.ISO_8859_1));
    }

    /** The number of an object that is written later. */
    int reserve() {
        return places.reserve();
    }

    /** So many numbers in a row; the first of them. */
    int reserve(int count) {
        int first = places.reserve();
        for (int i = 1; i < count; i++) {
            places.reserve();
        }
        return first;
    }

    static COSObject reference(int number) {
        return new COSObject(new COSObjectKey(number, 0), null);
    }

    /** From now on this is the object of that number, until {@link #forget}; whoever says so writes it. */
    void known(COSDictionary object, int number) {
        passing.put(object, number);
    }

    /** The same until the end. It is written once it is asked for by {@link #write}. */
    int lasting(COSDictionary object) {
        return lasting.computeIfAbsent(object, one -> places.reserve());
    }

    /** Whether something refers to it. */
    boolean isUsed(COSDictionary object) {
        Integer number = lasting.get(object);
        return number != null && places.isReferred(number);
    }

    /** Its number; it is written with the next {@link #write} if it has none yet. */
    int number(COSDictionary object) {
        Integer number = lasting.getOrDefault(object, passing.get(object));
        if (number == null) {
            number = places.reserve();
            passing.put(object, number);
            waiting.add(object);
        }
        return number;
    }

    /** Writes an object, and what it leads to. */
    void write(int number, COSDictionary object) throws IOException {
        writeOne(number, object);
        while (!waiting.isEmpty()) {
            COSDictionary next = waiting.remove();
            writeOne(number(next), next);
        }
    }

    /** The objects of a part are all written. */
    void forget() {
        passing.clear();
    }

    private void writeOne(int number, COSDictionary object) throws IOException {
        PdfSyntax syntax = new PdfSyntax(this::numberIfLinked, places::referred);
        if (object instanceof COSStream stream) {
            places.at(number, position);
            send((number + " 0 obj\n").getBytes(StandardCharsets.US_ASCII));
            stream.setLong(COSName.LENGTH, stream.getLength());
            send(syntax.dictionary(stream));
            send("\nstream\n".getBytes(StandardCharsets.US_ASCII));
            try (InputStream raw = stream.createRawInputStream()) {
                position += raw.transferTo(out);
            }
            send("\nendstream\nendobj\n".getBytes(StandardCharsets.US_ASCII));
        } else {
            pack.add(number, syntax.dictionary(object));
            if (pack.size() > PACKED) {
                sendPack();
            }
        }
    }

    /** The number of what is an object of its own, null of what stands where it is used. */
    private @Nullable Integer numberIfLinked(COSDictionary object) {
        boolean linked = object instanceof COSStream
                || lasting.containsKey(object)
                || passing.containsKey(object)
                || LINKED.contains(String.valueOf(object.getNameAsString(COSName.TYPE)));
        return linked ? number(object) : null;
    }

    private void sendPack() throws IOException {
        if (pack.isEmpty()) {
            return;
        }
        int number = places.reserve();
        places.at(number, position);
        pack.places(number, places);
        sendStream(number, pack.head(), pack.bytes());
        pack = new PdfPack();
    }

    private void sendStream(int number, String head, byte[] bytes) throws IOException {
        ByteArrayOutputStream deflated = new ByteArrayOutputStream(bytes.length / 4 + 64);
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(deflated)) {
            deflater.write(bytes);
        }
        send("%d 0 obj\n<<%s/Filter/FlateDecode/Length %d>>\nstream\n"
                .formatted(number, head, deflated.size())
                .getBytes(StandardCharsets.US_ASCII));
        send(deflated.toByteArray());
        send("\nendstream\nendobj\n".getBytes(StandardCharsets.US_ASCII));
    }

    /** Writes where everything lies. */
    void finish(int catalog, int information) throws IOException {
        sendPack();
        int number = places.reserve();
        long start = position;
        places.at(number, start);
        UUID id = UUID.randomUUID();
        String hex = HexFormat.of()
                .formatHex(ByteBuffer.allocate(16)
                        .putLong(id.getMostSignificantBits())
                        .putLong(id.getLeastSignificantBits())
                        .array());
        String head = "/Type/XRef/W[1 5 4]/Size %d/Root %d 0 R/Info %d 0 R/ID[<%s><%s>]"
                .formatted(places.size(), catalog, information, hex, hex);
        sendStream(number, head, places.table());
        send("startxref\n%d\n%%%%EOF\n".formatted(start).getBytes(StandardCharsets.US_ASCII));
    }

    private void send(byte[] bytes) throws IOException {
        out.write(bytes);
        position += bytes.length;
    }
}
