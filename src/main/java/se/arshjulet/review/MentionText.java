package se.arshjulet.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import se.arshjulet.review.ThreadSubject.Participant;

/** Who is mentioned in a text. It stands there as an account's id; people write and read a name. */
public final class MentionText {

    private static final String ID = "[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}";
    private static final Pattern TOKEN = Pattern.compile("@\\[(" + ID + ")]");

    private MentionText() {}

    public static String token(UUID accountId) {
        return "@[" + accountId + "]";
    }

    static Set<UUID> mentioned(String text) {
        return TOKEN.matcher(text)
                .results()
                .map(found -> UUID.fromString(found.group(1)))
                .collect(Collectors.toSet());
    }

    /** As it is read. */
    public static String plain(String text, Map<UUID, String> names) {
        return TOKEN.matcher(text).replaceAll(found -> Matcher.quoteReplacement("@" + name(found.group(1), names)));
    }

    /** As it is read, with those who are mentioned apart from the other words. */
    public static List<Part> parts(String text, Map<UUID, String> names) {
        List<Part> parts = new ArrayList<>();
        Matcher token = TOKEN.matcher(text);
        int from = 0;
        while (token.find()) {
            parts.add(new Part(text.substring(from, token.start()), false));
            parts.add(new Part("@" + name(token.group(1), names), true));
            from = token.end();
        }
        parts.add(new Part(text.substring(from), false));
        return parts.stream().filter(part -> !part.text().isEmpty()).toList();
    }

    public record Part(String text, boolean mention) {}

    private static String name(String id, Map<UUID, String> names) {
        return names.getOrDefault(UUID.fromString(id), "?");
    }

    /** What is written by names, as it is kept. */
    public static String of(String written, List<Participant> people) {
        Map<String, UUID> ids = people.stream()
                .collect(Collectors.toMap(
                        person -> handle(person, people), Participant::accountId, (one, other) -> one));
        if (ids.isEmpty()) {
            return written;
        }
        // The longest first: "Anna Ek (anna@…)" before "Anna Ek".
        String alternatives = ids.keySet().stream()
                .sorted(Comparator.comparing(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
        return Pattern.compile("(?<![\\p{L}\\p{N}])@(" + alternatives + ")(?![\\p{L}\\p{N}])")
                .matcher(written)
                .replaceAll(found -> Matcher.quoteReplacement(token(Objects.requireNonNull(ids.get(found.group(1))))));
    }

    /** As it is written in a field: what {@link #of} understands. */
    public static String written(String kept, List<Participant> people) {
        return plain(
                kept,
                people.stream().collect(Collectors.toMap(Participant::accountId, person -> handle(person, people))));
    }

    /** What a person is called after the sign; a name that two have is told apart by the address. */
    public static String handle(Participant person, List<Participant> people) {
        boolean shared = people.stream()
                .anyMatch(other -> !other.accountId().equals(person.accountId())
                        && other.name().equals(person.name()));
        return shared ? person.name() + " (" + person.email() + ")" : person.name();
    }
}
