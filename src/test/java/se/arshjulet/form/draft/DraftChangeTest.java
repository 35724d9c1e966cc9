package se.arshjulet.form.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.arshjulet.form.Constraint;
import se.arshjulet.form.FormDefinition;
import se.arshjulet.form.Lineage;
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
import se.arshjulet.form.draft.DraftConflict.What;

class DraftChangeTest {

    private final FormDefinition form = new FormDefinition(
            "f",
            1,
            "Formulär",
            null,
            List.of(part("one", question("a"), question("b")), part("two", question("c"), question("d"))));

    @Test
    void twoWhoChangeDifferentPropertiesBothHaveTheirWay() {
        Question seen = form.question("a");
        FormDefinition hers = new ChangeQuestion(
                        seen, new QuestionBuilder(seen).label("Hennes").build())
                .in(form);

        FormDefinition both = new ChangeQuestion(
                        seen, new QuestionBuilder(seen).required(true).build())
                .in(hers);

        assertThat(both.question("a"))
                .isEqualTo(
                        new QuestionBuilder(seen).label("Hennes").required(true).build());
    }

    @Test
    void whatBothHaveChangedIsNotOverwritten() {
        Question seen = form.question("a");
        FormDefinition hers = new ChangeQuestion(
                        seen, new QuestionBuilder(seen).label("Hennes").build())
                .in(form);
        ChangeQuestion mine =
                new ChangeQuestion(seen, new QuestionBuilder(seen).label("Min").build());

        refused(() -> mine.in(hers), What.SAME_PROPERTY);
        assertThat(mine.over(hers).in(hers).question("a").label()).isEqualTo("Min");
    }

    @Test
    void whoeverHasSeenTheOthersChangeKeepsTheRestOfIt() {
        Question seen = form.question("a");
        FormDefinition hers = new ChangeQuestion(
                        seen,
                        new QuestionBuilder(seen).label("Hennes").help("Hjälp").build())
                .in(form);
        ChangeQuestion mine =
                new ChangeQuestion(seen, new QuestionBuilder(seen).label("Min").build());

        assertThatThrownBy(() -> mine.in(hers))
                .isInstanceOfSatisfying(DraftConflict.class, conflict -> assertThat(conflict.disputed())
                        .containsExactly(new DraftConflict.Disputed("label", "Hennes", "Min")));
        assertThat(mine.over(hers).in(hers).question("a"))
                .isEqualTo(new QuestionBuilder(seen).label("Min").help("Hjälp").build());
    }

    @Test
    void toChangeAlikeIsNoConflict() {
        Question seen = form.question("a");
        ChangeQuestion alike =
                new ChangeQuestion(seen, new QuestionBuilder(seen).label("Lika").build());

        assertThat(alike.in(alike.in(form)).question("a").label()).isEqualTo("Lika");
    }

    @Test
    void theFormsHeadAndAPartsAreJoinedTheSameWay() {
        Head head = Head.of(form);
        FormDefinition titled = new ChangeHead(head, new Head("Ny titel", null, false)).in(form);
        Section seen = form.section("one");
        FormDefinition filled = new AddQuestion("one", question("e"), null).in(titled);

        FormDefinition changed = new ChangeSection(
                        seen, new SectionBuilder(seen).title("Del ett").build())
                .in(new ChangeHead(head, new Head("Formulär", "Läs först", false)).in(filled));

        assertThat(changed.title()).isEqualTo("Ny titel");
        assertThat(changed.intro()).isEqualTo("Läs först");
        assertThat(changed.section("one").title()).isEqualTo("Del ett");
        assertThat(keys(changed.section("one"))).containsExactly("a", "b", "e");
    }

    @Test
    void whatHasBeenTakenAwayIsSaidToBe() {
        Question seen = form.question("a");
        FormDefinition without = new RemoveQuestion(seen).in(form);

        refused(
                () -> new ChangeQuestion(
                                seen, new QuestionBuilder(seen).label("x").build())
                        .in(without),
                What.GONE);
        refused(() -> new MoveQuestion("a", "two", null).in(without), What.GONE);
        refused(() -> new AddQuestion("none", question("e"), null).in(form), What.GONE);
        refused(() -> new Rename("x", "y", null).in(form), What.GONE);
    }

    @Test
    void whatSomebodyHasJustChangedIsNotTakenAwayUnseen() {
        Question seen = form.question("a");
        Section part = form.section("one");
        FormDefinition hers =
                new ChangeQuestion(seen, new QuestionBuilder(seen).help("Hjälp").build()).in(form);

        refused(() -> new RemoveQuestion(seen).in(hers), What.CHANGED);
        refused(() -> new RemoveSection(part).in(hers), What.CHANGED);
        assertThat(new RemoveSection(part).in(form).sections()).hasSize(1);
    }

    @Test
    void aKeyIsTakenOnce() {
        refused(() -> new AddQuestion("one", question("c"), null).in(form), What.TAKEN);
        refused(() -> new AddSection(part("two"), 0).in(form), What.TAKEN);
        refused(() -> new Rename("a", "two", null).in(form), What.TAKEN);
    }

    @Test
    void questionsMoveWithinAndBetweenParts() {
        assertThat(keys(new MoveQuestion("b", "one", "a").in(form).section("one")))
                .containsExactly("b", "a");
        FormDefinition moved = new MoveQuestion("a", "two", "d").in(form);
        assertThat(keys(moved.section("one"))).containsExactly("b");
        assertThat(keys(moved.section("two"))).containsExactly("c", "a", "d");
        assertThat(keys(new MoveQuestion("a", "two", "gone").in(form).section("two")))
                .containsExactly("c", "d", "a");
        assertThat(new MoveQuestion("a", "one", "a").in(form).section("one").questions())
                .hasSize(2);
    }

    @Test
    void partsMove() {
        assertThat(new MoveSection("two", "one").in(form).sections().get(0).key())
                .isEqualTo("two");
        assertThat(new MoveSection("one", null).in(form).sections().get(1).key())
                .isEqualTo("one");
        assertThat(new AddSection(part("zero"), 0).in(form).sections().get(0).key())
                .isEqualTo("zero");
    }

    @Test
    void everythingThatSpeaksOfAKeyFollowsIt() {
        Question speaks = new QuestionBuilder(question("e"))
                .showIf("a = \"a\" and count(two) > 1")
                .requiredIf("list contains(a, \"a\")")
                .calculation("sum(two.c) + a")
                .constraints(List.of(new Constraint("a.b > two.a", "a")))
                .build();
        FormDefinition told = new AddQuestion("two", speaks, null).in(form);

        FormDefinition renamed = new Rename("a", "alpha", new Lineage(Lineage.Relation.SAME, List.of("a"))).in(told);

        assertThat(renamed.find("a")).isEmpty();
        assertThat(renamed.question("alpha").lineage()).isEqualTo(new Lineage(Lineage.Relation.SAME, List.of("a")));
        Question followed = renamed.question("e");
        assertThat(followed.showIf()).isEqualTo("alpha = \"a\" and count(two) > 1");
        assertThat(followed.requiredIf()).isEqualTo("list contains(alpha, \"a\")");
        assertThat(followed.calculation()).isEqualTo("sum(two.c) + alpha");
        assertThat(followed.constraints()).containsExactly(new Constraint("alpha.b > two.alpha", "a"));
        assertThat(new Rename("two", "rows", null).in(renamed).question("e").calculation())
                .isEqualTo("sum(rows.c) + alpha");
    }

    private static void refused(org.assertj.core.api.ThrowableAssert.ThrowingCallable change, What what) {
        assertThatThrownBy(change).isInstanceOfSatisfying(DraftConflict.class, conflict -> assertThat(conflict.what())
                .isEqualTo(what));
    }

    private static List<String> keys(Section section) {
        return section.questions().stream().map(Question::key).toList();
    }

    private static Section part(String key, Question... questions) {
        return new Section(key, key, null, false, null, null, List.of(questions));
    }

    private static Question question(String key) {
        return new Question(key, QuestionType.SHORT_TEXT, key, null, false, List.of(), false, null, false);
    }
}
