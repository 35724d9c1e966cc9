package se.arshjulet.coordinationmap;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is said otherwise of a thing on the map than before.
 *
 * @param words "Hur ofta: från varje månad till varje vecka"; of a long text only that it has changed
 * @param before a long text as it was; null unless there is one
 * @param after the long text as it is */
public record Difference(
        String words, @Nullable String before, @Nullable String after) {

    /** What is longer is a text, to be read by itself. */
    private static final int LONGEST = 70;

    private static final Locale SWEDISH = Locale.forLanguageTag("sv-SE");

    /** In the order of what is said now; what is said no more last. */
    static List<Difference> between(List<Fact> before, List<Fact> after) {
        Map<String, Fact> was = new LinkedHashMap<>();
        before.forEach(fact -> was.put(fact.label(), fact));
        List<Difference> differences = new ArrayList<>();
        for (Fact now : after) {
            Fact then = was.remove(now.label());
            List<String> words = then == null ? List.of() : then.words();
            if (!words.equals(now.words())) {
                differences.add(of(now.label(), words, now.words(), now.several()));
            }
        }
        was.values().stream()
                .filter(fact -> !fact.words().isEmpty())
                .forEach(fact -> differences.add(of(fact.label(), fact.words(), List.of(), fact.several())));
        return differences;
    }

    private static Difference of(String label, List<String> was, List<String> is, boolean several) {
        return several ? ofSeveral(label, was, is) : ofOne(label, String.join("", was), String.join("", is));
    }

    private static Difference ofSeveral(String label, List<String> was, List<String> is) {
        List<String> added = is.stream().filter(it -> !was.contains(it)).toList();
        List<String> gone = was.stream().filter(it -> !is.contains(it)).toList();
        List<String> parts = new ArrayList<>();
        if (!added.isEmpty()) {
            parts.add("nytt " + String.join(", ", added));
        }
        if (!gone.isEmpty()) {
            parts.add("borttaget " + String.join(", ", gone));
        }
        return new Difference(
                label + ": " + (parts.isEmpty() ? "samma i annan ordning" : String.join("; ", parts)), null, null);
    }

    private static Difference ofOne(String label, String was, String is) {
        if (isLong(was) || isLong(is)) {
            String what = was.isEmpty() ? "ny" : is.isEmpty() ? "borttagen" : "ändrad";
            return new Difference(
                    "Texten om %s är %s".formatted(label.toLowerCase(SWEDISH), what), text(was), text(is));
        }
        return new Difference(
                was.isEmpty()
                        ? "%s: %s (stod inte förut)".formatted(label, is)
                        : is.isEmpty()
                                ? "%s: %s (borttaget)".formatted(label, was)
                                : "%s: från %s till %s".formatted(label, was, is),
                null,
                null);
    }

    private static boolean isLong(String text) {
        return text.length() > LONGEST || text.contains("\n");
    }

    private static @Nullable String text(String text) {
        return text.isEmpty() ? null : text;
    }

    public boolean isText() {
        return before != null || after != null;
    }
}
