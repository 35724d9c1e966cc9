package se.arshjulet.form;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** That faults are told in words for who has never seen the format: no word, value, bracket or quote of it. */
final class PlainWords {

    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}_]*");

    /** What is written as FEEL is spoken of as FEEL. */
    private static final Pattern EXPRESSION = Pattern.compile(", (showIf|requiredIf|constraints|calculation)$");

    /** Those of the format that are words of Swedish too. */
    private static final Set<String> SWEDISH =
            Set.of("text", "to", "is", "min", "max", "form", "men", "version", "register");

    private static final Set<String> FORMAT = words();

    private PlainWords() {}

    static void check(List<FormFault> faults) {
        for (FormFault fault : faults) {
            if (EXPRESSION.matcher(fault.place()).find() && fault.plain().equals(fault.message())) {
                continue;
            }
            assertThat(fault.plain()).as("%s", fault).isNotBlank().doesNotContain("{", "}", "\"", "[", "]", "null");
            assertThat(WORD.matcher(fault.plain()).results().map(found -> found.group()))
                    .as("%s", fault)
                    .noneMatch(FORMAT::contains);
        }
    }

    /** The properties and the values that the format's own description knows. */
    private static Set<String> words() {
        try {
            Set<String> words = new HashSet<>();
            new ObjectMapper()
                    .readTree(Path.of("docs/form.schema.json").toFile())
                    .findParents("properties")
                    .forEach(parent -> parent.get("properties").fieldNames().forEachRemaining(words::add));
            for (QuestionType type : QuestionType.values()) {
                words.add(type.name());
            }
            for (Lineage.Relation relation : Lineage.Relation.values()) {
                words.add(relation.name());
            }
            words.removeAll(SWEDISH);
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
