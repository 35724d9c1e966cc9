package se.arshjulet.file;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What one place takes.
 * @param largest bytes */
public record FileLimits(long largest, Set<FileKind> kinds) {

    private static final long KILOBYTE = 1024;

    public FileLimits {
        if (largest <= 0 || kinds.isEmpty()) {
            throw new IllegalArgumentException("Limits that no file can keep");
        }
        kinds = Set.copyOf(kinds);
    }

    /** Every kind that we know, up to a size in bytes. */
    public static FileLimits anyKind(long largest) {
        return new FileLimits(largest, EnumSet.allOf(FileKind.class));
    }

    /** "pdf, docx och png", in the order that they are declared. */
    public String kindNames() {
        return kindNames("och");
    }

    /** @param and what stands before the last: "och", "eller" */
    String kindNames(String and) {
        List<String> names = EnumSet.copyOf(kinds).stream()
                .map(kind -> kind.name().toLowerCase(Locale.ROOT))
                .toList();
        int last = names.size() - 1;
        return last == 0 ? names.get(0) : String.join(", ", names.subList(0, last)) + " " + and + " " + names.get(last);
    }

    /** "10 MB" */
    public String largestWords() {
        long megabytes = largest / KILOBYTE / KILOBYTE;
        return megabytes > 0 ? megabytes + " MB" : largest / KILOBYTE + " kB";
    }
}
