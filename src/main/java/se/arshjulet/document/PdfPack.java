package se.arshjulet.document;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Small objects that lie together in a stream of a PDF (ISO 32000-1, 7.5.7): alone each would take more room than it holds. */
final class PdfPack {

    private final List<Integer> numbers = new ArrayList<>();
    private final StringBuilder index = new StringBuilder();
    private final ByteArrayOutputStream objects = new ByteArrayOutputStream();

    void add(int number, byte[] object) {
        numbers.add(number);
        index.append(number).append(' ').append(objects.size()).append(' ');
        objects.writeBytes(object);
        objects.write('\n');
    }

    boolean isEmpty() {
        return numbers.isEmpty();
    }

    int size() {
        return objects.size();
    }

    /** Tells where those in it lie. */
    void places(int pack, PdfPlaces places) {
        for (int i = 0; i < numbers.size(); i++) {
            places.packed(numbers.get(i), pack, i);
        }
    }

    String head() {
        return "/Type/ObjStm/N %d/First %d".formatted(numbers.size(), index.length());
    }

    byte[] bytes() {
        ByteArrayOutputStream all = new ByteArrayOutputStream(index.length() + objects.size());
        all.writeBytes(index.toString().getBytes(StandardCharsets.US_ASCII));
        all.writeBytes(objects.toByteArray());
        return all.toByteArray();
    }
}
