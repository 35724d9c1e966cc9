package se.arshjulet.datarequest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.arshjulet.form.AnswerKey;
import se.arshjulet.form.AnswerOrigin;
import se.arshjulet.form.AnswerRow;
import se.arshjulet.form.AnswerSet;
import se.arshjulet.form.AnswerStatus;
import se.arshjulet.form.AnswerValue;
import se.arshjulet.form.Answering;
import se.arshjulet.form.FormDefinition;
import se.arshjulet.form.GivenAnswer;
import se.arshjulet.review.AnswersUnderReview.Change;
import se.arshjulet.review.AnswersUnderReview.Item;
import se.arshjulet.review.AnswersUnderReview.Part;

class AnswerComparisonTest {

    private static final FormDefinition FORM = Answering.organisationForm();
    private static final AnswerKey MISSION = AnswerKey.of("memberMission");

    private final Answering before = new Answering();

    @Test
    void everyQuestionIsReadInTheFormsOrder() {
        List<Part> parts = compare(AnswerSet.empty(), AnswerSet.empty());
        assertThat(parts).extracting(Part::heading).containsExactly("Organisationen i stort", "Till sist");
        assertThat(parts.get(0).items())
                .extracting(Item::questionKey)
                .containsExactly("memberMission", "memberContact");
    }

    @Test
    void aFieldIsUnchangedChangedAddedOrRemoved() {
        assertThat(mission("Stöd till arbete", "Stöd till arbete").change()).isEqualTo(Change.UNCHANGED);
        assertThat(mission("Stöd till arbete", "Stöd till arbete ").change()).isEqualTo(Change.UNCHANGED);
        assertThat(mission("Stöd till arbete", "Vägar till arbete"))
                .extracting(Item::change, Item::previous, Item::answer)
                .containsExactly(Change.CHANGED, "Stöd till arbete", "Vägar till arbete");
        assertThat(mission(null, "Vägar till arbete"))
                .extracting(Item::change, Item::previous)
                .containsExactly(Change.ADDED, null);
        assertThat(mission("Stöd till arbete", null).change()).isEqualTo(Change.REMOVED);
    }

    @Test
    void whatDoesNotExistIsAnAnswerAndNotAnEmptyField() {
        Answering now = new Answering().put(MISSION, AnswerStatus.NONE_EXISTS, null);
        Item item = compare(now.set(), AnswerSet.empty()).get(0).items().get(0);
        assertThat(item.answer()).isEqualTo("Finns ej");
        assertThat(item.change()).isEqualTo(Change.ADDED);
    }

    @Test
    void unitsStandInTheirHierarchyTheNewMarkedAndThoseGoneLast() {
        UUID office = before.unit("Kontoret");
        UUID closed = before.unit("Nedlagd enhet", office);
        AnswerSet set = new AnswerSet(
                List.of(new AnswerRow(office, "units", 0)),
                Map.of(new AnswerKey(office, "name"), given(new AnswerValue.Text("Kontoret"), AnswerOrigin.TYPED)));
        assertThat(units(compare(set, before.set())))
                .extracting(Part::heading, Part::change)
                .containsExactly(tuple("Kontoret", Change.UNCHANGED), tuple("Nedlagd enhet", Change.REMOVED));
        assertThat(units(compare(before.set(), set)))
                .extracting(Part::heading, Part::depth, Part::change)
                .containsExactly(tuple("Kontoret", 0, Change.UNCHANGED), tuple("Nedlagd enhet", 1, Change.ADDED));
        assertThat(units(compare(set, before.set())).get(1).items())
                .filteredOn(item -> item.questionKey().equals("name"))
                .extracting(Item::rowKey, Item::answer, Item::previous)
                .containsExactly(tuple(closed, "", "Nedlagd enhet"));
    }

    @Test
    void aUnitHasNotMovedBecauseItsParentGotANewName() {
        UUID office = before.unit("Kontoret");
        UUID team = before.unit("Teamet", office);
        Map<AnswerKey, GivenAnswer> renamed = new HashMap<>(before.set().answers());
        renamed.put(new AnswerKey(office, "name"), given(new AnswerValue.Text("Huset"), AnswerOrigin.TYPED));
        List<Part> parts = compare(new AnswerSet(before.set().rows(), renamed), before.set());
        assertThat(parts)
                .filteredOn(part -> part.heading().equals("Teamet"))
                .singleElement()
                .satisfies(part -> {
                    assertThat(part.change()).isEqualTo(Change.UNCHANGED);
                    assertThat(part.items())
                            .allSatisfy(item -> assertThat(item.rowKey()).isEqualTo(team));
                });
    }

    @Test
    void whatSomebodyElseFilledInSaysSo() {
        AnswerSet now = new AnswerSet(
                List.of(), Map.of(MISSION, given(new AnswerValue.Text("Sagt på mötet"), AnswerOrigin.ON_BEHALF)));
        assertThat(compare(now, AnswerSet.empty()).get(0).items().get(0).origin())
                .isEqualTo("Ifyllt av Karin Ek");
    }

    private Item mission(String earlier, String later) {
        Answering old = new Answering();
        Answering now = new Answering();
        if (earlier != null) {
            old.text(MISSION, earlier);
        }
        if (later != null) {
            now.text(MISSION, later);
        }
        return compare(now.set(), old.set()).get(0).items().get(0);
    }

    private static List<Part> compare(AnswerSet now, AnswerSet old) {
        return new AnswerComparison(FORM, now, old, id -> "Karin Ek", file -> "/fil/" + file).parts();
    }

    private static List<Part> units(List<Part> parts) {
        return parts.stream()
                .filter(part -> "Enheter".equals(part.sectionHeading()))
                .toList();
    }

    private static GivenAnswer given(AnswerValue value, AnswerOrigin origin) {
        return new GivenAnswer(AnswerStatus.GIVEN, value, origin, UUID.randomUUID(), null, Instant.EPOCH);
    }
}
