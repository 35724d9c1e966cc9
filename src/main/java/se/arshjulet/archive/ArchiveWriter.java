package se.arshjulet.archive;

import java.io.IOException;
import java.io.OutputStream;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where a part of an archive is written. Paths are relative, with / between; nothing is held in memory. */
public interface ArchiveWriter {

    /** A file as it is. The caller closes it. */
    OutputStream file(String path) throws IOException;

    void text(String path, String text) throws IOException;

    /** Readable JSON; null fields are left out. */
    void json(String path, Object value) throws IOException;

    /** The same rows twice: as path.csv and as path.json. The caller closes it.
     * @param path without an ending */
    Table table(String path, List<String> columns) throws IOException;

    /** A writer for a folder in this one. */
    ArchiveWriter in(String folder);

    /** Rows that are written as they come. */
    interface Table extends AutoCloseable {

        /** @param cells as many as there are columns: text, numbers, booleans, days, moments, ids, lists of text, JSON */
        void row(List<? extends @Nullable Object> cells) throws IOException;

        @Override
        void close() throws IOException;
    }

    /** A title as a file's name that every system takes, told apart from others by the id: "region-atta-1a2b3c4d". */
    static String name(String title, UUID id) {
        return name(title) + "-" + id.toString().substring(0, 8);
    }

    static String name(String title) {
        String plain = Normalizer.normalize(title.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        String shortened = plain.length() > 60 ? plain.substring(0, 60) : plain;
        return shortened.isEmpty() ? "namnlos" : shortened;
    }

    /** The same for a file that somebody has named: its ending stays. */
    static String fileName(String name, UUID id) {
        int dot = name.lastIndexOf('.');
        String stem = name(dot < 0 ? name : name.substring(0, dot), id);
        return dot < 0 ? stem : stem + "." + name(name.substring(dot + 1));
    }
}
