package se.arshjulet.file;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The kinds of file that can come in: what an office has, and nothing that does something when it is opened. */
public enum FileKind {
    PDF("application/pdf"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    ODT("application/vnd.oasis.opendocument.text"),
    ODS("application/vnd.oasis.opendocument.spreadsheet"),
    TXT("text/plain"),
    CSV("text/csv"),
    PNG("image/png"),
    JPG("image/jpeg");

    private final String mediaType;

    FileKind(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }

    /** What the name says that it is. */
    static Optional<FileKind> ofName(String name) {
        String ending = ending(name);
        String known = ending.equals("jpeg") ? "jpg" : ending;
        return Stream.of(values())
                .filter(kind -> kind.name().toLowerCase(Locale.ROOT).equals(known))
                .findFirst();
    }

    /** Without the dot, in lower case; empty if it has none. */
    static String ending(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    boolean isOffice() {
        return this == DOCX || this == XLSX || this == ODT || this == ODS;
    }

    boolean isText() {
        return this == TXT || this == CSV;
    }
}
