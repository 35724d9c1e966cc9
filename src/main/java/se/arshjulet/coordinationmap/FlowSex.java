package se.arshjulet.coordinationmap;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Whom a flow's figure counts. */
public enum FlowSex {
    ALL("totalt", "", "Kvinnor och män"),
    WOMEN("kvinnor", "kvinnor", "Kvinnor"),
    MEN("män", "man", "Män");

    private final String words;
    private final String path;
    private final String title;

    FlowSex(String words, String path, String title) {
        this.words = words;
        this.path = path;
        this.title = title;
    }

    /** In a sentence. */
    String words() {
        return words;
    }

    /** In an address; empty for both. */
    public String path() {
        return path;
    }

    public String title() {
        return title;
    }

    /** Both for what is none: an address that somebody has mistyped shows everything. */
    static FlowSex at(@Nullable String path) {
        return Optional.ofNullable(path)
                .map(text -> text.strip().toLowerCase(Locale.ROOT))
                .flatMap(text ->
                        Stream.of(values()).filter(it -> it.path.equals(text)).findFirst())
                .orElse(ALL);
    }

    /** The key of a flow's count, the same in every publication. */
    String cell(UUID flow) {
        return flow + " " + name();
    }
}
