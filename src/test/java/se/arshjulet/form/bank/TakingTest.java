package se.arshjulet.form.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.arshjulet.form.Constraint;
import se.arshjulet.form.FormDefinition;
import se.arshjulet.form.Lineage;
import se.arshjulet.form.Lineage.Relation;
import se.arshjulet.form.Question;
import se.arshjulet.form.QuestionBuilder;
import se.arshjulet.form.QuestionType;
import se.arshjulet.form.Section;
import se.arshjulet.form.bank.BankQuestion.Asked;
import se.arshjulet.form.bank.Taking.Rule;
import se.arshjulet.form.bank.Taking.Taken;

class TakingTest {

    @Test
    void aQuestionIsOneAsLongAsItIsTheSameOrReworded() {
        FormDefinition first = form("f", 1, question("a", "Antal"), question("gone", "Borta"));
        FormDefinition second = form(
                "f",
                2,
                question("b", "Hur många?", new Lineage(Relation.REWORDED, List.of("a"))),
                question("half", "Hälften", new Lineage(Relation.SPLIT, List.of("a"))));
        FormDefinition third = form("f", 3, question("b", "Hur många?"), question("gone", "Borta"));

        List<BankQuestion> bank = bank(first, second, third);

        assertThat(bank)
                .extracting(one -> one.asked().stream()
                        .map(asked -> asked.question().key() + asked.number())
                        .toList())
                .containsExactlyInAnyOrder(
                        List.of("b3", "b2", "a1"), List.of("gone3"), List.of("half2"), List.of("gone1"));
        BankQuestion chain = of(bank, "b");
        assertThat(chain.asked())
                .filteredOn(chain::isRewordedIn)
                .extracting(Asked::number)
                .containsExactly(2);
    }

    @Test
    void whatTheVersionBeforeAskedIsThatQuestionAgain() {
        FormDefinition before = form("f", 1, question("a", "Antal"), question("c", "Annat"));
        FormDefinition draft = form("f", 1, question("c", "Annat"));

        Question taken = new Taking(draft, before).take(of(bank(before), "a")).question();

        assertThat(taken.key()).isEqualTo("a");
        assertThat(taken.lineage()).isNull();
    }

    @Test
    void whatANewerVersionHasRewordedSinceTheDraftBeganIsReworded() {
        FormDefinition before = form("f", 1, question("a", "Antal"));
        FormDefinition newer = form("f", 2, question("a", "Hur många?", new Lineage(Relation.REWORDED, List.of())));

        Question taken = new Taking(form("f", 1), before)
                .take(of(bank(before, newer), "a"))
                .question();

        assertThat(taken.label()).isEqualTo("Hur många?");
        assertThat(taken.lineage()).isEqualTo(new Lineage(Relation.REWORDED, List.of()));
    }

    @Test
    void whatComesFromElsewhereIsNewAndSaysWhere() {
        FormDefinition other = form("other", 3, question("a", "Antal"));
        FormDefinition before = form("f", 1, question("a", "Något annat"));

        Question taken =
                new Taking(form("f", 1), before).take(of(bank(other), "a")).question();

        // The key belongs to the answers of another question, though the draft asks it no more.
        assertThat(taken.key()).isEqualTo("a2");
        assertThat(taken.lineage())
                .isEqualTo(new Lineage(Relation.NEW, List.of(), new Lineage.Source("other", 3, "a")));
        FormDefinition with = form("f", 1, taken);
        assertThat(new Taking(with, before).alreadyThere(of(bank(other), "a"))).contains("a2");
    }

    @Test
    void whatIsThereIsNotTakenAgain() {
        FormDefinition before = form("f", 1, question("a", "Antal"));
        FormDefinition draft = form("f", 1, question("b", "Hur många?", new Lineage(Relation.REWORDED, List.of("a"))));

        assertThat(new Taking(draft, before).alreadyThere(of(bank(before), "a")))
                .contains("b");
        assertThatIllegalArgumentException().isThrownBy(() -> new Taking(draft, before).take(of(bank(before), "a")));
    }

    @Test
    void aConditionOnWhatIsNotThereIsLeftOutAndTold() {
        Question source = new QuestionBuilder(question("a", "Antal"))
                .showIf("has = true")
                .constraints(List.of(new Constraint("a > 0", "Minst 1."), new Constraint("a < all", "Färre.")))
                .build();
        FormDefinition other = form("other", 1, question("has", "Har"), question("all", "Alla"), source);
        // The same keys, but other questions: they are not what the conditions speak of.
        FormDefinition draft = form("f", 1, question("has", "Har något helt annat"), question("a", "Annat antal"));

        Taken taken = new Taking(draft, null).take(of(bank(other), "a"));

        assertThat(taken.leftOut()).containsExactlyInAnyOrder(Rule.SHOW_IF, Rule.CONSTRAINT);
        assertThat(taken.question().showIf()).isNull();
        assertThat(taken.question().constraints()).containsExactly(new Constraint("a2 > 0", "Minst 1."));
    }

    @Test
    void aConditionFollowsWhatWasTakenFromTheSamePlace() {
        Question has = question("has", "Har");
        Question source =
                new QuestionBuilder(question("a", "Antal")).showIf("has = 1").build();
        FormDefinition other = form("other", 1, has, source);
        FormDefinition draft = form(
                "f",
                1,
                question("mine", "Har", new Lineage(Relation.NEW, List.of(), new Lineage.Source("other", 1, "has"))));

        Taken taken = new Taking(draft, null).take(of(bank(other), "a"));

        assertThat(taken.leftOut()).isEmpty();
        assertThat(taken.question().showIf()).isEqualTo("mine = 1");
    }

    private static BankQuestion of(List<BankQuestion> bank, String key) {
        return bank.stream()
                .filter(one -> one.latest().question().key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static List<BankQuestion> bank(FormDefinition... versions) {
        return Chains.of(
                List.of(versions),
                (form, question) -> new Asked(
                        new UUID(0, form.version()),
                        form.key(),
                        form.version(),
                        form.title(),
                        "Del",
                        question,
                        true,
                        0));
    }

    private static FormDefinition form(String key, int version, Question... questions) {
        return new FormDefinition(
                key,
                version,
                key,
                null,
                List.of(new Section("part", "Del", null, false, null, null, Arrays.asList(questions))));
    }

    private static Question question(String key, String label) {
        return question(key, label, null);
    }

    private static Question question(String key, String label, @Nullable Lineage lineage) {
        return new QuestionBuilder(
                        new Question(key, QuestionType.WHOLE_NUMBER, label, null, false, List.of(), false, null, false))
                .lineage(lineage)
                .build();
    }
}
