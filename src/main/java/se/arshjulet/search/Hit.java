package se.arshjulet.search;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Something that was found.
 * @param part of the map that it stands in, as it is called
 * @param associationId one that tells it
 * @param tellers how many associations tell it, on the same page
 * @param excerpt some of what is said of it */
public record Hit(
        String part, String title, String context, String path, UUID associationId, int tellers, List<Piece> excerpt) {

    /** @param marked it is what was looked for */
    public record Piece(String text, boolean marked) {}

    static final char START = '\u0002';
    static final char STOP = '\u0003';

    /** @param marked text where what was looked for stands between {@link #START} and {@link #STOP} */
    static List<Piece> pieces(String marked) {
        List<Piece> pieces = new ArrayList<>();
        int at = 0;
        while (at < marked.length()) {
            int start = marked.indexOf(START, at);
            if (start < 0) {
                start = marked.length();
            }
            if (start > at) {
                pieces.add(new Piece(marked.substring(at, start), false));
            }
            if (start == marked.length()) {
                break;
            }
            int stop = marked.indexOf(STOP, start);
            if (stop < 0) {
                stop = marked.length();
            }
            pieces.add(new Piece(marked.substring(start + 1, stop), true));
            at = stop + 1;
        }
        return List.copyOf(pieces);
    }
}
