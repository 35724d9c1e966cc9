package se.arshjulet.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.arshjulet.form.FormCheck.Gap;
import se.arshjulet.form.FormCheck.Progress;

class FormCheckTest {

    private final FormDefinition form = Answering.organisationForm();
    private final Answering answering = new Answering();

    @Test
    void anEmptyFormLacksItsRequiredQuestionsAndARow() {
        assertThat(FormCheck.gaps(form, AnswerSet.empty(), AnswerSet.empty()))
                .extracting(gap -> gap.at().questionKey(), Gap::message)
                .containsExactly(
                        tuple(
                                "memberMission",
                                "”Uppdrag i den arbetslivsinriktade rehabiliteringen” är inte ifyllt än."),
                        tuple("memberContact", "”Kontaktfunktion för organisationen” är inte ifyllt än."),
                        tuple("name", "”Enheter” är tomt. Minst en rad behövs."));
        assertThat(FormCheck.progress(form, AnswerSet.empty())).isEqualTo(new Progress(0, 3));
    }

    @Test
    void eachRowLacksItsOwnAndOptionalQuestionsLackNothing() {
        answerMember();
        UUID first = completeUnit("Socialförvaltningen");
        UUID second = answering.unit("Arbetsmarknadscentrum");
        List<Gap> gaps = FormCheck.gaps(form, answering.set(), AnswerSet.empty());
        assertThat(gaps).allSatisfy(gap -> {
            assertThat(gap.at().rowKey()).isEqualTo(second).isNotEqualTo(first);
            assertThat(gap.sectionKey()).isEqualTo("units");
        });
        assertThat(gaps)
                .extracting(gap -> gap.at().questionKey())
                .containsExactly("mission", "areas", "targetGroups", "waysIn", "contact");
        assertThat(FormCheck.progress(form, answering.set())).isEqualTo(new Progress(9, 14));
    }

    @Test
    void aRowThatNothingIsSaidOfLacksOneThingAndMayBeTakenAway() {
        answerMember();
        UUID said = completeUnit("Socialförvaltningen");
        UUID empty = answering.parent(answering.unit(null), said);
        assertThat(FormCheck.gaps(form, answering.set(), AnswerSet.empty()))
                .singleElement()
                .satisfies(gap -> {
                    assertThat(gap.kind()).isEqualTo(FormCheck.Kind.EMPTY_ROW);
                    assertThat(gap.at()).isEqualTo(new AnswerKey(empty, "name"));
                });
    }

    @Test
    void aCompleteFormHasNoGapsAndAllIsDone() {
        answerMember();
        completeUnit("Socialförvaltningen");
        assertThat(FormCheck.gaps(form, answering.set(), AnswerSet.empty())).isEmpty();
        assertThat(FormCheck.progress(form, answering.set())).isEqualTo(new Progress(8, 8));
    }

    @Test
    void thatNoneExistsIsAnAnswerButEmptyIsNot() {
        answerMember();
        UUID unit = completeUnit("Socialförvaltningen");
        answering.put(new AnswerKey(unit, "waysIn"), AnswerStatus.NONE_EXISTS, null);
        assertThat(FormCheck.gaps(form, answering.set(), AnswerSet.empty())).isEmpty();
        answering.put(new AnswerKey(unit, "waysIn"), AnswerStatus.EMPTY, null);
        assertThat(FormCheck.gaps(form, answering.set(), AnswerSet.empty())).hasSize(1);
    }

    @Test
    void aParentThatIsGoneIsAGapEvenThoughTheQuestionIsOptional() {
        answerMember();
        UUID parent = completeUnit("Socialförvaltningen");
        UUID child = completeUnit("Arbetsmarknadscentrum");
        answering.parent(child, parent);
        assertThat(FormCheck.gaps(form, answering.set(), AnswerSet.empty())).isEmpty();
        answering.remove(parent);
        assertThat(FormCheck.gaps(form, answering.set(), AnswerSet.empty()))
                .extracting(Gap::at)
                .containsExactly(new AnswerKey(child, "parent"));
    }

    @Test
    void aRingOfUnitsIsAGapForEachOfThem() {
        answerMember();
        UUID a = completeUnit("A");
        UUID b = completeUnit("B");
        answering.parent(a, b);
        answering.parent(b, a);
        assertThat(FormCheck.gaps(form, answering.set(), AnswerSet.empty()))
                .extracting(Gap::at)
                .containsExactlyInAnyOrder(new AnswerKey(a, "parent"), new AnswerKey(b, "parent"));
    }

    @Test
    void gapsComeInTheOrderOfTheHierarchy() {
        answerMember();
        UUID above = answering.unit("Ovan");
        UUID other = answering.unit("Annan");
        UUID below = answering.unit("Under", above);
        assertThat(FormCheck.gaps(form, answering.set(), AnswerSet.empty()).stream()
                        .map(gap -> gap.at().rowKey())
                        .distinct())
                .containsExactly(above, below, other);
    }

    @Test
    void aStoredAddressThatIsBrokenIsAGap() {
        answerMember();
        UUID unit = completeUnit("Socialförvaltningen");
        answering.give(new AnswerKey(unit, "contact"), new AnswerValue.Contact("Växeln", "", "växeln"));
        assertThat(FormCheck.gaps(form, answering.set(), AnswerSet.empty()))
                .extracting(Gap::kind, Gap::message)
                .containsExactly(
                        tuple(FormCheck.Kind.WRONG, "E-postadressen ser inte hel ut. Skriv den som namn@exempel.se."));
    }

    private void answerMember() {
        answering.text(AnswerKey.of("memberMission"), "Stöd till arbete.");
        answering.give(AnswerKey.of("memberContact"), new AnswerValue.Contact("Växeln", "013-20 60 00", ""));
    }

    private UUID completeUnit(String name) {
        UUID unit = answering.unit(name);
        answering.text(new AnswerKey(unit, "mission"), "Samordnar insatser.");
        answering.give(new AnswerKey(unit, "areas"), new AnswerValue.Choices(List.of("social"), List.of()));
        answering.give(new AnswerKey(unit, "targetGroups"), new AnswerValue.Choices(List.of(), List.of("Föräldrar")));
        answering.text(new AnswerKey(unit, "waysIn"), "Remiss från vårdcentralen.");
        answering.give(new AnswerKey(unit, "contact"), new AnswerValue.Contact("Mottagningen", "", "m@exempel.se"));
        return unit;
    }
}
