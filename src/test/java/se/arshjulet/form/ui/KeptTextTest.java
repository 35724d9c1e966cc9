package se.arshjulet.form.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.arshjulet.form.AnswerKey;
import se.arshjulet.form.AnswerOrigin;
import se.arshjulet.form.AnswerSet;
import se.arshjulet.form.AnswerStatus;
import se.arshjulet.form.AnswerValue;
import se.arshjulet.form.Earlier;
import se.arshjulet.form.EveryKind;
import se.arshjulet.form.GivenAnswer;

class KeptTextTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 12, 31);

    private final FormSheet sheet = new FormSheet(
            EveryKind.form(),
            AnswerSet.empty()
                    .with(AnswerKey.of("q_date"), given(new AnswerValue.Day(FIRST)))
                    .with(AnswerKey.of("q_period"), given(new AnswerValue.Period(FIRST, LAST))),
            Set.of(),
            Earlier.none(),
            null,
            Map.of(),
            answer -> "",
            at -> "");

    @ParameterizedTest
    @CsvSource({
        "q_date, text, 2026-01-01, false",
        "q_date, text, 1/1 2026, false",
        "q_date, text, 2026-01-02, true",
        "q_date, text, nyår, true",
        "q_period, from, 20260101, false",
        "q_period, to, 20260101, true",
        "q_period, to, 31 dec 2026, false",
    })
    void aDayIsOfferedBackUnlessItIsSavedInWhateverWayItIsWritten(
            String question, String part, String text, boolean offered) {
        assertThat(new KeptText(AnswerKey.of(question), part, text).differsFrom(sheet))
                .isEqualTo(offered);
    }

    private static GivenAnswer given(AnswerValue value) {
        return new GivenAnswer(AnswerStatus.GIVEN, value, AnswerOrigin.TYPED, new UUID(0, 1), null, Instant.EPOCH);
    }
}
