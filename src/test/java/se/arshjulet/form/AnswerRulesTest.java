package se.arshjulet.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerRulesTest {

    private final FormDefinition form = Answering.organisationForm();
    private final Answering answering = new Answering();
    private final UUID unit = answering.unit("Socialförvaltningen");

    @Test
    void aTextOfTheLongestLengthIsTaken() {
        assertThat(save("mission", new AnswerValue.Text("å".repeat(2000)))).isEmpty();
    }

    @Test
    void aTextThatIsTooLongIsToldByHowMuch() {
        assertThat(save("mission", new AnswerValue.Text("å".repeat(2013))))
                .contains("Texten är 2013 tecken lång och får vara högst 2000. Korta den med 13 tecken.");
    }

    @Test
    void lengthIsCountedInCharactersAsPeopleSeeThem() {
        assertThat(save("name", new AnswerValue.Text("😀".repeat(200)))).isEmpty();
        assertThat(save("name", new AnswerValue.Text("😀".repeat(201)))).isPresent();
    }

    @Test
    void aTextWithoutALimitOfItsOwnHasItsTypes() {
        assertThat(AnswerRules.maxLength(question(QuestionType.SHORT_TEXT))).isEqualTo(255);
        assertThat(AnswerRules.maxLength(question(QuestionType.LONG_TEXT))).isEqualTo(4000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\n"})
    void aBlankTextIsNoAnswer(String blank) {
        assertThat(save("mission", new AnswerValue.Text(blank))).isPresent();
    }

    @Test
    void aLongTextMayHaveLinesButAShortOneMayNot() {
        assertThat(save("mission", new AnswerValue.Text("Stöd\n\ttill arbete"))).isEmpty();
        assertThat(save("name", new AnswerValue.Text("Råd\noch stöd"))).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "a\uD83D", "\u0007"})
    void whatTheDatabaseCannotHoldIsRefusedAtTheField(String text) {
        assertThat(save("mission", new AnswerValue.Text(text)))
                .contains("Texten innehåller tecken som inte går att spara. Klistra in den som ren text.");
    }

    @Test
    void severalOfTakesKnownCodesAndOwnWordsWhereTheFormAllowsThem() {
        assertThat(save("areas", new AnswerValue.Choices(List.of("work", "health"), List.of("Kultur"))))
                .isEmpty();
        assertThat(save("areas", new AnswerValue.Choices(List.of("nonsense"), List.of())))
                .isPresent();
        assertThat(save("areas", new AnswerValue.Choices(List.of(), List.of()))).isPresent();
        assertThat(save("areas", new AnswerValue.Choices(List.of("work", "work"), List.of())))
                .isPresent();
        assertThat(save("areas", new AnswerValue.Choices(List.of(), List.of("  "))))
                .isPresent();
        assertThat(save("areas", new AnswerValue.Choices(List.of(), List.of("x".repeat(201)))))
                .isPresent();
        List<String> many = IntStream.range(0, 51).mapToObj(n -> "Eget " + n).toList();
        assertThat(save("interventions", new AnswerValue.Choices(List.of(), many)))
                .isPresent();
    }

    @Test
    void ownWordsAreRefusedWhereTheFormDoesNotAskForThem() {
        FormDefinition closed = formOf(new Question(
                "level",
                QuestionType.SEVERAL_OF,
                "Nivå",
                null,
                true,
                List.of(new Option("a", "Strategisk")),
                false,
                null,
                false));
        assertThat(AnswerRules.problem(
                        closed,
                        AnswerKey.of("level"),
                        AnswerStatus.GIVEN,
                        new AnswerValue.Choices(List.of(), List.of("Annan")),
                        AnswerSet.empty()))
                .isPresent();
    }

    @Test
    void oneOfTakesExactlyOne() {
        FormDefinition choice = formOf(new Question(
                "level",
                QuestionType.ONE_OF,
                "Nivå",
                null,
                true,
                List.of(new Option("a", "Strategisk"), new Option("b", "Operativ")),
                true,
                null,
                false));
        assertThat(in(choice, new AnswerValue.Choices(List.of("a"), List.of()))).isEmpty();
        assertThat(in(choice, new AnswerValue.Choices(List.of(), List.of("Båda"))))
                .isEmpty();
        assertThat(in(choice, new AnswerValue.Choices(List.of("a", "b"), List.of())))
                .isPresent();
        assertThat(in(choice, new AnswerValue.Choices(List.of("a"), List.of("Båda"))))
                .isPresent();
    }

    @Test
    void aUnitMayStandUnderAnother() {
        UUID below = answering.unit("Arbetsmarknadscentrum");
        assertThat(problem(new AnswerKey(below, "parent"), new AnswerValue.RowReference(unit)))
                .isEmpty();
    }

    @Test
    void aUnitCannotStandUnderItself() {
        assertThat(problem(new AnswerKey(unit, "parent"), new AnswerValue.RowReference(unit)))
                .hasValueSatisfying(message -> assertThat(message).startsWith("Inget kan höra under sig självt"));
    }

    @Test
    void unitsCannotStandInARing() {
        UUID child = answering.unit("Arbetsmarknadscentrum", unit);
        UUID grandchild = answering.unit("Rehabgruppen", child);
        assertThat(problem(new AnswerKey(unit, "parent"), new AnswerValue.RowReference(grandchild)))
                .isPresent();
    }

    @Test
    void aRingThatIsThereAlreadyDoesNotHangTheCheck() {
        UUID a = answering.unit("A");
        UUID b = answering.unit("B");
        answering.parent(a, b);
        answering.parent(b, a);
        assertThat(problem(new AnswerKey(unit, "parent"), new AnswerValue.RowReference(a)))
                .isEmpty();
        assertThat(problem(new AnswerKey(a, "parent"), new AnswerValue.RowReference(b)))
                .isPresent();
    }

    @Test
    void aUnitCannotStandUnderOneThatIsGone() {
        assertThat(problem(new AnswerKey(unit, "parent"), new AnswerValue.RowReference(UUID.randomUUID())))
                .isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"kontakt@sjoby.exempel", "kontakt.center@sjoby.se", "råd@sjöby.se"})
    void aWholeEmailAddressIsTaken(String email) {
        assertThat(save("contact", new AnswerValue.Contact("Växeln", "", email)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"kontakt", "kontakt@", "kontakt@sjoby", "kon takt@sjoby.se", "a@b.se, c@d.se", "a@@b.se"})
    void aBrokenEmailAddressIsRefused(String email) {
        assertThat(save("contact", new AnswerValue.Contact("Växeln", "", email)))
                .contains("E-postadressen ser inte hel ut. Skriv den som namn@exempel.se.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"013-20 60 00", "+46 13 20 60 00", "010 – 123 45 67", "(013) 206000", "1177"})
    void telephoneNumbersAsPeopleWriteThemAreTaken(String phone) {
        // A bracket first is how some write an area code; the rule must not teach them otherwise.
        assertThat(save("contact", new AnswerValue.Contact("Växeln", phone, "")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ring växeln", "12", "013-20 60 00 (kl 8–10)", "1234567890123456"})
    void whatCannotBeDialledIsRefused(String phone) {
        assertThat(save("contact", new AnswerValue.Contact("Växeln", phone, "")))
                .isPresent();
    }

    @Test
    void aContactWithTwoThingsWrongSaysBoth() {
        assertThat(save("contact", new AnswerValue.Contact("Växeln", "ring oss", "fel@@x")))
                .hasValueSatisfying(
                        message -> assertThat(message).contains("Telefonnumret").contains("E-postadressen"));
    }

    @Test
    void aContactWithNothingInItIsNoAnswer() {
        assertThat(save("contact", new AnswerValue.Contact("", " ", ""))).isPresent();
    }

    @Test
    void aValueOfAnotherKindIsRefused() {
        assertThat(save("mission", new AnswerValue.Choices(List.of("work"), List.of())))
                .isPresent();
        assertThat(save("areas", new AnswerValue.Text("Arbetsmarknad"))).isPresent();
        assertThat(save("parent", new AnswerValue.Text("Socialförvaltningen"))).isPresent();
        assertThat(save("contact", new AnswerValue.Text("Växeln"))).isPresent();
    }

    @Test
    void statusAndValueMustAgree() {
        AnswerKey mission = new AnswerKey(unit, "mission");
        AnswerSet set = answering.set();
        assertThat(AnswerRules.problem(form, mission, AnswerStatus.EMPTY, null, set))
                .isEmpty();
        assertThat(AnswerRules.problem(form, mission, AnswerStatus.NONE_EXISTS, null, set))
                .isEmpty();
        assertThat(AnswerRules.problem(form, mission, AnswerStatus.EMPTY, new AnswerValue.Text("x"), set))
                .isPresent();
        assertThat(AnswerRules.problem(form, mission, AnswerStatus.GIVEN, null, set))
                .isPresent();
        assertThat(AnswerRules.problem(form, mission, AnswerStatus.TOO_SMALL, null, set))
                .isPresent();
    }

    @Test
    void aFieldThatIsNotInTheFormIsRefused() {
        assertThat(problem(AnswerKey.of("nonsense"), new AnswerValue.Text("x"))).isPresent();
        assertThat(problem(AnswerKey.of("mission"), new AnswerValue.Text("x"))).isPresent();
        assertThat(problem(new AnswerKey(UUID.randomUUID(), "mission"), new AnswerValue.Text("x")))
                .isPresent();
        assertThat(problem(new AnswerKey(unit, "memberMission"), new AnswerValue.Text("x")))
                .isPresent();
    }

    @Test
    void aTextToReadTakesNoAnswer() {
        FormDefinition reading = formOf(question(QuestionType.INFORMATION));
        assertThat(AnswerRules.problem(
                        reading, AnswerKey.of("q"), AnswerStatus.GIVEN, new AnswerValue.Text("x"), AnswerSet.empty()))
                .isPresent();
    }

    private Optional<String> save(String question, AnswerValue value) {
        return problem(new AnswerKey(unit, question), value);
    }

    private Optional<String> problem(AnswerKey at, AnswerValue value) {
        return AnswerRules.problem(form, at, AnswerStatus.GIVEN, value, answering.set());
    }

    private static Optional<String> in(FormDefinition form, AnswerValue value) {
        return AnswerRules.problem(form, AnswerKey.of("level"), AnswerStatus.GIVEN, value, AnswerSet.empty());
    }

    private static Question question(QuestionType type) {
        return new Question("q", type, "Fråga", null, false, List.of(), false, null, false);
    }

    private static FormDefinition formOf(Question question) {
        return new FormDefinition(
                "f", 1, "F", null, List.of(new Section("s", "S", null, false, null, null, List.of(question))));
    }
}
