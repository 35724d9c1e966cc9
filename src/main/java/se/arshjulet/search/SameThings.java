package se.arshjulet.search;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** What people call a thing and what those who work with it call it: a search for the one finds the other. */
@Component
class SameThings {

    private static final Locale SWEDISH = Locale.forLanguageTag("sv-SE");

    private final Map<String, Set<String>> words = new HashMap<>();

    SameThings() throws IOException {
        new ClassPathResource("search/samma-sak.txt")
                .getContentAsString(StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> List.of(line.split("\\s*,\\s*")))
                .forEach(same -> same.forEach(word -> words.computeIfAbsent(word.strip(), key -> new LinkedHashSet<>())
                        .addAll(same)));
    }

    /**
     * A question to the full text search.
     *
     * @param sql an expression of PostgreSQL's kind tsquery
     * @param parameters its question marks', in order
     */
    record Sought(String sql, List<String> parameters) {}

    /** What is asked for, each word by any of its names. Quotes, minus and or are the reader's own, and are taken as she wrote them. */
    Sought sought(String question) {
        List<String> asked = List.of(question.strip().toLowerCase(SWEDISH).split("\\s+"));
        if (asked.stream().noneMatch(words::containsKey)
                || asked.contains("or")
                || asked.stream().anyMatch(word -> word.startsWith("-") || word.contains("\""))) {
            return asWritten(question);
        }
        List<String> parameters = new ArrayList<>();
        String sql = asked.stream()
                .map(word -> {
                    Set<String> names = words.getOrDefault(word, Set.of(word));
                    parameters.addAll(names);
                    return Collections.nCopies(names.size(), "websearch_to_tsquery('swedish', ?)").stream()
                            .collect(Collectors.joining(" || ", "(", ")"));
                })
                .collect(Collectors.joining(" && "));
        return new Sought(sql, parameters);
    }

    Sought asWritten(String question) {
        return new Sought("websearch_to_tsquery('swedish', ?)", List.of(question));
    }
}
