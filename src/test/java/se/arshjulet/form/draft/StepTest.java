package se.arshjulet.form.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.arshjulet.form.FormDefinition;
import se.arshjulet.form.Question;
import se.arshjulet.form.QuestionType;
import se.arshjulet.form.Section;

class StepTest {

    private final FormDefinition form = new FormDefinition(
            "f",
            1,
            "Formulär",
            null,
            List.of(part("one", question("a"), question("b")), part("two"), part("three", question("c"))));

    @Test
    void aQuestionStepsWithinItsPart() {
        assertThat(questions(down("a"), "one")).containsExactly("b", "a");
        assertThat(questions(up("b"), "one")).containsExactly("b", "a");
    }

    @Test
    void aQuestionStepsOverTheEdgeOfItsPart() {
        assertThat(questions(down("b"), "two")).containsExactly("b");
        assertThat(questions(up("c"), "two")).containsExactly("c");
    }

    @Test
    void aPartStepsWithWhatIsInIt() {
        FormDefinition moved = new Step(form, 1).ofSection("one").orElseThrow().in(form);

        assertThat(moved.sections()).extracting(Section::key).containsExactly("two", "one", "three");
        assertThat(questions(Optional.of(moved), "one")).containsExactly("a", "b");
    }

    @Test
    void thereIsNoStepBeyondTheEnds() {
        assertThat(up("a")).isEmpty();
        assertThat(down("c")).isEmpty();
        assertThat(new Step(form, -1).ofSection("one")).isEmpty();
        assertThat(new Step(form, 1).ofSection("three")).isEmpty();
    }

    private Optional<FormDefinition> up(String key) {
        return new Step(form, -1).ofQuestion(key).map(change -> change.in(form));
    }

    private Optional<FormDefinition> down(String key) {
        return new Step(form, 1).ofQuestion(key).map(change -> change.in(form));
    }

    private static List<String> questions(Optional<FormDefinition> form, String part) {
        return form.orElseThrow().section(part).questions().stream()
                .map(Question::key)
                .toList();
    }

    private static Section part(String key, Question... questions) {
        return new Section(key, key, null, false, null, null, List.of(questions));
    }

    private static Question question(String key) {
        return new Question(key, QuestionType.SHORT_TEXT, key, null, false, List.of(), false, null, false);
    }
}
