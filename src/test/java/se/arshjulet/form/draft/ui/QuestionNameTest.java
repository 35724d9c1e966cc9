package se.arshjulet.form.draft.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se.arshjulet.form.FormDefinition;
import se.arshjulet.form.FormDefinitionReader;

class QuestionNameTest {

    private static final FormDefinition FORM = FormDefinitionReader.readPublished("""
            {"key": "f", "version": 1, "title": "F", "sections": [
              {"key": "now", "title": "I år", "questions": [
                {"key": "women", "type": "WHOLE_NUMBER", "label": "Kvinnor"},
                {"key": "men", "type": "WHOLE_NUMBER", "label": "Män"}]},
              {"key": "next", "title": "Nästa år", "questions": [
                {"key": "womenNext", "type": "WHOLE_NUMBER", "label": "kvinnor "}]}
            ]}
            """, "f");

    @Test
    void whatIsAskedInTheSameWordsIsToldApartByItsPart() {
        assertThat(QuestionName.of(FORM.question("women"), FORM)).isEqualTo("Kvinnor (I år)");
        assertThat(QuestionName.of(FORM.question("womenNext"), FORM)).isEqualTo("kvinnor (Nästa år)");
        assertThat(QuestionName.of(FORM.question("men"), FORM)).isEqualTo("Män");
    }
}
