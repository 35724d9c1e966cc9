package se.arshjulet.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class FormDefinitionReaderTest {

    @Test
    void theShippedFormSurvivesBeingStored() {
        FormDefinition form = Answering.organisationForm();
        assertThat(FormDefinitionReader.read(FormDefinitionReader.write(form), "again"))
                .isEqualTo(form);
    }

    @Test
    void aMisspeltWordIsFound() {
        refuses("\"type\": \"SHORT_TEXT\", \"label\": \"L\", \"requird\": true", "requird");
    }

    @Test
    void aQuestionWithoutALabelIsRefused() {
        refuses("\"type\": \"SHORT_TEXT\"", "lacks key, type or label");
    }

    @Test
    void aChoiceOfNothingIsRefused() {
        refuses("\"type\": \"ONE_OF\", \"label\": \"L\"", "nothing to choose from");
    }

    @Test
    void aHierarchyWithoutRowsIsRefused() {
        refuses("\"type\": \"PARENT_ROW\", \"label\": \"L\"", "its section has none");
    }

    @Test
    void twoQuestionsOfOneNameAreRefused() {
        String question = "{\"key\": \"q\", \"type\": \"SHORT_TEXT\", \"label\": \"L\"}";
        assertThatThrownBy(() -> FormDefinitionReader.read(form(false, question + "," + question), "test"))
                .isInstanceOf(InvalidFormException.class)
                .hasMessageContaining("two questions are called q");
    }

    @Test
    void aRepeatingSectionWhoseRowsHaveNoNameIsRefused() {
        assertThatThrownBy(() -> FormDefinitionReader.read(
                        form(true, "{\"key\": \"q\", \"type\": \"LONG_TEXT\", \"label\": \"L\"}"), "test"))
                .hasMessageContaining("must name its rows");
    }

    private static void refuses(String question, String because) {
        assertThatThrownBy(() -> FormDefinitionReader.read(form(false, "{\"key\": \"q\", " + question + "}"), "test"))
                .isInstanceOf(InvalidFormException.class)
                .hasMessageContaining("The form test cannot be used")
                .hasMessageContaining(because);
    }

    private static String form(boolean repeating, String questions) {
        return """
                {"key": "f", "version": 1, "title": "F",
                 "sections": [{"key": "s", "title": "S", "repeating": %s, "titleQuestion": "q", "questions": [%s]}]}
                """.formatted(repeating, questions);
    }
}
