package se.arshjulet.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AnswerTextTest {

    private final FormDefinition form = Answering.organisationForm();
    private final Answering answering = new Answering();
    private final UUID unit = answering.unit("Arbetsmarknadscentrum");

    @Test
    void choicesAreReadInTheQuestionsOrderThenOnesOwnWords() {
        assertThat(text("areas", new AnswerValue.Choices(List.of("health", "work"), List.of("Kultur"))))
                .isEqualTo("Arbetsmarknad, Hälso- och sjukvård, Kultur");
    }

    @Test
    void aCodeThatTheFormDoesNotKnowIsNotLost() {
        assertThat(text("areas", new AnswerValue.Choices(List.of("old", "work"), List.of())))
                .isEqualTo("Arbetsmarknad, old");
    }

    @Test
    void aParentIsReadAsItsName() {
        UUID parent = answering.unit("Omsorgsförvaltningen");
        assertThat(text("parent", new AnswerValue.RowReference(parent))).isEqualTo("Omsorgsförvaltningen");
        assertThat(text("parent", new AnswerValue.RowReference(UUID.randomUUID())))
                .isEmpty();
    }

    @Test
    void aContactIsItsPartsThatAreGiven() {
        assertThat(text("contact", new AnswerValue.Contact("Växeln", "", "vaxel@exempel.se")))
                .isEqualTo("Växeln, vaxel@exempel.se");
    }

    @Test
    void missingSuppressedAndEmptyAreThreeThings() {
        AnswerKey at = new AnswerKey(unit, "waysOut");
        assertThat(AnswerText.of(form, at, answering.set())).isEmpty();
        answering.put(at, AnswerStatus.NONE_EXISTS, null);
        assertThat(AnswerText.of(form, at, answering.set())).isEqualTo("Finns ej");
        answering.put(at, AnswerStatus.TOO_SMALL, null);
        assertThat(AnswerText.of(form, at, answering.set())).isEqualTo("För litet att redovisa");
    }

    private String text(String question, AnswerValue value) {
        return AnswerText.of(form, form.question(question), value, answering.set());
    }
}
