package se.arshjulet.form.draft;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.arshjulet.form.QuestionType;

class TypeGuessTest {

    @ParameterizedTest
    @CsvSource({
        "Antal deltagare, WHOLE_NUMBER",
        "Hur många kom?, WHOLE_NUMBER",
        "Andel som gick vidare, PERCENT",
        "Kostnad under året, MONEY",
        "Har ni samverkansavtal?, YES_NO",
        "Har det gått bra, SHORT_TEXT",
        "När började insatsen?, DATE",
        "Insatsen pågår, PERIOD",
        "Beskriv målgruppen, LONG_TEXT",
        "Vad heter insatsen?, SHORT_TEXT",
        "Mål, SHORT_TEXT"
    })
    void theWordsTellHowItIsAnswered(String words, QuestionType type) {
        assertThat(TypeGuess.of(words)).isEqualTo(type);
    }
}
