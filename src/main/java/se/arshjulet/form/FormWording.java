package se.arshjulet.form;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whether two versions of a question ask in the same words. */
public final class FormWording {

    private FormWording() {}

    /** The question, its options by code and its grid's lines by key. An option more or less is no other wording, nor is
     * another help text, a capital letter or a full stop. */
    public static boolean isSame(Question then, Question now) {
        return plain(then.label()).equals(plain(now.label()))
                && agree(options(then), options(now))
                && agree(lines(then), lines(now));
    }

    private static boolean agree(Map<String, String> then, Map<String, String> now) {
        return then.entrySet().stream()
                .allMatch(entry -> Objects.requireNonNullElse(now.get(entry.getKey()), entry.getValue())
                        .equals(entry.getValue()));
    }

    private static Map<String, String> options(Question question) {
        return question.options().stream()
                .collect(Collectors.toMap(Option::code, option -> plain(option.label()), (a, b) -> a));
    }

    private static Map<String, String> lines(Question question) {
        Grid grid = question.grid();
        return grid == null
                ? Map.of()
                : Stream.concat(
                                grid.rows().stream().map(line -> Map.entry("row " + line.key(), plain(line.label()))),
                                grid.columns().stream()
                                        .map(line -> Map.entry("column " + line.key(), plain(line.label()))))
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a));
    }

    private static String plain(String label) {
        return label.toLowerCase(Locale.ROOT)
                .replaceAll("[\\s\\p{Punct}”“–]+", " ")
                .strip();
    }
}
