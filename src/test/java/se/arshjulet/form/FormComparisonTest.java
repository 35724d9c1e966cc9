package se.arshjulet.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import se.arshjulet.form.FormComparison.Change;
import se.arshjulet.form.FormComparison.Line;
import se.arshjulet.form.PartComparison.Altered;

/** Whoever publishes a version sees all that it does otherwise, and not only its words. */
class FormComparisonTest {

    private static final Question QUESTION = new Question(
            "kind",
            QuestionType.ONE_OF,
            "Form",
            null,
            false,
            List.of(new Option("a", "Avtal"), new Option("b", "Beslut")),
            false,
            null,
            false);
    private static final Question OTHER =
            new Question("why", QuestionType.LONG_TEXT, "Varför?", null, false, List.of(), false, null, false);

    @Test
    void eachPropertyOfAQuestionIsSeen() {
        Map<Alteration, UnaryOperator<QuestionBuilder>> changes = new EnumMap<>(Alteration.class);
        changes.put(Alteration.TYPE, one -> one.type(QuestionType.SEVERAL_OF));
        changes.put(Alteration.HELP, one -> one.help("Välj en."));
        changes.put(Alteration.OPTIONS, one -> one.options(List.of(new Option("a", "Avtal"))));
        changes.put(
                Alteration.TABLE,
                one -> one.grid(new Grid(
                        List.of(new Grid.Line("r", "Rad", List.of(), false)),
                        List.of(new Grid.Line("c", "Kolumn", List.of(), false)))));
        changes.put(Alteration.LIMITS, one -> one.maxLength(40));
        changes.put(Alteration.REQUIRED, one -> one.requiredIf("true"));
        changes.put(Alteration.CONDITION, one -> one.showIf("why != null"));
        changes.put(Alteration.DEMANDS, one -> one.constraints(List.of(new Constraint("kind = \"a\"", "Välj avtal."))));
        changes.put(Alteration.CALCULATION, one -> one.calculation("1"));
        changes.put(
                Alteration.PLAUSIBILITY, one -> one.plausibility(new Plausibility(BigDecimal.ONE, null, null, null)));
        changes.put(Alteration.AFRESH, one -> one.askedAfresh(true));
        changes.put(
                Alteration.REGISTER, one -> one.register(new RegisterChoice(RegisterKind.values()[0], false, false)));
        changes.forEach((alteration, change) -> {
            Line line = compared(
                    QUESTION, change.apply(new QuestionBuilder(QUESTION)).build());
            assertThat(line.altered()).as("%s", alteration).containsExactly(alteration);
            assertThat(line.change()).isEqualTo(Change.SAME);
            assertThat(line.isSame()).isFalse();
        });
        assertThat(changes.keySet())
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(Alteration.values())
                        .filter(one -> one != Alteration.PART)
                        .toList());
    }

    @Test
    void whatIsTheSameIsTheSame() {
        assertThat(compared(QUESTION, QUESTION).isSame()).isTrue();
        assertThat(PartComparison.of(form(part("p", QUESTION)), form(part("p", QUESTION))))
                .isEmpty();
    }

    @Test
    void aQuestionThatMovedToAnotherPart() {
        FormDefinition then = form(part("p", QUESTION, OTHER), part("q"));
        FormDefinition now = form(part("p", QUESTION), part("q", OTHER));
        assertThat(FormComparison.of(then, now))
                .anySatisfy(line -> assertThat(line.altered()).containsExactly(Alteration.PART));
    }

    @Test
    void theOrderOfQuestionsAndOfParts() {
        FormDefinition then = form(part("p", QUESTION, OTHER), part("q"));
        assertThat(PartComparison.of(then, form(part("p", OTHER, QUESTION), part("q"))))
                .singleElement()
                .satisfies(line -> assertThat(line.moved()).isTrue());
        assertThat(PartComparison.isMoved(then, form(part("q"), part("p", QUESTION, OTHER))))
                .isTrue();
        assertThat(PartComparison.isMoved(then, form(part("new"), part("p"), part("q"))))
                .isFalse();
    }

    @Test
    void whatAPartIsOtherwise() {
        Section now = new Section(
                "p",
                "Nytt namn",
                "Läs först.",
                true,
                "enhet",
                "why",
                List.of(information(), OTHER),
                null,
                null,
                "true",
                true);
        assertThat(PartComparison.of(form(part("p", OTHER)), form(now)))
                .singleElement()
                .satisfies(line -> assertThat(line.altered()).containsExactly(Altered.values()));
    }

    private static Question information() {
        return new Question("told", QuestionType.INFORMATION, "Läs", null, false, List.of(), false, null, false);
    }

    private static Line compared(Question then, Question now) {
        return FormComparison.of(form(part("p", then)), form(part("p", now))).get(0);
    }

    private static Section part(String key, Question... questions) {
        return new Section(key, "Delen " + key, null, false, null, null, List.of(questions));
    }

    private static FormDefinition form(Section... sections) {
        return new FormDefinition("form", 1, "Formulär", null, List.of(sections));
    }
}
