package se.arshjulet.appendix;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.arshjulet.form.AnswerStatus;
import se.arshjulet.form.FormDefinition;
import se.arshjulet.form.RegisterEntry;
import se.arshjulet.form.SampleForms;
import se.arshjulet.suppression.Rule;

class SmallFiguresTest {

    private static final FormDefinition FORM = form();
    private static final RegisterEntry GREEN = new RegisterEntry(UUID.randomUUID(), "Grön väg");

    static FormDefinition form() {
        try (var json = SmallFiguresTest.class.getResourceAsStream("/forms/insats-2.json")) {
            return SampleForms.read(new String(json.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SmallFigures of(InsatsAnswers answers) {
        return SmallFigures.of(new AnsweredYear(FORM, answers.set(), 2026), FORM.question("participants"), Rule.USUAL);
    }

    @Test
    void sumsAreWorkedOutAndWhatIsLargeEnoughIsShown() {
        SmallFigures figures =
                of(InsatsAnswers.of(GREEN).people("ongoing", 10, 8).people("started", 6, 7));
        assertThat(figures.text("ongoing", "women")).isEqualTo("10");
        assertThat(figures.text("all", "women")).isEqualTo("16");
        assertThat(figures.text("all", "total")).isEqualTo("31");
    }

    /** Three women are too few to show, and 11 in all less 8 men would tell it. */
    @Test
    void whatIsTooSmallIsHiddenAndSoIsWhatItCouldBeWorkedOutFrom() {
        SmallFigures figures = of(InsatsAnswers.of(GREEN)
                .people("ongoing", 3, 8)
                .people("started", 16, 17)
                .people("ended", 9, 9));
        assertThat(figures.text("ongoing", "women")).isEqualTo(FigureWords.HIDDEN);
        boolean menTell = !figures.text("ongoing", "men").equals(FigureWords.HIDDEN);
        boolean allTell = !figures.text("ongoing", "total").equals(FigureWords.HIDDEN);
        assertThat(menTell && allTell).as("11 − 8").isFalse();
        boolean womenTell = !figures.text("all", "women").equals(FigureWords.HIDDEN);
        boolean newTell = !figures.text("started", "women").equals(FigureWords.HIDDEN);
        assertThat(womenTell && newTell).as("19 − 16").isFalse();
        assertThat(figures.text("ended", "women")).isEqualTo("9");
    }

    @Test
    void noneTooSmallAndNothingAreToldApartAndNoneIsZero() {
        SmallFigures figures = of(InsatsAnswers.of(GREEN)
                .people("ongoing", 0, 8)
                .status("participants.started.women", AnswerStatus.TOO_SMALL)
                .status("participants.started.men", AnswerStatus.NONE_EXISTS));
        assertThat(figures.text("ongoing", "women")).isEqualTo("0");
        assertThat(figures.text("started", "women")).isEqualTo(FigureWords.TOO_SMALL);
        assertThat(figures.text("started", "men")).isEqualTo(FigureWords.NONE);
        assertThat(figures.text("ended", "men")).isEqualTo(FigureWords.EMPTY);
    }
}
