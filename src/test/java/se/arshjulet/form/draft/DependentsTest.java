package se.arshjulet.form.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.arshjulet.form.Constraint;
import se.arshjulet.form.FormDefinition;
import se.arshjulet.form.Question;
import se.arshjulet.form.QuestionBuilder;
import se.arshjulet.form.QuestionType;
import se.arshjulet.form.Section;
import se.arshjulet.form.SectionBuilder;
import se.arshjulet.form.draft.Dependents.Dependent;
import se.arshjulet.form.draft.Dependents.How;

class DependentsTest {

    private final Question women = question("women");
    private final Question shown = new QuestionBuilder(question("shown"))
            .showIf("women > 0 and men > 0")
            .build();
    private final Question sum =
            new QuestionBuilder(question("sum")).calculation("women + men").build();
    private final Question own = new QuestionBuilder(question("men"))
            .constraints(List.of(new Constraint("men >= women", "För få")))
            .requiredIf("men > 1")
            .build();
    private final Question unread =
            new QuestionBuilder(question("unread")).showIf("women >").build();
    private final FormDefinition form = new FormDefinition(
            "f",
            1,
            "Formulär",
            null,
            List.of(
                    part("one", women, own, shown),
                    new SectionBuilder(part("two", sum, unread))
                            .showIf("women = 1")
                            .titleQuestion("sum")
                            .build()));

    @Test
    void everyPlaceThatSpeaksOfAQuestionIsFound() {
        assertThat(new Dependents(form).ofQuestion("women"))
                .extracting(Dependent::how, Dependent::name)
                .containsExactly(
                        tuple(How.DEMANDED, "men"),
                        tuple(How.SHOWN, "shown"),
                        tuple(How.SHOWN, "two"),
                        tuple(How.CALCULATED, "sum"));
        assertThat(new Dependents(form).ofQuestion("sum"))
                .extracting(Dependent::how)
                .containsExactly(How.NAMED);
    }

    @Test
    void whatAQuestionSaysOfItselfGoesWithIt() {
        assertThat(new Dependents(form).ofQuestion("men"))
                .extracting(Dependent::name)
                .containsExactly("shown", "sum");
    }

    @Test
    void ofAPartOnlyWhatStandsOutsideItIsNamed() {
        assertThat(new Dependents(form).ofSection("one"))
                .extracting(Dependent::name)
                .containsExactly("two", "sum");
        assertThat(new Dependents(form).ofSection("two")).isEmpty();
    }

    private static Section part(String key, Question... questions) {
        return new Section(key, key, null, false, null, null, List.of(questions));
    }

    private static Question question(String key) {
        return new Question(key, QuestionType.WHOLE_NUMBER, key, null, false, List.of(), false, null, false);
    }
}
