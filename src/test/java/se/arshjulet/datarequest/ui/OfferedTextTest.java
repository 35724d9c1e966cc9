package se.arshjulet.datarequest.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.arshjulet.form.AnswerKey;
import se.arshjulet.form.AnswerOrigin;
import se.arshjulet.form.AnswerSet;
import se.arshjulet.form.AnswerStatus;
import se.arshjulet.form.AnswerValue;
import se.arshjulet.form.GivenAnswer;
import se.arshjulet.form.ui.KeptText;

class OfferedTextTest {

    private static final AnswerKey AT = AnswerKey.of("women");
    private static final Instant THEN = Instant.parse("2026-03-10T08:00:00.123456Z");
    private static final KeptText FIGURE = new KeptText(AT, "text", "tolv");
    private static final KeptText COMMENT = new KeptText(AT, "comment", "Nytt");

    private final AnswerSet before = AnswerSet.empty().with(AT, figure("7", THEN));

    @Test
    void aTextLeavesOnceItsFieldIsAnsweredHoweverThatIsDone() {
        OfferedText first = OfferedText.beside(AnswerSet.empty(), FIGURE);
        assertThat(first.isOvertaken(AnswerSet.empty())).isFalse();
        assertThat(first.isOvertaken(before)).isTrue();

        OfferedText second = OfferedText.beside(before, FIGURE);
        assertThat(second.isOvertaken(before)).isFalse();
        assertThat(second.isOvertaken(before.with(AT, figure("12", THEN)))).isTrue();
        assertThat(second.isOvertaken(before.with(AT, figure("7", THEN.plusSeconds(60)))))
                .isTrue();
    }

    @Test
    void anotherFieldOrTheDatabaseRoundingTheMomentChangesNothing() {
        OfferedText text = OfferedText.beside(before, FIGURE);
        assertThat(text.isOvertaken(before.with(AnswerKey.of("men"), figure("3", THEN.plusSeconds(60)))))
                .isFalse();
        assertThat(text.isOvertaken(before.with(AT, figure("7", THEN.plusNanos(400)))))
                .isFalse();
    }

    @Test
    void whatIsSaidOfAnAnswerIsNotTheAnswer() {
        AnswerSet commented = before.with(AT, figure("7", THEN).commented("Färre platser."));
        assertThat(OfferedText.beside(before, FIGURE).isOvertaken(commented)).isFalse();
        assertThat(OfferedText.beside(before, COMMENT).isOvertaken(commented)).isTrue();
        assertThat(OfferedText.beside(before, COMMENT).isOvertaken(before.with(AT, figure("12", THEN.plusSeconds(60)))))
                .isFalse();
    }

    private static GivenAnswer figure(String number, Instant at) {
        return new GivenAnswer(
                AnswerStatus.GIVEN,
                new AnswerValue.Figure(new BigDecimal(number)),
                AnswerOrigin.TYPED,
                new UUID(0, 1),
                null,
                at);
    }
}
