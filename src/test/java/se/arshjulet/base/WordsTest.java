package se.arshjulet.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

/** The words of the application: the last of two with the same key would silently stand for both. */
class WordsTest {

    @Test
    void noKeyStandsTwiceAndBothLanguagesHaveTheSame() throws IOException {
        List<String> swedish = keys("sv");

        assertThat(swedish).doesNotHaveDuplicates();
        assertThat(keys("en")).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(swedish);
    }

    private static List<String> keys(String language) throws IOException {
        return new ClassPathResource("vaadin-i18n/translations_" + language + ".properties")
                .getContentAsString(StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#") && line.contains("="))
                .map(line -> line.substring(0, line.indexOf('=')).strip())
                .toList();
    }
}
