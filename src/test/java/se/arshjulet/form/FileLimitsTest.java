package se.arshjulet.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.arshjulet.file.FileKind;

class FileLimitsTest {

    @Test
    void aFormThatDoesNotSayTakesEveryKindThatTheProductDoes() {
        assertThat(FileLimits.orUsual(null).kinds())
                .containsExactlyElementsOf(Stream.of(FileKind.values())
                        .map(kind -> kind.name().toLowerCase(Locale.ROOT))
                        .toList());
        assertThat(FileLimits.orUsual(new FileLimits(List.of("pdf"), null)).kinds())
                .containsExactly("pdf");
    }
}
