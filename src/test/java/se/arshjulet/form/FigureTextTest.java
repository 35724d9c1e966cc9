package se.arshjulet.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people write where a figure is asked for. */
class FigureTextTest {

    private final FormDefinition form = EveryKind.form();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "q_whole_number|12|12",
                "q_whole_number|1 234|1234",
                "q_whole_number|1\u00a0234|1234",
                "q_whole_number|12 personer|12",
                "q_whole_number|1 person|1",
                "q_whole_number|0|0",
                "q_decimal_number|1,5|1.5",
                "q_decimal_number|1.5|1.5",
                "q_decimal_number|−2,25|-2.25",
                "q_percent|45 %|45",
                "q_percent|45,5%|45.5",
                "q_money|1 250 000 kr|1250000",
            })
    void aFigureIsReadHoweverItIsWritten(String question, String text, BigDecimal figure) {
        FigureText.Meaning meaning = FigureText.read(text, form.question(question));
        assertThat(meaning.problem()).isEmpty();
        assertThat(meaning.entry()).isEqualTo(Entry.of(new AnswerValue.Figure(figure)));
    }

    @ParameterizedTest
    @CsvSource({
        "Finns ej,NONE_EXISTS",
        "uppgift saknas,NONE_EXISTS",
        "..,NONE_EXISTS",
        "För litet att redovisa,TOO_SMALL",
        "<5,TOO_SMALL",
        "'  ',EMPTY"
    })
    void whyThereIsNoneCanBeWrittenToo(String text, AnswerStatus status) {
        FigureText.Meaning meaning = FigureText.read(text, form.question("q_whole_number"));
        assertThat(meaning.problem()).isEmpty();
        assertThat(meaning.entry().status()).isEqualTo(status);
    }

    /** A dash is a zero to statisticians and nothing to others: it is asked, not guessed. */
    @ParameterizedTest
    @ValueSource(
            strings = {"tolv", "12 tkr", "1.234", "1,234", "12 34", "1e5", "0x10", "-", "–", "1,2,3", "=1+1", "5-7"})
    void whatCanBeReadInTwoWaysOrNoneIsNotGuessed(String text) {
        FigureText.Meaning meaning = FigureText.read(text, form.question("q_whole_number"));
        assertThat(meaning.problem()).isPresent();
        assertThat(meaning.entry()).isEqualTo(Entry.EMPTY);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "q_whole_number|1234|1\u00a0234\u00a0personer",
                "q_whole_number|1|1\u00a0person",
                "q_percent|45.5|45,5\u00a0%",
                "q_decimal_number|-0.5|−0,5"
            })
    void aFigureIsWrittenAsSwedesRead(String question, BigDecimal figure, String text) {
        assertThat(FigureText.of(form.question(question), figure)).isEqualTo(text);
    }
}
