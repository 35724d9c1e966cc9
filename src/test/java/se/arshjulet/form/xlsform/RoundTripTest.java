package se.arshjulet.form.xlsform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.arshjulet.form.EveryKind;
import se.arshjulet.form.FormDefinition;
import se.arshjulet.form.FormDefinitionReader;

/** A form that goes out as a workbook comes back as it was. */
class RoundTripTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "organisation-1",
                "samverkan-1",
                "statistik-1",
                "floden-1",
                "insats-1",
                "insats-2",
                "intervjuguide-1"
            })
    void everyFormOfTheProductComesBackAsItWas(String name) throws IOException {
        comesBack(shipped(name));
    }

    @Test
    void everyTypeComesBackAsItWas() {
        comesBack(EveryKind.form());
    }

    private static void comesBack(FormDefinition form) {
        XlsReading reading = XlsForm.read(XlsForm.write(form));
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.notes()).isEmpty();
        assertThat(reading.form())
                .usingRecursiveComparison()
                .ignoringFields("places", "logic")
                .isEqualTo(form);
        assertThat(reading.form()).isEqualTo(form);
    }

    static FormDefinition shipped(String name) throws IOException {
        try (InputStream file = RoundTripTest.class.getResourceAsStream("/forms/" + name + ".json")) {
            return FormDefinitionReader.readPublished(new String(file.readAllBytes(), StandardCharsets.UTF_8), name);
        }
    }
}
