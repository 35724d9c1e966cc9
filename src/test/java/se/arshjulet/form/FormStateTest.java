package se.arshjulet.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What a form's logic makes of the answers. */
class FormStateTest {

    private static final String FORM = """
            {"key": "f", "version": 1, "title": "F", "sections": [
              {"key": "s", "title": "S", "questions": [
                {"key": "has", "type": "YES_NO", "label": "Finns det?", "required": true},
                {"key": "name", "type": "SHORT_TEXT", "label": "Namn", "showIf": "has = true", "required": true},
                {"key": "why", "type": "LONG_TEXT", "label": "Varför inte?", "requiredIf": "has = false"},
                {"key": "women", "type": "WHOLE_NUMBER", "label": "Kvinnor"},
                {"key": "men", "type": "WHOLE_NUMBER", "label": "Män"},
                {"key": "all", "type": "WHOLE_NUMBER", "label": "Alla", "calculation": "women + men"},
                {"key": "share", "type": "PERCENT", "label": "Andel kvinnor", "calculation": "100 * women / all"},
                {"key": "done", "type": "WHOLE_NUMBER", "label": "Avslutade",
                 "constraints": [{"that": "done <= all", "message": "Fler har avslutats än deltagit."}]},
                {"key": "told", "type": "WHOLE_NUMBER", "label": "Summan",
                 "constraints": [{"that": "told = women + men", "message": "Det är inte summan."},
                                 {"that": "told > 5", "message": "För få."}]},
                {"key": "listed", "type": "WHOLE_NUMBER", "label": "I listan",
                 "constraints": [{"that": "sum(rows.w) = listed", "message": "Listan säger något annat."}]},
                {"key": "rowsWomen", "type": "WHOLE_NUMBER", "label": "I raderna", "calculation": "sum(rows.w)"},
                {"key": "gridLast", "type": "WHOLE_NUMBER", "label": "Ur tabellen", "calculation": "grid.y2025.total"}
              ]},
              {"key": "g", "title": "G", "questions": [
                {"key": "grid", "type": "NUMBER_GRID", "label": "Deltagare", "required": true, "grid": {
                  "rows": [{"key": "y2024", "label": "2024"}, {"key": "y2025", "label": "2025"}],
                  "columns": [{"key": "women", "label": "Kvinnor"}, {"key": "men", "label": "Män"},
                              {"key": "total", "label": "Totalt", "sumOf": ["women", "men"]}]}}
              ]},
              {"key": "rows", "title": "R", "repeating": true, "titleQuestion": "r", "showIf": "has = true",
               "mayBeEmpty": true, "questions": [
                {"key": "r", "type": "SHORT_TEXT", "label": "Namn"},
                {"key": "w", "type": "WHOLE_NUMBER", "label": "Kvinnor",
                 "constraints": [{"that": "w <= women", "message": "Fler än i hela."}]},
                {"key": "note", "type": "SHORT_TEXT", "label": "Varför så få?", "showIf": "w < 5"}
              ]}
            ]}
            """;

    private final FormDefinition form = FormDefinitionReader.read(FORM, "f");
    private final List<AnswerRow> rows = new ArrayList<>();
    private final Map<AnswerKey, GivenAnswer> answers = new HashMap<>();

    @Test
    void aQuestionIsAskedOnlyWhereItsConditionIsTrue() {
        assertThat(state().asks(AnswerKey.of("name"))).as("nothing answered").isFalse();
        put("has", new AnswerValue.YesNo(true));
        assertThat(state().asks(AnswerKey.of("name"))).isTrue();
        put("has", new AnswerValue.YesNo(false));
        assertThat(state().asks(AnswerKey.of("name"))).isFalse();
    }

    @Test
    void whatIsNotAskedIsNeitherMissingNorSentIn() {
        put("name", new AnswerValue.Text("Grön väg"));
        put("has", new AnswerValue.YesNo(false));

        assertThat(missing()).doesNotContain("name");
        assertThat(state().asked(set()).at(AnswerKey.of("name"))).isEmpty();
        assertThat(set().at(AnswerKey.of("name"))).as("kept all the same").isPresent();
    }

    @Test
    void aQuestionIsRequiredWhereItsConditionIsTrue() {
        put("has", new AnswerValue.YesNo(true));
        assertThat(missing()).doesNotContain("why").contains("name");
        put("has", new AnswerValue.YesNo(false));
        assertThat(missing()).contains("why");
    }

    @Test
    void aWholeSectionFallsAwayWithItsRows() {
        UUID row = row();
        put(row, "w", 3);
        put("has", new AnswerValue.YesNo(false));

        assertThat(state().asks(form.section("rows"))).isFalse();
        assertThat(state().asked(set()).rows()).isEmpty();
        assertThat(computed("rowsWomen")).as("a sum of nothing is no figure").isEqualTo(Entry.EMPTY);
        assertThat(FormPlace.all(form, set()))
                .noneMatch(place -> place.sectionKey().equals("rows"));
    }

    @Test
    void eachRowIsItsOwn() {
        put("has", new AnswerValue.YesNo(true));
        UUID few = row();
        UUID many = row();
        put(few, "w", 3);
        put(many, "w", 30);
        put("women", 20);

        assertThat(state().asks(new AnswerKey(few, "note"))).isTrue();
        assertThat(state().asks(new AnswerKey(many, "note"))).isFalse();
        assertThat(state().broken(new AnswerKey(many, "w"))).contains("Fler än i hela.");
        assertThat(state().broken(new AnswerKey(few, "w"))).isEmpty();
        assertThat(computed("rowsWomen")).isEqualTo(Entry.of(AnswerValue.Figure.of(33)));
    }

    @Test
    void oneCalculationBuildsOnAnother() {
        put("women", 20);
        put("men", 10);
        assertThat(computed("all")).isEqualTo(Entry.of(AnswerValue.Figure.of(30)));
        assertThat(computed("share")).isEqualTo(Entry.of(new AnswerValue.Figure(new BigDecimal("66.7"))));
    }

    @Test
    void aMissingASuppressedAndAnEmptyFigureStayThreeThings() {
        put("women", 20);
        assertThat(computed("all")).isEqualTo(Entry.EMPTY);
        put("men", Entry.NONE_EXISTS);
        assertThat(computed("all")).isEqualTo(Entry.NONE_EXISTS);
        put("men", Entry.TOO_SMALL);
        assertThat(computed("all")).isEqualTo(Entry.TOO_SMALL);
        assertThat(computed("share")).isEqualTo(Entry.TOO_SMALL);
        put("men", 0);
        assertThat(computed("all")).isEqualTo(Entry.of(AnswerValue.Figure.of(20)));
    }

    @Test
    void whatIsHeldAgainstAListIsToldWhenItIsSentInForMoreRowsMayCome() {
        AnswerKey listed = AnswerKey.of("listed");
        put("has", new AnswerValue.YesNo(true));
        put("listed", 40);
        put(row(), "w", 3);
        assertThat(state().broken(listed)).contains("Listan säger något annat.");
        assertThat(state().isEarly(listed)).isTrue();
    }

    @Test
    void whatIsHeldAgainstAnEmptyFieldIsToldWhenItIsSentInAndNotBefore() {
        AnswerKey told = AnswerKey.of("told");
        put("women", 20);
        put("told", 40);
        assertThat(state().broken(told)).contains("Det är inte summan.");
        assertThat(state().isEarly(told)).as("men are not counted yet").isTrue();
        put("told", 4);
        assertThat(state().broken(told)).as("what is certain").contains("För få.");
        assertThat(state().isEarly(told)).isFalse();
        put("told", 40);
        put("men", 10);
        assertThat(state().broken(told)).contains("Det är inte summan.");
        assertThat(state().isEarly(told)).isFalse();
        put("men", 20);
        assertThat(state().broken(told)).isEmpty();
        assertThat(state().isEarly(told)).isFalse();
    }

    @Test
    void aConstraintSaysItsOwnWordsAndWaitsForWhatItNeeds() {
        put("done", 40);
        assertThat(state().broken(AnswerKey.of("done")))
                .as("nothing to compare with yet")
                .isEmpty();
        put("women", 20);
        put("men", 10);
        assertThat(FormCheck.gaps(form, set(), AnswerSet.empty()))
                .filteredOn(gap -> gap.at().equals(AnswerKey.of("done")))
                .singleElement()
                .satisfies(gap -> {
                    assertThat(gap.kind()).isEqualTo(FormCheck.Kind.WRONG);
                    assertThat(gap.message()).isEqualTo("Fler har avslutats än deltagit.");
                });
    }

    @Test
    void aGridAddsUpLineByLineAndIsSeenByExpressions() {
        put("grid.y2025.women", 4);
        put("grid.y2025.men", 5);
        put("grid.y2024.women", 4);
        put("grid.y2024.men", Entry.TOO_SMALL);

        assertThat(computed("grid.y2025.total")).isEqualTo(Entry.of(AnswerValue.Figure.of(9)));
        assertThat(computed("grid.y2024.total")).isEqualTo(Entry.TOO_SMALL);
        assertThat(computed("gridLast")).isEqualTo(Entry.of(AnswerValue.Figure.of(9)));
        assertThat(missing()).doesNotContain("grid.y2025.total", "grid.y2024.men");
    }

    @Test
    void noQuestionDependsOnItself() {
        String ring = """
                {"key": "f", "version": 1, "title": "F", "sections": [{"key": "s", "title": "S", "questions": [
                  {"key": "a", "type": "WHOLE_NUMBER", "label": "A", "calculation": "b + 1"},
                  {"key": "b", "type": "WHOLE_NUMBER", "label": "B", "showIf": "c > 1"},
                  {"key": "c", "type": "WHOLE_NUMBER", "label": "C", "calculation": "a"}]}]}
                """;
        assertThatThrownBy(() -> FormState.of(FormDefinitionReader.read(ring, "f"), AnswerSet.empty()))
                .hasMessageContaining("a → b → c → a");
    }

    private List<String> missing() {
        return FormCheck.gaps(form, set(), AnswerSet.empty()).stream()
                .filter(gap -> gap.kind() == FormCheck.Kind.MISSING)
                .map(gap -> gap.at().questionKey())
                .toList();
    }

    private Entry computed(String question) {
        return state().computed().get(AnswerKey.of(question));
    }

    private FormState state() {
        return FormState.of(form, set());
    }

    private AnswerSet set() {
        return new AnswerSet(rows, answers);
    }

    private UUID row() {
        AnswerRow row = new AnswerRow(UUID.randomUUID(), "rows", rows.size());
        rows.add(row);
        return row.key();
    }

    private void put(String question, int figure) {
        put(question, AnswerValue.Figure.of(figure));
    }

    private void put(UUID row, String question, int figure) {
        put(new AnswerKey(row, question), Entry.of(AnswerValue.Figure.of(figure)));
    }

    private void put(String question, AnswerValue value) {
        put(question, Entry.of(value));
    }

    private void put(String question, Entry entry) {
        put(AnswerKey.of(question), entry);
    }

    private void put(AnswerKey at, Entry entry) {
        answers.put(
                at,
                new GivenAnswer(
                        entry.status(), entry.value(), AnswerOrigin.TYPED, new UUID(0, 1), null, Instant.EPOCH));
    }
}
