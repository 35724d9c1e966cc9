package se.arshjulet.form.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.arshjulet.form.AnswerKey;

class FieldIdTest {

    @ParameterizedTest
    @ValueSource(strings = {"name", "participants.y2025.women"})
    void aFieldIsFoundAgainByItsNameInThePage(String question) {
        AnswerKey outside = AnswerKey.of(question);
        AnswerKey inRow = new AnswerKey(UUID.randomUUID(), question);
        assertThat(FieldId.read(FieldId.of(outside))).contains(outside);
        assertThat(FieldId.read(FieldId.of(inRow))).contains(inRow);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".x"})
    void whatIsNoNameIsNoField(String id) {
        assertThat(FieldId.read(id)).isEmpty();
    }
}
