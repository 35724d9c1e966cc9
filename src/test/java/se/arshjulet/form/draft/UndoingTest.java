package se.arshjulet.form.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.arshjulet.form.FormDefinition;
import se.arshjulet.form.Question;
import se.arshjulet.form.QuestionBuilder;
import se.arshjulet.form.QuestionType;
import se.arshjulet.form.Section;
import se.arshjulet.form.SectionBuilder;
import se.arshjulet.form.draft.DraftChange.AddQuestion;
import se.arshjulet.form.draft.DraftChange.AddSection;
import se.arshjulet.form.draft.DraftChange.ChangeHead;
import se.arshjulet.form.draft.DraftChange.ChangeQuestion;
import se.arshjulet.form.draft.DraftChange.ChangeSection;
import se.arshjulet.form.draft.DraftChange.Head;
import se.arshjulet.form.draft.DraftChange.MoveQuestion;
import se.arshjulet.form.draft.DraftChange.MoveSection;
import se.arshjulet.form.draft.DraftChange.RemoveQuestion;
import se.arshjulet.form.draft.DraftChange.RemoveSection;
import se.arshjulet.form.draft.DraftChange.Rename;

class UndoingTest {

    private static final FormDefinition FORM = new FormDefinition(
            "f",
            1,
            "Formulär",
            null,
            List.of(part("one", question("a"), question("b")), part("two", question("c"), question("d"))));

    static List<DraftChange> changes() {
        Question a = FORM.question("a");
        Section two = FORM.section("two");
        return List.of(
                new ChangeHead(Head.of(FORM), new Head("Annat", "Läs", true)),
                new AddSection(part("three"), 0),
                new ChangeSection(two, new SectionBuilder(two).title("Två").build()),
                new RemoveSection(FORM.section("one")),
                new RemoveSection(two),
                new MoveSection("one", null),
                new MoveSection("two", "one"),
                new AddQuestion("one", question("e"), "a"),
                new ChangeQuestion(a, new QuestionBuilder(a).showIf("b = \"x\"").build()),
                new RemoveQuestion(a),
                new RemoveQuestion(FORM.question("d")),
                new MoveQuestion("a", "one", null),
                new MoveQuestion("b", "two", "c"),
                new Rename("a", "z", null),
                new Rename("two", "second", null));
    }

    @ParameterizedTest
    @MethodSource("changes")
    void whatIsTakenBackIsAsItWas(DraftChange change) {
        FormDefinition changed = change.in(FORM);
        assertThat(changed).isNotEqualTo(FORM);

        assertThat(new Undoing(FORM).of(change).in(changed)).isEqualTo(FORM);
    }

    @Test
    void whatSomebodyElseHasMadeOfItSinceIsNotOverwritten() {
        DraftChange added = new AddQuestion("one", question("e"), null);
        FormDefinition mine = added.in(FORM);
        FormDefinition hers = new ChangeQuestion(
                        question("e"),
                        new QuestionBuilder(question("e")).label("Hennes").build())
                .in(mine);

        assertThatThrownBy(() -> new Undoing(FORM).of(added).in(hers)).isInstanceOf(DraftConflict.class);
    }

    private static Section part(String key, Question... questions) {
        return new Section(key, key, null, false, null, null, List.of(questions));
    }

    private static Question question(String key) {
        return new Question(key, QuestionType.SHORT_TEXT, key, null, false, List.of(), false, null, false);
    }
}
