package se.arshjulet.file;

import java.io.IOException;
import java.util.Set;

/**
 * The tracks of an MPEG-4 file (ISO/IEC 14496-12). Telephones write the same kind of file for films and for recordings, often
 * with the same brand, so only the tracks tell: their handlers stand in moov/trak/mdia/hdlr.
 */
final class Mp4Tracks {

    private static final Set<String> HOLDS_TRACKS = Set.of("moov", "trak", "mdia");

    /** More than a file that a recorder has made; a crafted one is not walked for ever. */
    private static final int MOST_BOXES = 5_000;

    private static final int HEADER = 8;
    private static final int LONG_HEADER = 16;

    /** Of a hdlr box after its header: version and flags, and a field that is always zero. */
    private static final int BEFORE_HANDLER = 8;

    private final FileBytes file;
    private int boxes;
    private boolean sound;
    private boolean picture;

    private Mp4Tracks(FileBytes file) {
        this.file = file;
    }

    /** Some sound, and nothing to see. */
    static boolean areSoundAlone(FileBytes file) throws IOException {
        Mp4Tracks tracks = new Mp4Tracks(file);
        return tracks.walk(0, file.size()) && tracks.sound && !tracks.picture;
    }

    /** @return false if the boxes do not fit in each other */
    private boolean walk(long from, long until) throws IOException {
        for (long at = from; at + HEADER <= until; ) {
            long length = file.number(at, 4);
            int header = HEADER;
            if (length == 1) {
                length = file.number(at + HEADER, 8);
                header = LONG_HEADER;
            } else if (length == 0) {
                length = until - at;
            }
            if (length < header || length > until - at || ++boxes > MOST_BOXES) {
                return false;
            }
            if (!look(at + 4, at + header, at + length)) {
                return false;
            }
            at += length;
        }
        return true;
    }

    private boolean look(long name, long content, long end) throws IOException {
        if (file.says(name, "hdlr")) {
            sound |= file.says(content + BEFORE_HANDLER, "soun");
            picture |= file.says(content + BEFORE_HANDLER, "vide");
            return true;
        }
        for (String holder : HOLDS_TRACKS) {
            if (file.says(name, holder)) {
                return walk(content, end);
            }
        }
        return true;
    }
}
