package se.arshjulet.account.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.arshjulet.account.Acts;
import se.arshjulet.base.DateWords;

class ActsCsvTest {

    private static final Instant AT = Instant.parse("2026-11-22T13:03:00Z");

    @Test
    void everyActIsALineHoweverManyThereAre() throws IOException {
        assertThat(file(all(2500, "Startade omgången")).lines()).hasSize(2501);
    }

    @Test
    void aLineTellsWhenWhoAndWhat() throws IOException {
        assertThat(file(all(1, "Startade \"A\"; B")).lines())
                .containsExactly(
                        "\uFEFFwhen;person;kind;part;what",
                        "2026-11-22 14:03;Anna Ek;kind.round;Omgången;\"Startade \"\"A\"\"; B\"");
    }

    @Test
    void whatSomebodyCalledARoundIsNeverAFormula() throws IOException {
        assertThat(file(all(1, "=HYPERLINK(1)"))).contains(";'=HYPERLINK(1)").doesNotContain(";=HYPERLINK");
    }

    private static String file(List<Acts.Act> all) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        DateWords words = new DateWords(Clock.fixed(AT, ZoneId.of("Europe/Stockholm")));
        new ActsCsv(new Listed(all), words, key -> key.replace("account.acts.", "")).write(Acts.Filter.ALL, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static List<Acts.Act> all(int count, String words) {
        return IntStream.range(0, count)
                .mapToObj(i -> new Acts.Act(i, AT, "Anna Ek", "round", "Omgången", words))
                .toList();
    }

    private record Listed(List<Acts.Act> all) implements Acts {

        @Override
        public List<Act> list(Filter filter, int offset, int limit) {
            return all.stream().skip(offset).limit(limit).toList();
        }

        @Override
        public int count(Filter filter) {
            return all.size();
        }

        @Override
        public Choices choices() {
            return new Choices(List.of(), List.of(), List.of());
        }
    }
}
