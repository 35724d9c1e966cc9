package se.arshjulet.coordinationmap;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.arshjulet.coordinationmap.CollaborationMap.Level;

/** What somebody looks for among the collaborations; an empty part asks for nothing. The component in the browser filters
 * alike. */
record CollaborationFilter(
        String words, @Nullable UUID member, @Nullable Level level, String targetGroup) {

    /** By its names in the page's address, those in open data. */
    static final Map<String, String> IN_OPEN_DATA =
            Map.of("q", "q", "medlem", "member", "niva", "level", "malgrupp", "targetGroup");

    static CollaborationFilter of(
            @Nullable String words, @Nullable UUID member, @Nullable String level, @Nullable String targetGroup) {
        return new CollaborationFilter(strip(words), member, level(level), strip(targetGroup));
    }

    /** @return null for what is no level: an address that somebody has mistyped shows everything */
    private static @Nullable Level level(@Nullable String level) {
        return Stream.of(Level.values())
                .filter(it -> it.name().equalsIgnoreCase(strip(level)))
                .findFirst()
                .orElse(null);
    }

    /** What is asked for, by its names in the page's address. */
    Map<String, Object> asked() {
        Map<String, Object> asked = new LinkedHashMap<>();
        if (!words.isEmpty()) {
            asked.put("q", words);
        }
        if (member != null) {
            asked.put("medlem", member);
        }
        if (level != null) {
            asked.put("niva", level);
        }
        if (!targetGroup.isEmpty()) {
            asked.put("malgrupp", targetGroup);
        }
        return asked;
    }

    boolean isEmpty() {
        return words.isEmpty() && member == null && level == null && targetGroup.isEmpty();
    }

    boolean fits(JointCollaboration it) {
        return (member == null || it.has(member))
                && (level == null || it.levels().contains(level))
                && (targetGroup.isEmpty() || it.targetGroups().contains(targetGroup))
                && hasWords(it);
    }

    /** Every word must stand somewhere in what is said of it. */
    private boolean hasWords(JointCollaboration it) {
        if (words.isEmpty()) {
            return true;
        }
        String text = Stream.of(
                        Stream.of(it.name(), it.participantText()),
                        Stream.ofNullable(it.kind()),
                        Stream.ofNullable(it.purpose()),
                        it.others().stream(),
                        it.targetGroups().stream())
                .flatMap(parts -> parts)
                .reduce("", (all, part) -> all + " " + part)
                .toLowerCase(Locale.ROOT);
        return Stream.of(words.toLowerCase(Locale.ROOT).split("\\s+")).allMatch(text::contains);
    }

    private static String strip(@Nullable String text) {
        return text == null ? "" : text.strip();
    }
}
