package se.arshjulet.mail.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whatever kind of mail the modules put in the outbox, Utskick has words for it. */
class MailKindsTest {

    private static final Path SOURCES = Path.of("src/main/java/se/arshjulet");
    private static final Pattern LITERAL = Pattern.compile("\"([A-Z]{2,}(?:_[A-Z]+)*)\"");
    private static final Pattern NAMED = Pattern.compile("(?m)^\\s+(\\w+)\\.KIND,$");

    @Test
    void everyKindThatALetterIsPutUnderIsCalledSomething() {
        Set<String> kinds = kinds();
        assertThat(kinds).hasSizeGreaterThan(25).contains("THREADS", "WHEEL_MEETING", "CONCLUSION_DRAFT");
        assertThat(MailWords.KINDS).containsAll(kinds);
        for (String language : List.of("sv", "en")) {
            ResourceBundle words =
                    ResourceBundle.getBundle("vaadin-i18n.translations", Locale.forLanguageTag(language));
            assertThat(MailWords.KINDS)
                    .allMatch(kind -> words.containsKey(
                            "mail.kind." + kind.toLowerCase(Locale.ROOT).replace('_', '-')));
        }
    }

    /** As they stand in the sources of those who write letters: a kind is a word in capitals, or a KIND of something else's. */
    private static Set<String> kinds() {
        Set<String> kinds = new TreeSet<>();
        for (String letter : letters()) {
            literals(letter).forEach(kinds::add);
            Matcher named = NAMED.matcher(letter);
            while (named.find()) {
                String owner = named.group(1);
                kinds.addAll(literals(sources()
                        .filter(file -> file.endsWith(owner + ".java"))
                        .map(MailKindsTest::read)
                        .findFirst()
                        .orElseThrow()));
            }
        }
        return kinds;
    }

    private static List<String> letters() {
        return sources()
                .filter(file -> !file.startsWith(SOURCES.resolve("mail")))
                .map(MailKindsTest::read)
                .filter(source -> source.contains("new NewMail("))
                .toList();
    }

    private static List<String> literals(String source) {
        List<String> found = new ArrayList<>();
        Matcher literal = LITERAL.matcher(source);
        while (literal.find()) {
            found.add(literal.group(1));
        }
        return found;
    }

    private static Stream<Path> sources() {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
